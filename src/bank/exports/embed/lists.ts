import { embedText as words } from '../../../text/embed.ts';
import { joinFacts } from '../../../text/format.ts';
import type { Catalogue } from '../../catalogue.ts';
import { isSwitchedOn } from '../../sections.ts';
import { urls } from '../../urls.ts';
import { cardOf, type CardView } from '../../views/card.ts';
import { offsetOn } from '../../views/clock.ts';
import { webinarsView } from '../../views/webinars.ts';
import type { Novelty } from '../../whats-new.ts';
import { feedEntriesOf } from '../feed-entry.ts';
import { feedsOf, type Feed } from '../feeds.ts';
import type { Embed, EmbedRow } from './embed.ts';

/** More lines push a school's own news off the screen. */
const ROWS = 7;

/** Yields the lists: webinars ahead; what is new in the bank, in a section, a rubric, of an association, of an author. A collection has a card. */
export function* listEmbeds(catalogue: Catalogue): Generator<Embed> {
  if (isSwitchedOn('webinar', catalogue.bank)) yield coming(catalogue);
  // Of webinars those ahead are shown.
  for (const feed of listFeeds(catalogue)) if (feed.page !== urls.list('webinar')) yield newest(feed, catalogue);
}

/** Returns the feeds that are lists for other sites too: not those of collections, which have cards. */
export const listFeeds = (catalogue: Catalogue): Feed[] => [...feedsOf(catalogue).values()].filter(({ group }) => group !== 'collection');

function newest({ group, page, title, novelties }: Feed, catalogue: Catalogue): Embed {
  return {
    page,
    title,
    kicker: group === 'all' ? '' : words.fresh,
    rows: novelties.slice(0, ROWS).map((novelty) => rowOf(novelty, catalogue)),
  };
}

function rowOf(novelty: Novelty, catalogue: Catalogue): EmbedRow {
  const { path, title, tags } = feedEntriesOf(catalogue).get(novelty)!;
  const { thing } = novelty;
  return { href: path, title, note: 'facets' in thing ? noteOf(cardOf(thing, catalogue)) : joinFacts([...tags]) };
}

const noteOf = ({ kind, kicker, dateText, facts }: CardView) => joinFacts([kicker, kind === 'webinar' ? dateText : undefined, ...facts]);

function coming(catalogue: Catalogue): Embed {
  const { entries, region } = catalogue.bank;
  const moment = (wall: string) => `${wall}:00${offsetOn(wall, region.time_zone)}`;
  const rows = webinarsView(catalogue).ahead.slice(0, ROWS);
  return {
    page: urls.list('webinar'),
    title: words.coming,
    kicker: '',
    rows: rows.map((card) => ({
      href: card.href,
      title: card.demo ? `${card.title} (${words.demo})` : card.title,
      note: joinFacts([card.dateText, ...card.facts]),
      until: moment(entries.webinar.get(card.id)!.data.end),
    })),
    empty: words.noComing,
  };
}
