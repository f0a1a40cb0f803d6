import type { Settings } from './find-card.ts';
import { keyOf, type KnownWebinar } from './known-webinars.ts';
import type { Outcome } from './outcome.ts';

/** Returns the webinars to come, between the first and the last day of the table, that it does not hold; they stay. A table of one week says nothing of others. */
export function absentWebinars(
  seen: ReadonlySet<string>,
  days: readonly string[],
  lying: readonly KnownWebinar[],
  { unit, today }: Settings,
): Outcome[] {
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return lying
    .filter(({ data }) => {
      const day = data.start.slice(0, 10);
      return day >= first && day <= last && day >= today && !seen.has(keyOf(data)) && (unit === undefined || data.units?.includes(unit));
    })
    .map(({ file, data }) => ({
      file,
      state: 'absent',
      title: data.title,
      reason: `${data.start.replace('T', ' ')}: в банке есть, в таблице нет. Если вебинар отменён, впишите status: cancelled`,
    }));
}
