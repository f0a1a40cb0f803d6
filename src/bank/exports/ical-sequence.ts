import type { Event } from '../model/event.ts';
import type { Webinar } from '../model/webinar.ts';

const DAY = 86_400_000;
/** Before any bank was. */
const BEGINNING = Date.parse('2020-01-01');
const ranks = { planned: 0, moved: 1, cancelled: 2 } as const;
/** One more than the greatest `change` of the schema. */
const CHANGES = 100;

/** What tells how often something that stands in calendars was changed. */
export type Changing = Pick<Event, 'updated' | 'change' | 'status'> & Partial<Pick<Webinar, 'published'>>;

/**
 * Returns the SEQUENCE of an event: a number that grows with every change and is the same in every build, without a store of earlier builds.
 * It counts the days from 2020 to the day of the last change that the entry states (`updated`, else `published`), within a day the changes
 * (`change`; the announcement itself is none), within a change three steps: a webinar that is moved or cancelled counts on even where the
 * editor forgot the day. History of git is left out: a shallow copy would make the number fall.
 */
export function sequenceOf({ updated, published, change, status }: Changing): number {
  const stated = updated ?? published;
  const days = stated === undefined ? 0 : Math.max(0, Math.round((Date.parse(stated) - BEGINNING) / DAY));
  const told = change ?? (updated === undefined ? 0 : 1);
  return (days * CHANGES + told) * Object.keys(ranks).length + ranks[status];
}
