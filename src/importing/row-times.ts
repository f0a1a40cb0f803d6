import { dateIn } from './find-date.ts';

/** Beginning and end as the bank writes them; what is not told is absent. */
export interface RowTimes {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
}

const HOURS = /(?<!\d)([01]?\d|2[0-3])[:.\-ч]\s?([0-5]\d)(?!\d)/g;

/** Returns when something begins and ends, from a day, an hour («15:00», «15.00–16.30»), an end («16:30») and a length («90 мин», «1,5 ч», «1:30»). */
export function rowTimes({
  date = '',
  start = '',
  end = '',
  minutes = '',
}: Readonly<Record<'date' | 'start' | 'end' | 'minutes', string | undefined>>): RowTimes {
  const day = dateIn(date) ?? dateIn(start);
  const hours = [...hoursIn(start), ...(start === '' || hoursIn(start).length === 0 ? hoursIn(date) : [])];
  if (day === undefined || hours[0] === undefined) return {};
  const begin = `${day}T${hours[0]}`;
  const finish = hoursIn(end)[0] ?? hours[1];
  if (finish !== undefined) return { start: begin, end: `${dateIn(end) ?? day}T${finish}` };
  const length = minutesIn(minutes);
  return length === undefined ? { start: begin } : { start: begin, end: later(begin, length) };
}

/** A day («12.10.2026») is no hour. */
function hoursIn(text: string): string[] {
  const rest = text.replace(/\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{4}-\d\d-\d\d/g, ' ');
  return [...rest.matchAll(HOURS)].map(([, hour = '', minute = '']) => `${hour.padStart(2, '0')}:${minute}`);
}

function minutesIn(text: string): number | undefined {
  const hours = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  if (hours) return Number(hours[1]) * 60 + Number(hours[2]);
  const number = Number(/\d+(?:[.,]\d+)?/.exec(text)?.[0].replace(',', '.'));
  const inHours = /\d\s*ч/i.test(text) ? number * 60 + Number(/ч\D*(\d+)\s*м/i.exec(text)?.[1] ?? 0) : number;
  return inHours >= 5 && inHours <= 600 ? Math.round(inHours) : undefined;
}

const later = (moment: string, minutes: number) => new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
