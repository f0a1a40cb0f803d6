/** Returns a title as it is compared: no case, no punctuation, ё as е, single spaces. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const rules = new Intl.PluralRules('ru');

/** Returns a number with the right Russian form of its noun. */
export function plural(count: number, one: string, few: string, many: string): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = { one, few, many };
  return `${count} ${forms[rules.select(count)] ?? few}`;
}

/** Returns at most `limit` quoted items: `«а», «б» и ещё 3`. */
export function quoteList(items: readonly string[], limit = 5): string {
  const shown = items
    .slice(0, limit)
    .map((item) => `«${item}»`)
    .join(', ');
  return items.length > limit ? `${shown} и ещё ${items.length - limit}` : shown;
}
