import { detectAtomFeed, detectJsonFeed, parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import {
  aBank,
  aCollection,
  aDocument,
  aMaterial,
  anApproval,
  aNews,
  anEvent,
  aPerson,
  aRecommendation,
  aWebinar,
  TODAY,
} from '../../testing/builders.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { atom } from './atom.ts';
import { dayMoment } from './feed-moment.ts';
import { FEED_SIZE, feedsOf, type Feed } from './feeds.ts';
import { jsonFeed } from './json-feed.ts';

const site = 'https://bank.primery.rf/kopilka/';
const refused = aPerson({ surname: 'Тайная', consent: undefined }, { id: 'hidden' });
const works = [
  aMaterial({ title: 'Дроби <5 & 6> ]]>', themes: [], authors: [{ person: 'anna', organisation: 'redakciya' }] }, { id: 'material-1' }),
  aMaterial({ title: 'Образец', demo: true, published: '2026-01-15', authors: [{ person: 'hidden' }] }, { id: 'material-2' }),
];
const approvals = works.map((work) => anApproval(work));
const bank = aBank({
  region: { site },
  entries: [
    ...works,
    ...approvals.map(({ protocol }, index) => ({ ...protocol, id: `${protocol.id}-${index}` })),
    aMaterial({ title: 'Черновик' }, { id: 'draft' }),
    aPerson({}, { id: 'anna' }),
    refused,
    aRecommendation({ updated: '2026-01-20' }),
    aWebinar(
      { start: '2026-03-01T15:00', end: '2026-03-01T16:00', published: '2026-01-25', speakers: [{ person: 'anna' }] },
      { id: 'ahead' },
    ),
    aWebinar({ status: 'cancelled', demo: true }, { id: 'off' }),
    anEvent(),
    aDocument({ date: '2025-08', unit: 'math' }),
    aNews({ units: ['math'] }),
    aNews({ published: '2026-12-31', title: 'Ещё не вышла' }, { id: 'later' }),
    aCollection({ items: [{ material: 'material-1' }, { document: 'document-1' }] }),
  ],
  reviews: approvals.flatMap(({ reviews }) => reviews),
});
const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
const feeds = [...feedsOf(catalogue).values()];
const feedAt = (page: string, own = catalogue): Feed => feedsOf(own).get(page)!;
const idsOf = ({ novelties }: Feed) => novelties.map(({ thing }) => `${thing.kind}/${thing.entry.id}`);

test('there is a feed of everything, of kinds, rubrics, associations, authors and collections', () => {
  expect(feeds.map(({ page }) => page)).toEqual([
    '/',
    '/materialy/',
    '/rekomendacii/',
    '/vebinary/',
    '/sobytiya/',
    '/dokumenty/',
    '/podborki/',
    '/novosti/',
    '/predmety/matematika/',
    '/klassy/5/',
    '/urovni/ooo/',
    '/obedineniya/rumo/',
    '/obedineniya/math/',
    '/avtory/anna/',
    '/organizacii/redakciya/',
    '/podborki/collection-1/',
  ]);
});

test('the newest stand first; drafts and what is not out yet never do', () => {
  expect(idsOf(feedAt('/'))).toEqual([
    'webinar/ahead',
    'material/material-2',
    'collection/collection-1',
    'news/news-1',
    'material/material-1',
    'recommendation/recommendation-1',
    'webinar/off',
    'event/event-1',
    'document/document-1',
  ]);
  expect(idsOf(feedAt('/avtory/anna/'))).toEqual(['webinar/ahead', 'material/material-1']);
  expect(idsOf(feedAt('/podborki/collection-1/'))).toEqual(['material/material-1']);
});

test('a person without consent is in no feed, a sample says that it is one', () => {
  const all = feeds.map((feed) => atom(feed, catalogue) + jsonFeed(feed, catalogue)).join('');
  expect(all).not.toMatch(/Тайная|hidden|Имя не публикуется|Черновик|Ещё не вышла/);
  expect(all).toContain('<title>Образец (демонстрационный материал)</title>');
  expect(all).toContain('"title": "Отменён: Трудные задачи (демонстрационный материал)"');
});

/** RFC 4287 and JSON Feed 1.1, as far as readers insist on them. */
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

test.each(feeds.map((feed) => [feed.page, feed] as const))('%s is valid Atom', (page, feed) => {
  const xml = atom(feed, catalogue);
  expect([detectAtomFeed(xml), tagFaults(xml)]).toEqual([true, []]);
  const parsed = parseAtomFeed(xml);
  const entries = parsed.entries ?? [];
  expect(parsed.id).toBe(`${site}${page.slice(1)}lenta.xml`);
  expect(parsed.links?.map(({ rel, href }) => [rel, href])).toEqual([
    ['self', parsed.id],
    ['alternate', site + page.slice(1)],
  ]);
  expect([xml.includes('xml:lang="ru"'), parsed.authors?.[0]?.name]).toEqual([true, 'Институт']);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(feed.novelties.length);
  for (const entry of entries) {
    expect(entry.id).toBe(entry.links?.[0]?.href);
    expect(entry.id?.startsWith(site)).toBe(true);
    expect([entry.title, entry.summary].every(Boolean)).toBe(true);
    const dated = !entry.id?.includes('/dokumenty/');
    expect([dated ? entry.published : entry.updated, entry.updated].every((moment) => MOMENT.test(moment ?? ''))).toBe(true);
    expect(entry.published !== undefined).toBe(dated);
    expect((entry.published ?? '') <= (entry.updated ?? '')).toBe(true);
  }
  expect(parsed.updated).toBe(
    entries
      .map(({ updated }) => updated ?? '')
      .sort()
      .at(-1),
  );
  expect([...xml.matchAll(/https?:\/\/[^"<]+/g)].map(([url]) => url).filter((url) => !url.startsWith(site))).toEqual([
    'http://www.w3.org/2005/Atom',
  ]);
});

test.each(feeds.map((feed) => [feed.page, feed] as const))('%s is valid JSON Feed with the same records', (page, feed) => {
  const text = jsonFeed(feed, catalogue);
  expect(detectJsonFeed(JSON.parse(text))).toBe(true);
  const parsed = parseJsonFeed(text);
  expect([parsed.feed_url, parsed.home_page_url, parsed.language]).toEqual([
    `${site}${page.slice(1)}lenta.json`,
    site + page.slice(1),
    'ru',
  ]);
  const twin = parseAtomFeed(atom(feed, catalogue)).entries ?? [];
  expect(parsed.items?.map(({ id, title, content_text }) => [id, title, content_text])).toEqual(
    twin.map(({ id, title, summary }) => [id, title?.value, summary?.value]),
  );
  expect(parsed.items?.every(({ date_modified }) => MOMENT.test(String(date_modified)))).toBe(true);
});

test('signs of XML stay signs, those that XML forbids are left out', () => {
  const xml = atom(feedAt('/materialy/'), catalogue);
  expect(xml).toContain('<title>Дроби &lt;5 &amp; 6&gt; ]]&gt;</title>');
  const broken = withTitle('Раз\u0000\u000b\ufffe\ud800 два 😀');
  expect(atom(feedAt('/novosti/', broken), broken)).toContain('<title>Раз два 😀</title>');
});

test('a long list is cut to the newest, and made twice is the same', () => {
  const news = Array.from({ length: 40 }, (_, index) =>
    aNews({ published: `2025-12-${String((index % 28) + 1).padStart(2, '0')}` }, { id: `n-${index}` }),
  );
  const [many, again] = [catalogueOf({ entries: news }), catalogueOf({ entries: news.toReversed() })];
  expect(feedAt('/novosti/', many).novelties).toHaveLength(FEED_SIZE);
  expect(atom(feedAt('/', many), many)).toBe(atom(feedAt('/', again), again));
});

test('an empty bank has one feed, valid and empty', () => {
  const empty = catalogueOf({});
  expect([...feedsOf(empty).keys()]).toEqual(['/']);
  expect(parseAtomFeed(atom(feedAt('/', empty), empty)).updated).toBe(`${TODAY}T00:00:00+03:00`);
});

test.each([
  ['2026-01-10', 'Europe/Moscow', '2026-01-10T00:00:00+03:00'],
  ['2026-01-10', 'Asia/Yekaterinburg', '2026-01-10T00:00:00+05:00'],
  ['2026-07-10', 'Europe/Kaliningrad', '2026-07-10T00:00:00+02:00'],
  ['2026-07-10', 'UTC', '2026-07-10T00:00:00+00:00'],
])('the day %s begins in %s at %s', (day, zone, moment) => expect(dayMoment(day, zone)).toBe(moment));

function catalogueOf(parts: Parameters<typeof aBank>[0]): Catalogue {
  const own = aBank(parts);
  return createCatalogue(own, decideAll(own, TODAY), TODAY);
}

const withTitle = (title: string) => catalogueOf({ entries: [aNews({ title })] });

/** Tags that are not closed in their order: what a strict reader refuses. */
function tagFaults(xml: string): string[] {
  const open: string[] = [];
  const faults: string[] = [];
  for (const [tag, close, name = '', empty] of xml
    .replace(/^<\?.*\?>/, '')
    .matchAll(/<(\/?)([\w:-]+)(?:\s+[\w:-]+="[^"<&]*(?:&\w+;[^"<&]*)*")*(\/?)>/g)) {
    if (close !== '') faults.push(...(open.pop() === name ? [] : [tag]));
    else if (empty === '') open.push(name);
  }
  const stray = xml.replace(/^<\?.*\?>/, '').replace(/<(\/?)([\w:-]+)(?:\s+[\w:-]+="[^"<&]*(?:&\w+;[^"<&]*)*")*(\/?)>/g, '');
  return [...faults, ...open, ...(stray.match(/<|&(?!(?:amp|lt|gt|quot);)/g) ?? [])];
}

test('the check of tags is no rubber stamp', () => {
  expect(tagFaults('<a><b></a></b>')).not.toEqual([]);
  expect(tagFaults('<a>x & y</a>')).toEqual(['&']);
  expect(tagFaults('<a href="1&2"/>')).not.toEqual([]);
  expect(tagFaults('<a href="1&amp;2"><b/></a>')).toEqual([]);
});
