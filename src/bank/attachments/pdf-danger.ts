import { refuse, type Finding } from './finding.ts';

/** No list of objects unpacks to more. */
const MOST_OBJECTS = 20 * 1024 ** 2;

/** Unpacks what zlib packed, to `most` bytes; throws when it is damaged or longer. */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array;

/** A PDF runs a script. */
export const script = refuse('В PDF есть программа (JavaScript).', 'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».');

/** A PDF carries other files. */
export const embedded = refuse(
  'В PDF вложены другие файлы.',
  'Положите их рядом с описанием и назовите в поле files, а PDF сохраните без вложений.',
);

const launch = refuse('PDF запускает программы на компьютере читателя.', 'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».');

/** Returns what runs or hides in a PDF, as far as its bytes tell without a reader of PDF. */
export function pdfDanger(bytes: Uint8Array, inflate: Inflate): Finding[] {
  const source = latin1(bytes);
  const text = `${structure(source)}\n${objectStreams(source, inflate)}`.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return [
    ...(/\/(?:JavaScript|JS)\b/.test(text) ? [script] : []),
    ...(/\/Launch\b/.test(text) ? [launch] : []),
    ...(/\/(?:EmbeddedFiles?|RichMedia)\b/.test(text) ? [embedded] : []),
  ];
}

/** Tells whether a PDF names how it is locked: in its trailer or in the head of a stream of references (ISO 32000-2, 7.6). */
export function isLockedPdf(bytes: Uint8Array): boolean {
  return /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(structure(latin1(bytes)));
}

/** Streams of pictures and fonts hold every combination of letters sooner or later. */
const structure = (source: string) => source.replace(/\bstream\r?\n[^]*?endstream/g, 'stream endstream');

/** Objects are mostly packed together: what is in them is looked at too. */
function objectStreams(source: string, inflate: Inflate): string {
  let left = MOST_OBJECTS;
  return [...source.matchAll(/\/Type\s*\/ObjStm\b[^]*?stream\r?\n([^]*?)endstream/g)]
    .map(([, packed = '']) => {
      try {
        const text = latin1(
          inflate(
            Uint8Array.from(packed, (sign) => sign.charCodeAt(0)),
            Math.max(left, 1),
          ),
        );
        left -= text.length;
        return text;
      } catch {
        return '';
      }
    })
    .join('\n');
}

/** One sign a byte; `TextDecoder('latin1')` would give windows-1252, and one call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
