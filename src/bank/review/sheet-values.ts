import { z } from 'zod';
import type { Review } from '../model/review.ts';
import { conflictWords, expertVerdicts } from './sheet-words.ts';

/** Whole names as they stand after a day, alone and cut to three or four letters: no other word means a month. */
const months: readonly RegExp[] = [
  /^янв(?:ар[ья])?$/,
  /^фев(?:р|рал[ья])?$/,
  /^мар(?:та?)?$/,
  /^апр(?:ел[ья])?$/,
  /^ма[йя]$/,
  /^июн[ья]?$/,
  /^июл[ья]?$/,
  /^авг(?:уста?)?$/,
  /^сент?(?:ябр[ья])?$/,
  /^окт(?:ябр[ья])?$/,
  /^ноя(?:б|бр[ья])?$/,
  /^дек(?:абр[ья])?$/,
];
const isoDay = z.iso.date();

/** Returns the ISO day that was typed as `2026-11-22`, `22.11.2026` or `22 ноября 2026 г.`; `undefined` when it is no day. */
export function readDay(typed: string): string | undefined {
  const day = writtenDay(typed);
  return isoDay.safeParse(day).success ? day : undefined;
}

/** Returns why there is no such day, with a space before: the month is too short, or there is no such month; nothing where it is not written as a day. */
export function whyNoDay(typed: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(writtenDay(typed)) ?? [];
  const name = inMonth[Number(month) - 1];
  if (year === '' || Number(day) < 1) return '';
  if (name === undefined) return ` Месяца ${Number(month)} нет: сначала пишут день, потом месяц.`;
  return ` В ${name} ${year} года дней ${new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()}.`;
}

const inMonth = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'];

/** A day as it is written, `2026-02-31`, whether it exists or not; other texts stay as they are. */
function writtenDay(typed: string): string {
  const text = typed.trim().toLowerCase();
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?$/.exec(text);
  const worded = /^«?(\d{1,2})»?\s+([а-я]+)\.?\s+(\d{4})(?:\s*г\.?|\s*года)?$/.exec(text);
  const month = worded ? months.findIndex((name) => name.test(worded[2] ?? '')) + 1 : Number(dotted?.[2]);
  const match = worded ?? dotted;
  return match ? `${match[3]}-${String(month).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}` : text;
}

/**
 * Returns the number that was typed, alone or before what it means: `2`, `1,5`, `2 — достаточно`, `3 балла`.
 * A second number, a range or another word leaves open which score is meant: `undefined`.
 */
export function readScore(typed: string): number | undefined {
  const match = /^(-?\d+(?:[.,]\d+)?)(?:\s*балл(?:а|ов|ы)?\.?|\s*[—–]\s*[^\d]+|\s+-\s+[^\d]+)?$/s.exec(typed.trim());
  return match?.[1] === undefined ? undefined : Number(match[1].replace(',', '.'));
}

/** Returns the verdict typed as a code or in the words of the form. */
export function readVerdict(typed: string): Review['verdict'] | undefined {
  const text = typed.trim().toLowerCase().replace(/\.$/, '');
  return expertVerdicts.find(([code, words]) => text === code || text === words.toLowerCase())?.[0];
}

/** Returns whether an interest was declared: `да`, `нет`, `true`, `false`. */
export function readConflict(typed: string): boolean | undefined {
  const text = typed.trim().toLowerCase().replace(/\.$/, '');
  if (text === 'true' || text === conflictWords.true.toLowerCase()) return true;
  return text === 'false' || text === conflictWords.false.toLowerCase() ? false : undefined;
}
