import { cardSummary } from '../../text/card-summary.ts';
import { formatDate, formatDay } from '../../text/format.ts';
import { publicationText } from '../../text/publication.ts';
import type { Entry } from '../bank.ts';
import type { Catalogue } from '../catalogue.ts';
import type { News } from '../model/publication.ts';
import { urls } from '../urls.ts';
import { cardOf, unitLink, type CardView } from './card.ts';
import { notedLink, type NotedLink } from './collection.ts';
import type { RowGroup, RowView } from './row.ts';

/** Returns the card of a piece of news. */
export function newsCard({ id, data }: Entry<News>): CardView {
  return {
    kind: 'news',
    id,
    href: urls.entry('news', id),
    title: data.title,
    summary: cardSummary(data.summary),
    kicker: publicationText.newsItem,
    facts: [],
    authors: '',
    date: data.published,
    dateText: formatDate(data.published),
    demo: data.demo,
  };
}

/** Returns the rows of news by the calendar year, in their order. */
export function newsYears(news: readonly Entry<News>[]): RowGroup[] {
  const years = Map.groupBy(news, ({ data }) => data.published.slice(0, 4));
  return [...years].map(([year, own]) => ({ id: `y${year}`, title: year, rows: own.map(newsRow) }));
}

/** The year is said by the heading above. */
const newsRow = ({ id, data }: Entry<News>): RowView => ({
  href: urls.entry('news', id),
  title: data.title,
  lead: formatDay(data.published),
  date: data.published,
  summary: data.summary,
  facts: [],
  demo: data.demo,
});

/** What a piece of news is about, as far as it is published. */
export interface NewsAbout {
  readonly cards: readonly CardView[];
  readonly links: readonly NotedLink[];
}

/** Returns the things, events and associations that a piece of news names. */
export function newsAbout({ data }: Entry<News>, catalogue: Catalogue): NewsAbout {
  const { bank, item } = catalogue;
  const keys = [...data.materials.map((id) => `material/${id}`), ...data.webinars.map((id) => `webinar/${id}`)];
  const events = data.events.flatMap((id) => bank.entries.event.get(id) ?? []);
  return {
    cards: keys.flatMap((key) => item.get(key) ?? []).map((thing) => cardOf(thing, catalogue)),
    links: [...events.map(({ id, data: event }) => notedLink('event', id, event)), ...data.units.flatMap((id) => unitLink(id, bank) ?? [])],
  };
}
