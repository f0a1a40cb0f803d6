import { formatSchoolYear, isInSchoolYear, isSchoolYear } from './school-year.ts';

/** Tells whether `a` is certainly later than `b`; either may be a day, a month (`2024-08`), a year or a moment. */
export function isLater(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Tells whether a day, a month or a year may lie in a school year; text that is no school year holds everything. */
export function mayBeInSchoolYear(date: string, year: string): boolean {
  if (!isSchoolYear(year)) return true;
  return date.length < 7 ? year.split('-').includes(date) : isInSchoolYear(date, year);
}

const day = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('ru', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Returns a day, month, year, school year or moment as a message names it: «1 сентября 2025 г.». */
export function tellDate(date: string): string {
  if (date.length < 7) return `${date} г.`;
  if (isSchoolYear(date)) return `${formatSchoolYear(date)} учебный год`;
  if (date.length < 10) return month.format(new Date(`${date}-01`));
  const time = date.slice(11, 16);
  return day.format(new Date(date.slice(0, 10))) + (time ? `, ${time}` : '');
}
