const MONTHS = ['янв', 'фев', 'мар', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'];
const NUMERIC = /(?<!\d)(\d{1,2})[./](\d{1,2})[./](20\d\d|\d\d)(?!\d)/g;
const WORDS = new RegExp(`(?<!\\d)(\\d{1,2})\\s+(${MONTHS.join('|')})[а-яё]*\\s+(20\\d\\d)`, 'gi');
const ISO = /(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g;

/** Returns the first calendar day a text names, as an ISO date: «12.10.2025», «12 октября 2025», «12.10.25»; `undefined` when there is none. */
export function dateIn(text: string): string | undefined {
  const found = [
    ...[...text.matchAll(ISO)].map((match) => ({ at: match.index, day: isoDay(match[1], match[2], match[3]) })),
    ...[...text.matchAll(NUMERIC)].map((match) => ({
      at: match.index,
      day: isoDay(match[3]!.length === 2 ? `20${match[3]}` : match[3], match[2], match[1]),
    })),
    ...[...text.matchAll(WORDS)].map((match) => ({ at: match.index, day: isoDay(match[3], monthOf(match[2]!), match[1]) })),
  ];
  return found.filter(({ day }) => day !== undefined).sort((a, b) => a.at - b.at)[0]?.day;
}

const monthOf = (word: string) => String(MONTHS.findIndex((start) => new RegExp(`^${start}`, 'i').test(word)) + 1);

/** A day that no calendar has (31.02) is none. */
function isoDay(year = '', month = '', day = ''): string | undefined {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}
