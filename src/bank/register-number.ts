import { slugify } from './slugify.ts';

/** Numbers of samples begin with this sign, numbers of works never do: a sample tells what it is wherever it is cited. */
export const SAMPLE_SIGN = 'Д-';

/** Returns the number as it was typed: typography may have put dashes for hyphens and other spaces into it. */
export function plainNumber(number: string): string {
  return number.replace(/[\u2010-\u2013]/g, '-').replace(/[\u00a0\u202f]/g, ' ');
}

/** Returns the step of an address for a number: `СМ-2025-017` → `sm-2025-017`. */
export function numberStep(number: string): string {
  return slugify(plainNumber(number));
}

/** Returns what tells a number from others: `2025-1` and `2025-01` are one number to everyone who reads them aloud. */
export function numberKey(number: string): string {
  return numberStep(number).replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ''));
}

/** Returns the calendar year inside a number, `undefined` where the format has none or the number does not fit it. */
export function yearInNumber(number: string, format: string): string | undefined {
  return numberPattern(format).exec(withoutSign(plainNumber(number)))?.groups?.['year'];
}

/** Returns what a number must look like by the `number_format` of a region, where `{year}` is a calendar year and `{n}` is digits. */
export function numberPattern(format: string): RegExp {
  const known = patterns.get(format) ?? makePattern(format);
  patterns.set(format, known);
  return known;
}

const patterns = new Map<string, RegExp>();

function makePattern(format: string): RegExp {
  const parts: Readonly<Record<string, string>> = { '{year}': '(?<year>\\d{4})', '{n}': '\\d+' };
  const source = format
    .split(/(\{year\}|\{n\})/)
    .map((part) => parts[part] ?? part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`, 'u');
}

/** Tells whether a number fits the region's format; that of a sample has its sign before it. */
export function fitsFormat(number: string, format: string, sample: boolean): boolean {
  const own = plainNumber(number);
  if (sample !== own.startsWith(SAMPLE_SIGN)) return false;
  return numberPattern(format).test(withoutSign(own));
}

const withoutSign = (number: string) => (number.startsWith(SAMPLE_SIGN) ? number.slice(SAMPLE_SIGN.length) : number);
