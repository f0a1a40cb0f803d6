import type { Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import { daysLater, daysOfWeek, weekOf, type IsoWeek } from './iso-week.ts';
import type { Webinar } from './model/webinar.ts';
import { newest } from './newest-first.ts';
import { oncePer } from './once-per.ts';
import { noveltiesOf, type NewThing } from './whats-new.ts';

/** What stands in a digest, in this order. */
export const digestParts = ['material', 'recommendation', 'coming', 'recording', 'document', 'collection', 'news'] as const;
/** A part of a digest. */
export type DigestPart = (typeof digestParts)[number];

/** What appeared in the bank in a week. */
export interface Digest {
  readonly week: IsoWeek;
  /** Monday and Sunday, ISO days. */
  readonly since: string;
  readonly until: string;
  /** Newest first; webinars ahead, the nearest first. */
  readonly parts: Readonly<Record<DigestPart, readonly NewThing[]>>;
}

/** Returns the digests of the weeks in which anything was published, newest first; each thing is looked at once. */
export const digestsOf = oncePer((catalogue: Catalogue): ReadonlyMap<IsoWeek, Digest> => {
  const published = Map.groupBy(
    noveltiesOf(catalogue).filter(({ thing, vague }) => vague !== true && isNews(thing)),
    ({ day }) => weekOf(day),
  );
  const first = firstWeek(published);
  const held = Map.groupBy(catalogue.webinars, ({ data }) => weekOf(data.start.slice(0, 10)));
  const recorded = [...held].filter(([, webinars]) => webinars.some((webinar) => isRecorded(webinar, catalogue.today)));
  const weeks = [...new Set([...published.keys(), ...recorded.map(([week]) => week)])]
    .filter((week) => week >= first)
    .sort()
    .reverse();
  return new Map(weeks.map((week) => [week, digestOf(week, published.get(week)?.map(({ thing }) => thing) ?? [], held, catalogue)]));
});

/** Webinars are told when they are ahead and when they can be watched; of events the calendar tells. */
const isNews = ({ kind, entry }: NewThing) =>
  // The day of a law of the country is no day on which the bank had anything new.
  kind === 'document' ? entry.data.date !== 'unknown' && entry.data.scope !== 'federal' : kind !== 'webinar' && kind !== 'event';

/** The bank begins with its first work: papers may be older than it. */
const firstWeek = (published: ReadonlyMap<IsoWeek, readonly { thing: NewThing }[]>): IsoWeek =>
  [...published].flatMap(([week, things]) => (things.some(({ thing }) => thing.kind !== 'document') ? [week] : [])).sort()[0] ?? '0000-00';

const isRecorded = ({ data }: Entry<Webinar>, today: string) =>
  data.recording !== undefined && data.status !== 'cancelled' && data.start.slice(0, 10) <= today;

/** Ahead is what the reader of that week could still come to: the rest of a week that goes on, and the next one. */
function digestOf(
  week: IsoWeek,
  things: readonly NewThing[],
  held: ReadonlyMap<IsoWeek, readonly Entry<Webinar>[]>,
  { today, item }: Catalogue,
): Digest {
  const days = daysOfWeek(week);
  const last = today < days.until ? today : days.until;
  const around = [week, weekOf(daysLater(days.until, 1))].flatMap((own) => held.get(own) ?? []);
  const itemsOf = (webinars: readonly Entry<Webinar>[]) => webinars.flatMap(({ id }) => item.get(`webinar/${id}`) ?? []);
  const ahead = around.filter(({ data }) => data.start.slice(0, 10) > last && data.status !== 'cancelled');
  const own = Map.groupBy(things, ({ kind }) => kind);
  return {
    week,
    ...days,
    parts: {
      material: own.get('material') ?? [],
      recommendation: own.get('recommendation') ?? [],
      coming: itemsOf(newest(ahead, ({ data }) => data.start).reverse()),
      recording: itemsOf((held.get(week) ?? []).filter((webinar) => isRecorded(webinar, today))),
      document: own.get('document') ?? [],
      collection: own.get('collection') ?? [],
      news: own.get('news') ?? [],
    },
  };
}
