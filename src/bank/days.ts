/** Returns the ISO day after a day. */
export function nextDay(day: string): string {
  return addDays(day, 1);
}

/** Returns the last ISO day of a day, month or year: `2026-02` → `2026-02-28`. */
export function lastDayOf(date: string): string {
  if (date.length >= 10) return date.slice(0, 10);
  const [year = 0, month = 12] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** Returns the months from one to another, both among them: `2025-11`, `2025-12`, `2026-01`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextDay(lastDayOf(month)).slice(0, 7)) months.push(month);
  return months;
}

/** Returns the number of a day in its week: Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00Z`).getUTCDay() || 7;
}

/** Returns the ISO day that comes some days after a day, or before it. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
