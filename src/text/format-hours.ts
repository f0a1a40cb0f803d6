import { formatDate, formatTime } from './format.ts';

/** What ends after midnight and before this hour is one evening to people. */
const MORNING = '06:00';

/** Tells whether two wall-clock moments begin and end one sitting: on one day, or in one night. */
export function isOneSitting(start: string, end: string): boolean {
  const days = (Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / 86_400_000;
  return days === 0 || (days === 1 && formatTime(end) < MORNING);
}

/** Returns `15:00–16:15`, `23:30–00:30` of one night, `10:00 — 2 декабря 2026, 12:00` of several days. */
export function formatHours(start: string, end: string): string {
  return isOneSitting(start, end)
    ? `${formatTime(start)}–${formatTime(end)}`
    : `${formatTime(start)}\u00a0— ${formatDate(end.slice(0, 10))}, ${formatTime(end)}`;
}
