/** An ISO week, `2026-47`: Monday to Sunday, of the year in which its Thursday lies. */
export type IsoWeek = `${number}-${number}`;

const DAY_MS = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00Z`);
const isoDay = (moment: number) => new Date(moment).toISOString().slice(0, 10);
/** Monday is 0. */
const weekday = (moment: number) => (new Date(moment).getUTCDay() + 6) % 7;

/** Returns the week of an ISO day. */
export function weekOf(day: string): IsoWeek {
  const thursday = at(day) + (3 - weekday(at(day))) * DAY_MS;
  const year = Number(isoDay(thursday).slice(0, 4));
  const number = Math.floor((thursday - at(`${year}-01-01`)) / DAY_MS / 7) + 1;
  return `${year}-${String(number).padStart(2, '0')}` as IsoWeek;
}

/** Returns Monday and Sunday of a week as ISO days. */
export function daysOfWeek(week: IsoWeek): { readonly since: string; readonly until: string } {
  const [year, number] = week.split('-').map(Number) as [number, number];
  // The fourth of January always lies in the first week.
  const fourth = at(`${year}-01-04`);
  const monday = fourth - weekday(fourth) * DAY_MS + (number - 1) * 7 * DAY_MS;
  return { since: isoDay(monday), until: isoDay(monday + 6 * DAY_MS) };
}

/** Returns the day so many days later. */
export const daysLater = (day: string, days: number) => isoDay(at(day) + days * DAY_MS);

/** Returns the week that a person typed, `2026-47`, `2026-W47` or any of its days; `undefined` when there is no such week. */
export function readWeek(text: string): IsoWeek | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Number.isNaN(at(text)) || isoDay(at(text)) !== text ? undefined : weekOf(text);
  const [, year, number] = /^(\d{4})-[Ww]?(\d{1,2})$/.exec(text) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const week = `${year}-${number.padStart(2, '0')}` as IsoWeek;
  return Number(number) > 0 && weekOf(daysOfWeek(week).since) === week ? week : undefined;
}
