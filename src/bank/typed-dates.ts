const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'].map(
  (start) => new RegExp(`^${start}`, 'i'),
);

/** Day, month and year in the orders in which Russians type them; the groups are named. */
const orders = [
  /^(?<day>\d{1,2})[./\-–—−](?<month>\d{1,2})[./\-–—−](?<year>\d{4}|\d{2})(?!\d)/,
  /^(?<year>\d{4})[./\-–—−](?<month>\d{1,2})[./\-–—−](?<day>\d{1,2})(?!\d)/,
  /^(?<day>\d{1,2})\s+(?<word>[а-яё]+)\.?\s+(?<year>\d{4})(?!\d)/i,
];
const time =
  /^(?:\s*г(?:\.|ода?)?)?(?:[,\sTtТт]+(?:в\s+)?(?<hours>\d{1,2})[:.](?<minutes>\d{2})(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?\s*$/;
const months = /^(?:(?<word>[а-яё]+)\.?\s+|(?<month>\d{1,2})[./])(?<year>\d{4})(?:\s*г(?:\.|ода?)?)?\s*$/i;

/** Returns a date typed another way as the bank writes it, the most exact form first: moment, day, month. Days that do not exist give nothing. */
export function typedDate(typed: string): string[] {
  const text = typed.trim();
  for (const order of orders) {
    const found = order.exec(text);
    const rest = found && time.exec(text.slice(found[0].length));
    if (!found || !rest) continue;
    const day = isoDay(found.groups ?? {});
    if (day === undefined) return [];
    const { hours, minutes } = rest.groups ?? {};
    return [...(hours === undefined ? [] : [`${day}T${hours.padStart(2, '0')}:${minutes}`]), day];
  }
  const { year, ...groups } = months.exec(text)?.groups ?? {};
  const month = monthOf(groups);
  return year === undefined || month === undefined ? [] : [`${year}-${month}`];
}

type Groups = Readonly<Record<string, string | undefined>>;

function isoDay({ year = '', day = '', ...groups }: Groups): string | undefined {
  const month = monthOf(groups);
  if (month === undefined) return undefined;
  const iso = `${year.length === 2 ? `20${year}` : year}-${month}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function monthOf({ month, word }: Groups): string | undefined {
  const number = word === undefined ? Number(month) : MONTHS.findIndex((name) => name.test(word)) + 1;
  return number >= 1 && number <= 12 ? String(number).padStart(2, '0') : undefined;
}
