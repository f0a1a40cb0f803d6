const RULES = new Intl.PluralRules('ru');

/** Returns a number with its noun: forms for 1, 2 and 5, e.g. `['ячейка', 'ячейки', 'ячеек']`. */
export function plural(count: number, [one, few, many]: readonly [string, string, string]): string {
  const form = RULES.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
