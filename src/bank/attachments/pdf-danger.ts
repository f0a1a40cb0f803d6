import { lockedFile, refuse, type Finding } from './finding.ts';
import { pdfObjects, plainNames, type PdfObject } from './pdf-bodies.ts';

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

/** Objects are packed in a way that nothing but a reader of PDF unpacks. */
const unseen = refuse(
  'Часть PDF упакована так, что проверить её нельзя.',
  'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».',
);

/** Returns what runs or hides in a PDF, as far as its bytes tell without a reader of PDF; what they do not tell is refused. */
export function pdfDanger(bytes: Uint8Array, inflate: Inflate): Finding[] {
  const objects = pdfObjects(latin1(bytes));
  const lists = listTexts(objects, inflate);
  const text = [...objects.map((object) => object.text), ...lists.texts].join('\n');
  return [
    ...(/\/(?:JavaScript|JS)\b/.test(text) ? [script] : []),
    ...(/\/Launch\b/.test(text) ? [launch] : []),
    ...(/\/(?:EmbeddedFiles?|RichMedia)\b/.test(text) ? [embedded] : []),
    ...(lists.areSeen ? [] : [isLocked(objects) ? lockedFile : unseen]),
  ];
}

/** Tells whether a PDF names how it is locked: in its trailer or in the head of a stream of references (ISO 32000-2, 7.6). */
export const isLockedPdf = (bytes: Uint8Array): boolean => isLocked(pdfObjects(latin1(bytes)));

const isLocked = (objects: readonly PdfObject[]) => objects.some(({ text }) => /\/Encrypt\s*(?:\d+\s+\d+\s+R|<<)/.test(text));

/** Objects are mostly packed together: what is in such lists is looked at too, and that all of it could be is told. */
function listTexts(objects: readonly PdfObject[], inflate: Inflate): { texts: string[]; areSeen: boolean } {
  const texts: string[] = [];
  let left = MOST_OBJECTS;
  let areSeen = true;
  for (const { head, body, text } of objects) {
    if (!isList(head)) {
      // A reader may take for a list what has no whole stream here.
      if (body === undefined && isList(text) && />>[\0\s]*stream\b/.test(text)) areSeen = false;
      continue;
    }
    try {
      const list = plainNames(unpacked(head, body ?? '', (packed) => inflate(packed, Math.max(left, 1))));
      left -= list.length;
      texts.push(list);
    } catch {
      areSeen = false;
    }
  }
  return { texts, areSeen };
}

/** Not every reader asks for the kind of a list: where its first object stands no list can do without. */
const isList = (head: string) => /\/(?:ObjStm|First)(?![^\0\s()<>[\]{}/%])/.test(head);

const ONE_FLATE = /^\/(?:F|Filter)[\0\s]*(?:\/(?:FlateDecode|Fl)[\0\s]*(?:\/|>>)|\[[\0\s]*\/(?:FlateDecode|Fl)[\0\s]*\])/;

/** Throws for what is packed with anything but one Flate: nothing writes lists otherwise. */
function unpacked(head: string, body: string, inflate: (packed: Uint8Array) => Uint8Array): string {
  const filters = [...head.matchAll(/\/(?:F|Filter|DP|DecodeParms|FFilter|FDecodeParms)(?![^\0\s()<>[\]{}/%])/g)];
  if (filters.length === 0) return body;
  const [filter] = filters;
  const isFlate = filters.length === 1 && ONE_FLATE.test(head.slice(filter?.index));
  if (!isFlate) throw new Error('another filter');
  return latin1(inflate(Uint8Array.from(body, (sign) => sign.charCodeAt(0))));
}

/** One sign a byte; `TextDecoder('latin1')` would give windows-1252, and one call takes only so many arguments. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return text;
}
