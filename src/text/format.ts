import { formatNumber, plural } from './plural.ts';

export { formatNumber, plural, pluralForm } from './plural.ts';

const NBSP = '\u00a0';
const months = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];
const monthNames = ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'];
const weekdays = new Intl.DateTimeFormat('ru', { weekday: 'long', timeZone: 'UTC' });
const shortWeekdays = new Intl.DateTimeFormat('ru', { weekday: 'short', timeZone: 'UTC' });

/** Returns `21 ноября 2026`, `ноябрь 2026` or `2026`, as exact as the ISO text is; `уточняется` for `unknown`. */
export function formatDate(date: string): string {
  if (date === 'unknown') return 'дата уточняется';
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (month === undefined) return `${year}${NBSP}год`;
  if (day === undefined) return `${monthNames[Number(month) - 1]}${NBSP}${year}`;
  return `${Number(day)}${NBSP}${months[Number(month) - 1]}${NBSP}${year}`;
}

/** Returns the date as it stands after «от», «до», «с»: `21 ноября 2026`, `мая 2019 года`, `2019 года`. */
export function formatDateOf(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (date === 'unknown' || day !== undefined) return formatDate(date);
  return `${month === undefined ? '' : `${months[Number(month) - 1]}${NBSP}`}${year}${NBSP}года`;
}

/** Joins short facts into a line; the dot may end a line, never begin one. */
export function joinFacts(facts: readonly (string | undefined)[]): string {
  return facts.filter(Boolean).join(`${NBSP}· `);
}

/** Returns a bibliographic record whose signs never begin a line: `Текст : электронный`. */
export function bindSigns(record: string): string {
  return record.replace(/ (?=[:;/]+ )/g, NBSP);
}

/** Returns `14 октября` of an ISO date. */
export function formatDay(date: string): string {
  return formatDate(date).replace(/[\s\u00a0]\d{4}$/, '');
}

/** Returns the days of an event: `14 октября 2025`, `14–16 октября 2025`, `30 октября — 2 ноября 2025`. */
export function formatDays(start: string, end?: string | undefined): string {
  if (end === undefined || end === start) return formatDate(start);
  if (start.length === 4 && end.length === 4) return `${start}–${end}${NBSP}годы`;
  if (start.length < 10 || end.length < 10) return `${formatDate(start)} — ${formatDate(end)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${Number(start.slice(8, 10))}–${formatDate(end)}`;
  return `${start.slice(0, 4) === end.slice(0, 4) ? formatDay(start) : formatDate(start)} — ${formatDate(end)}`;
}

/** Returns the span in which something held: `январь 2023 — май 2025`, `начало: январь 2023`; empty when both ends are open. */
export function formatSince(since: string | undefined, until: string | undefined): string {
  if (since !== undefined && until !== undefined) return formatDays(since, until);
  if (since !== undefined) return `начало: ${formatDate(since)}`;
  return until === undefined ? '' : `окончание: ${formatDate(until)}`;
}

/** Returns the heading of a month of an ISO date: `Октябрь 2025`. */
export function formatMonth(date: string): string {
  return capitalise(formatDate(date.slice(0, 7)));
}

/** Returns the text with a capital first letter. */
export function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
}

/** Returns the name as it stands inside a sentence; an abbreviation keeps its capitals: `ОБЗР`. */
export function lowerFirst(name: string): string {
  return /^\p{Lu}(?:\p{Lu}|$)/u.test(name) ? name : name.charAt(0).toLocaleLowerCase('ru') + name.slice(1);
}

/** Returns `14 октября 2025, вторник, 15:00` of a wall-clock moment. */
export function formatMoment(moment: string): string {
  return `${formatDate(moment)}, ${formatWeekday(moment)}, ${formatTime(moment)}`;
}

/** Returns `14 октября 2025, вт, 15:00` of a wall-clock moment: for a narrow column of dates. */
export function formatShortMoment(moment: string): string {
  return `${formatDate(moment)}, ${formatShortWeekday(moment)}, ${formatTime(moment)}`;
}

/** Returns `вторник`. */
export function formatWeekday(date: string): string {
  return weekdays.format(dayOf(date));
}

/** Returns `вт`. */
export function formatShortWeekday(date: string): string {
  return shortWeekdays.format(dayOf(date));
}

const dayOf = (date: string) => new Date(`${date.slice(0, 10)}T00:00Z`);

/** Returns `15:00` of a wall-clock moment. */
export function formatTime(moment: string): string {
  return moment.slice(11, 16);
}

/** Returns `45 минут`, `1 час 30 минут`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  if (minutes < 90 || hours === 0) return plural(minutes, 'минута', 'минуты', 'минут');
  const rest = minutes % 60;
  return [plural(hours, 'час', 'часа', 'часов'), rest > 0 ? plural(rest, 'минута', 'минуты', 'минут') : ''].filter(Boolean).join(' ');
}

/** Returns `412 КБ`, `1,4 МБ`: decimal units, as sellers of traffic count. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return plural(bytes, 'байт', 'байта', 'байт');
  const [value, unit] = bytes < 999_500 ? [Math.round(bytes / 1000), 'КБ'] : [Math.round(bytes / 100_000) / 10, 'МБ'];
  return `${formatNumber(value)}${NBSP}${unit}`;
}

/** Joins numbers into spans: `[5, 6, 7, 9]` → `5–7, 9`. */
export function formatSpans(values: readonly number[]): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const spans: [number, number][] = [];
  for (const value of sorted) {
    const last = spans.at(-1);
    if (last && last[1] === value - 1) last[1] = value;
    else spans.push([value, value]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(', ');
}

/** Returns a phrase as it stands inside a sentence: `Технологическая карта` → `технологическая карта`; an abbreviation stays: `ДПП`. */
export function decapitalise(text: string): string {
  return /^.[А-ЯЁA-Z]/u.test(text) ? text : text.slice(0, 1).toLocaleLowerCase('ru') + text.slice(1);
}
