const rules = new Intl.PluralRules('ru');

/** Returns a number with the right Russian form of its noun. */
export function plural(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
