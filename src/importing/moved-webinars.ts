import type { Webinar } from '../bank/model/webinar.ts';
import { comingWebinars, dayOf } from './absent-webinars.ts';
import type { Settings } from './find-card.ts';
import { movedAmong, type KnownWebinar, type WebinarKey } from './known-webinars.ts';
import type { Outcome } from './outcome.ts';

/** Returns what finds the whole webinar to come that a row of a day to come moves: of the same title, and of the same association where both name one. */
export function movedWebinars(
  lying: readonly KnownWebinar[],
  rows: readonly WebinarKey[],
  settings: Settings,
): (row: WebinarKey, made: Partial<Webinar>) => KnownWebinar | undefined {
  const coming = comingWebinars(lying, settings).filter(({ state }) => state === 'whole');
  const find = movedAmong(coming, lying, rows);
  return (row, { units: made = [] }) => {
    if (row.start.slice(0, 10) < settings.today) return undefined;
    const found = find(row);
    const known = found?.data.units ?? [];
    const isOther = known.length > 0 && made.length > 0 && !made.some((unit) => known.includes(unit));
    return isOther ? undefined : found;
  };
}

/** Tells of a moved webinar. It keeps its file: a second one would stand in the calendars of subscribers beside it. */
export function movedOutcome({ file, data }: KnownWebinar, start: string): Omit<Outcome, 'file'> {
  const way = `поменяйте start на ${start} и впишите moved_from: ${data.start} и status: moved в ${file}`;
  return {
    state: 'changed',
    entry: file,
    title: data.title,
    reason: `похоже, перенесён с ${dayOf(data.start)}: ${way}. Если это другой вебинар, уточните его тему в таблице`,
  };
}
