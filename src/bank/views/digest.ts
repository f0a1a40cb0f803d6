import { digestText as words } from '../../text/digest.ts';
import { formatDate, formatDays } from '../../text/format.ts';
import type { Catalogue } from '../catalogue.ts';
import { digestParts, digestsOf, type Digest } from '../digests.ts';
import { channels, digestMessage, type Channel } from '../exports/digest-message.ts';
import type { CountedLink } from '../lists/list.ts';
import { oncePer } from '../once-per.ts';
import { isSampleSite } from '../sample-site.ts';
import { urls } from '../urls.ts';
import type { NewThing } from '../whats-new.ts';
import { documentRow } from './document-row.ts';
import type { PageMeta } from './frame.ts';
import { itemRow, type RowView } from './row.ts';

/** The page of a week: what appeared, and the texts to send. */
export interface DigestView {
  readonly meta: PageMeta;
  readonly parts: readonly { readonly id: string; readonly title: string; readonly rows: readonly RowView[] }[];
  /** The site has no address of its own yet: the addresses in the texts lead nowhere. */
  readonly sample: boolean;
  readonly messages: readonly { readonly name: string; readonly length: string; readonly lines: readonly string[] }[];
}

/** The page of all weeks, by calendar year. */
export interface DigestsView {
  readonly meta: PageMeta;
  readonly years: readonly { readonly title: string; readonly weeks: readonly CountedLink[] }[];
}

/** Returns all that the page of a digest shows; parts without things stay out. */
export function digestView(digest: Digest, catalogue: Catalogue): DigestView {
  const { week, since, until, parts } = digest;
  return {
    meta: {
      title: words.weekTitle(since, until),
      description: words.weekDescription(since, until),
      path: urls.digest(week),
      trail: [{ text: words.title, href: urls.digest() }],
    },
    parts: digestParts.flatMap((part) =>
      parts[part].length === 0
        ? []
        : [
            {
              id: part,
              title: words.parts[part],
              rows: parts[part].map((thing) => ({ ...rowOf(thing, catalogue), summary: summaryOf(thing) })),
            },
          ],
    ),
    sample: isSampleSite(catalogue.bank.region.site),
    messages: (Object.keys(channels) as Channel[]).map((channel) => {
      const text = digestMessage(digest, channel, catalogue);
      return { name: words.channels[channel], length: words.signs(text.length), lines: text.split('\n') };
    }),
  };
}

/** Returns the weeks by year, the newest first, each with the number of its things. */
export const digestsView = oncePer((catalogue: Catalogue): DigestsView => {
  const years = Map.groupBy(digestsOf(catalogue).values(), ({ week }) => week.slice(0, 4));
  return {
    meta: { title: words.title, description: words.description, path: urls.digest() },
    years: [...years].map(([title, weeks]) => ({
      title,
      weeks: weeks.map(({ week, since, until, parts }) => ({
        text: formatDays(since, until),
        href: urls.digest(week),
        count: digestParts.reduce((sum, part) => sum + parts[part].length, 0),
      })),
    })),
  };
});

const summaryOf = ({ entry }: NewThing) => entry.data.summary;

function rowOf(thing: NewThing, catalogue: Catalogue): RowView {
  const { kind, entry } = thing;
  if (kind === 'document') return documentRow(entry);
  if (kind === 'material' || kind === 'recommendation' || kind === 'webinar') return itemRow(thing, catalogue);
  const date = kind === 'event' ? entry.data.start : entry.data.published;
  return { href: urls.entry(kind, entry.id), title: entry.data.title, lead: formatDate(date), date, facts: [], demo: entry.data.demo };
}
