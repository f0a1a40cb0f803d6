/** Thrown where a value may be read in another way than the plain one: the full parser reads the text instead. */
export const unsure = Symbol('not plain');

const plainLine = /^(?=[^-?:,[\]{}#&*!|>'"%@` ])(?!.*(?: #|:(?: |$)))/;

/** Tells whether a line of a text without quotes has no sign by which YAML begins or cuts anything. */
export const isPlainLine = (text: string): boolean => plainLine.test(text);

/** Returns the value of a line without quotes (core schema of YAML 1.2): a word, a number, nothing; everything else is text. */
export function plainScalar(text: string): string | number | boolean | null {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  if (text === '' || /^(?:[.+~]|(?:true|false|null)$)/i.test(text)) throw unsure;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  // Octal, hexadecimal, with a fraction, with an exponent.
  if (/^(?:0[ox]|\d[\d.]*(?:e[-+]?\d+)?$)/i.test(text)) throw unsure;
  return text;
}

/** Returns a text in quotes without escapes. */
export function readQuoted(typed: string): string {
  if (/^"[^"\\]*"$/.test(typed) || /^'[^']*'$/.test(typed)) return typed.slice(1, -1);
  throw unsure;
}

/** Returns a list of scalars written in one line. */
export function readFlow(typed: string): unknown[] {
  const inner = /^\[ *([^[\]{}]*?) *\]$/.exec(typed)?.[1];
  if (inner === undefined) throw unsure;
  if (inner === '') return [];
  return inner.split(',').map((part) => {
    const item = part.replace(/^ +| +$/g, '');
    if (/^["']/.test(item)) return readQuoted(item);
    if (!isPlainLine(item)) throw unsure;
    return plainScalar(item);
  });
}
