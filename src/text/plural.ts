// A file of its own: search, which counts, needs no names of months.
const NBSP = '\u00a0';
const plurals = new Intl.PluralRules('ru');
const numbers = new Intl.NumberFormat('ru');

/** Returns the form of a noun that fits the number: `pluralForm(5, 'час', 'часа', 'часов')` → `часов`. */
export function pluralForm(count: number, one: string, few: string, many: string): string {
  const form = plurals.select(count);
  return form === 'one' ? one : form === 'many' ? many : few;
}

/** Returns the number and its noun, never torn apart: `5 часов`. */
export function plural(count: number, one: string, few: string, many: string): string {
  return `${formatNumber(count)}${NBSP}${pluralForm(count, one, few, many)}`;
}

/** Returns a number with non-breaking groups and a decimal comma. */
export function formatNumber(value: number): string {
  return numbers.format(value).replaceAll('\u202f', NBSP);
}
