/** A property of iCalendar: its name with parameters, and its value as it stands in the file. */
export type Property = readonly [name: string, value: string];

/** RFC 5545, 3.1: a line is at most 75 bytes long without its end. */
const LIMIT = 75;
const END = '\r\n';
/**
 * Some readers undo escapes one after another, and an escaped stroke before an n becomes a new line; others take off the quotes around a text.
 * Signs of the same look come through all of them.
 */
const alike: Readonly<Record<string, string>> = { '\\': '\u2216', '"': '\u201d' };

/** Returns a text as RFC 5545, 3.3.11, writes it; signs that no calendar shows, which could break the file, are left out. */
export function escapeText(text: string): string {
  return plainText(text)
    .replace(/[\\"]/g, (sign) => alike[sign] ?? sign)
    .replace(/[;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

/** Returns the value of a parameter: quoted, for it may hold signs that part parameters; a quote cannot be written in it (RFC 5545, 3.2). */
export function parameter(text: string): string {
  return `"${plainText(text).replace(/["\n]/g, ' ')}"`;
}

/** Returns properties as lines of a file, each folded between letters, never inside one. */
export function icalLines(properties: readonly Property[]): string {
  return properties.map(([name, value]) => fold(`${name}:${value}`) + END).join('');
}

/** Returns a line cut by bytes, the rest of it after a space: a Russian letter takes two of them and stays whole. */
export function fold(line: string): string {
  let room = LIMIT;
  let folded = '';
  for (const letter of line) {
    const size = bytesOf(letter);
    if (size > room) {
      folded += `${END} `;
      room = LIMIT - 1;
    }
    folded += letter;
    room -= size;
  }
  return folded;
}

/** Bytes of a letter in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

// eslint-disable-next-line no-control-regex -- they are what must not come through
const CONTROLS = /[\0-\u0009\u000b-\u001f\u007f-\u009f]/g;
/** What nobody sees; a joiner that makes one picture of several stays. */
const UNSEEN =
  /[\u00ad\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{NChar}]|(?<!\p{Extended_Pictographic}[\ufe0f\p{EMod}]?)\u200d/gu;

/** Typesetting of pages means nothing to a calendar; half a letter would make the file no text at all. */
function plainText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u00a0\u202f\t]/g, ' ')
    .replace(CONTROLS, '')
    .replace(UNSEEN, '')
    .trim();
}
