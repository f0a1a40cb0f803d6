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

/** Returns what a number must look like by the `number_format` of a region, where `{year}` is a calendar year and `{n}` is digits. */
export function numberPattern(format: string): RegExp {
  const parts: Readonly<Record<string, string>> = { '{year}': '\\d{4}', '{n}': '\\d+' };
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
  return numberPattern(format).test(sample ? own.slice(SAMPLE_SIGN.length) : own);
}
