import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import { itemKey } from './catalogue.ts';
import type { Item } from './items.ts';
import { lastModified } from './last-modified.ts';
import type { Document } from './model/document.ts';
import type { Event } from './model/event.ts';
import type { Collection, News } from './model/publication.ts';
import { oncePer } from './once-per.ts';
import { schoolYearOf } from './school-year.ts';

/** What stands in feeds: things with facets, and what else appears in the bank. */
export type NewThing =
  | Item
  | { readonly kind: 'event'; readonly entry: Entry<Event> }
  | { readonly kind: 'document'; readonly entry: Entry<Document> }
  | { readonly kind: 'collection'; readonly entry: Entry<Collection> }
  | { readonly kind: 'news'; readonly entry: Entry<News> };

/** A thing with the days on which it appeared in the bank and was last changed, both ISO and never after today. */
export interface Novelty {
  readonly thing: NewThing;
  readonly day: string;
  /** The day is known to the month or the year only: it orders things and is told to nobody. */
  readonly vague?: boolean | undefined;
  readonly updated: string;
}

/** Returns all that was published, what appeared last first, those of one day by kind and id; made once for a catalogue. */
export const noveltiesOf = oncePer((catalogue: Catalogue): readonly Novelty[] => {
  const { items, events, documents, collections, news, today } = catalogue;
  const things: NewThing[] = [
    ...items,
    ...events.map((entry) => ({ kind: 'event' as const, entry })),
    ...documents.map((entry) => ({ kind: 'document' as const, entry })),
    ...collections.map((entry) => ({ kind: 'collection' as const, entry })),
    ...news.map((entry) => ({ kind: 'news' as const, entry })),
  ];
  const dated = things.map((thing): Novelty => {
    const { day, vague } = dayOf(thing, today);
    const changed = lastModified(thing.entry, today) ?? day;
    return { thing, day, vague, updated: changed > day ? changed : day };
  });
  return dated.sort((a, b) => compare(b.day, a.day) || compare(itemKey(a.thing), itemKey(b.thing)));
});

/** The day as its editor gives it: of publication or announcement; else its own date; of what is still ahead or has no date, the day of its last change. */
function dayOf(thing: NewThing, today: string): { readonly day: string; readonly vague?: boolean } {
  const published = 'published' in thing.entry.data ? thing.entry.data.published : undefined;
  const days = [published, ownDay(thing), lastModified(thing.entry, today)];
  const day = days.find((own) => own !== undefined && /^\d{4}/.test(own) && own <= today)?.slice(0, 10) ?? beginningOf(thing, today);
  return day.length < 10 ? { day: `${day}-01-01`.slice(0, 10), vague: true } : { day };
}

/** Nobody says when: the school year does, and says the same tomorrow; a copy without history must not date everything anew each day. */
function beginningOf({ entry }: NewThing, today: string): string {
  const year = (entry.year ?? schoolYearOf(today)).slice(0, 4);
  return `${year}-09-01` <= today ? year : String(Number(year) - 1);
}

function ownDay(thing: NewThing): string {
  return thing.kind === 'document' ? thing.entry.data.date : thing.kind === 'event' ? thing.entry.data.start : thingDate(thing);
}

const thingDate = (thing: Exclude<NewThing, { kind: 'event' | 'document' }>) => ('date' in thing ? thing.date : thing.entry.data.published);
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
