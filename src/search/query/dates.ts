const months = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');
const two = (value: number) => String(value).padStart(2, '0');

/** Returns other ways of writing a date («7.05.2013» → «7 мая 2013», «07.05.2013», «2013-05-07»), each as its words; none for anything else. */
export function otherDates(text: string): string[][] {
  const digits = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const words = /^(\d{1,2}) ([а-я]+)(?: (\d{4}))?$/.exec(text);
  const [day, month, year] = digits
    ? [Number(digits[1]), Number(digits[2]), digits[3]]
    : iso
      ? [Number(iso[3]), Number(iso[2]), iso[1]]
      : words
        ? [Number(words[1]), months.indexOf(words[2]!) + 1, words[3]]
        : [0, 0, undefined];
  const name = months[month - 1];
  if (day < 1 || day > 31 || name === undefined) return [];
  const said = [String(day), name, ...(year === undefined ? [] : [year])];
  const written =
    year === undefined ? [[`${two(day)}.${two(month)}`]] : [[`${two(day)}.${two(month)}.${year}`], [`${year}-${two(month)}-${two(day)}`]];
  return [said, ...written].filter((words) => words.join(' ') !== text);
}

/** Finds a date written with the name of its month among words: where it begins and of how many words it is. */
export function dateAmong(words: readonly string[], at: number): number {
  if (!/^\d{1,2}$/.test(words[at] ?? '') || !months.includes(words[at + 1] ?? '')) return 0;
  return /^\d{4}$/.test(words[at + 2] ?? '') ? 3 : 2;
}
