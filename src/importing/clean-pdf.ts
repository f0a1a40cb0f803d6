import { Refusal } from './outcome.ts';

/** Keys of the document information that name people and machines (ISO 32000-1, 14.3.3). */
const PEOPLE =
  /\/(Author|Creator|Producer|Company|Manager|Subject|Keywords|LastModifiedBy|SourceModified)(\s*)(\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<[0-9A-Fa-f\s]*>)/g;
const XMP =
  /<(dc:creator|xmp:CreatorTool|pdf:Producer|pdfx:[\w-]+|xmpMM:[\w-]+|dc:publisher|photoshop:AuthorsPosition|xap:Author)\b[^<>]*>([\s\S]*?)<\/\1>/g;

/** Returns a PDF whose properties name nobody: what was written is overwritten with spaces, so that no place in the file moves; throws `Refusal` for one that runs code or is locked. */
export function cleanPdf(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const fault = pdfFault(text);
  if (fault !== undefined) throw new Refusal(fault);
  const clean = text
    .replace(
      PEOPLE,
      (_, key: string, gap: string, value: string) => `/${key}${gap}${value[0]}${' '.repeat(value.length - 2)}${value.at(-1)}`,
    )
    .replace(XMP, (own, _name, value: string) =>
      own.replace(
        value,
        value.replace(/>[^<]+</g, (inner) => `>${' '.repeat(inner.length - 2)}<`).replace(/^[^<]+$/, (plain) => ' '.repeat(plain.length)),
      ),
    );
  return new Uint8Array(Buffer.from(clean, 'latin1'));
}

/** Returns in Russian why a PDF is not taken, `undefined` when nothing is wrong. */
export function pdfFault(text: string): string | undefined {
  if (
    /\/Encrypt\b/.test(text.slice(-4096)) ||
    /trailer[\s\S]{0,2000}\/Encrypt\b/.test(text) ||
    /\/Type\s*\/XRef[\s\S]{0,500}\/Encrypt\b|\/Encrypt\b[^>]{0,500}\/Type\s*\/XRef/.test(text)
  )
    return 'зашифрован паролем: снимите пароль и повторите';
  if (/\/(?:JavaScript|JS)\b\s*[(<\d/[]/.test(text)) return 'в нём есть программа (JavaScript): напечатайте его в PDF заново и повторите';
  if (/\/Launch\b/.test(text)) return 'он запускает программу: напечатайте его в PDF заново и повторите';
  if (/\/EmbeddedFiles\b/.test(text))
    return 'в него вложены другие файлы: достаньте их и приложите отдельно, а документ напечатайте в PDF заново';
  return undefined;
}
