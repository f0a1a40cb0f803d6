import { isCard, isPersonInn, isSnils } from './check-sums.ts';
import type { PersonalFinding } from './find.ts';

/** A finder of one sort of data by its form. */
interface Pattern {
  readonly what: string;
  readonly find: RegExp;
  readonly certain: (match: string) => boolean | undefined;
}

// Cyrillic letters are no word characters for \b: borders are said outright.
const START = String.raw`(?<![\p{L}\p{N}.,№/-])`;
const END = String.raw`(?![\p{N}]|[.,-]\p{N})`;
const GAP = String.raw`[\s\u00a0\u2011()-]*`;

/** Mail services where people keep their own letter boxes. */
const PRIVATE_MAIL =
  'mail|bk|list|inbox|internet|xmail|yandex|ya|rambler|lenta|ro|gmail|googlemail|hotmail|outlook|live|icloud|yahoo|ukr|narod|vk';

const patterns: readonly Pattern[] = [
  { what: 'СНИЛС', find: new RegExp(`${START}\\d{3}-\\d{3}-\\d{3}[ \u00a0-]\\d{2}${END}`, 'gu'), certain: isSnils },
  { what: 'СНИЛС', find: new RegExp(`(?<=СНИЛС[^\\d\n]{0,20})\\d{11}${END}`, 'giu'), certain: isSnils },
  // Twelve digits alone may be anything: one number in a hundred has the sums of an ИНН.
  { what: 'ИНН', find: new RegExp(`(?<=ИНН[^\\d\n]{0,20})\\d{12}${END}`, 'giu'), certain: (text) => isPersonInn(text) || undefined },
  {
    what: 'ИНН',
    find: new RegExp(`${START}(?<!ИНН[^\\d\n]{0,20})\\d{12}${END}`, 'giu'),
    certain: (text) => (isPersonInn(text) ? false : undefined),
  },
  {
    what: 'паспорт',
    find: new RegExp(
      `(?<=(?:паспорт|серия|сер\\.)[^\\d\n]{0,40})\\d{2}\\s?\\d{2}[\\s,\u00a0]*(?:№|номер|N)?[\\s\u00a0]*\\d{6}${END}`,
      'giu',
    ),
    certain: () => true,
  },
  {
    what: 'банковская карта',
    find: new RegExp(`${START}(?:\\d{4}[ \u00a0-]\\d{4}[ \u00a0-]\\d{4}[ \u00a0-]\\d{4}|\\d{16})${END}`, 'gu'),
    certain: isCard,
  },
  { what: 'телефон', find: new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?:\\+7|8)${GAP}(?:\\d${GAP}){9}\\d${END}`, 'gu'), certain: isPhone },
  {
    what: 'телефон',
    find: new RegExp(`(?<![\\p{L}\\p{N}.,/-]|[+\\d][\\s(]{1,2})\\(?9\\d{2}\\)?[\\s\u00a0-]\\d{3}-\\d{2}-\\d{2}${END}`, 'gu'),
    certain: () => true,
  },
  {
    what: 'личная почта',
    find: new RegExp(`(?<![\\p{L}\\p{N}._%+-])[\\w.%+-]+@(?:${PRIVATE_MAIL})\\.(?:ru|com|net|ua|рф)(?![\\p{L}\\p{N}-]|\\.\\p{L})`, 'giu'),
    certain: () => true,
  },
];

/** A mobile number is somebody's own; 800 is a hot line; a number of a town is mostly of an office. */
function isPhone(text: string): boolean | undefined {
  const own = text.replace(/\D/g, '').slice(-10);
  if (!/^[3489]/.test(own) || /^80[0-9]/.test(own) || /(\d)\1{6}/.test(own)) return undefined;
  // «8 912 345…» in a row of numbers has a space after every sign; a typed number is grouped or whole.
  if (!/^(?:\+7|8)[\s\u00a0-]?\(?\d{3,5}\)?[\s\u00a0\u2011-]*\d/.test(text)) return undefined;
  return own.startsWith('9');
}

/** What is told even when it may be something else. */
const DOUBTFUL = new Set(['телефон', 'ИНН']);

/** Returns numbers and addresses by which a person can be found or robbed; `certain` is false where it may be something else. */
export function findNumbers(text: string): PersonalFinding[] {
  // Nine patterns over every text of a bank take seconds; hardly any text has what they all need.
  if (!/@|\d(?:[^\d\n]{0,10}\d){9}/.test(text)) return [];
  const found = patterns.flatMap(({ what, find, certain }) =>
    [...text.matchAll(find)].flatMap(({ 0: match, index }) => {
      const verdict = certain(match);
      // A failed sum is no number of its sort, only digits.
      return verdict === undefined || (verdict === false && !DOUBTFUL.has(what)) ? [] : [{ what, match, index, certain: verdict }];
    }),
  );
  return found.filter(({ index, what }, place) => !found.some((other, at) => at < place && other.index === index && other.what !== what));
}
