import { expect, test } from 'vitest';
import {
  aBank,
  aCollection,
  aMaterial,
  anApproval,
  aNews,
  anEvent,
  aPerson,
  aRecommendation,
  aWebinar,
  TODAY,
  type BankParts,
} from '../testing/builders.ts';
import { decideAll } from './check.ts';
import { createCatalogue, type Catalogue } from './catalogue.ts';
import { listPages } from './lists.ts';
import { paginate, PAGE_SIZE, splitLinks, type Listed } from './lists/list.ts';
import { listView } from './views/list.ts';
import { portfolioView } from './views/portfolio.ts';

function catalogueOf(parts: BankParts): Catalogue {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

const material = aMaterial();
const approval = anApproval(material);
const published = [material, approval.protocol];
const small = catalogueOf({
  entries: [...published, aWebinar({ subjects: ['matematika'], grades: ['5', '6'] })],
  reviews: approval.reviews,
});
const paths = (catalogue: Catalogue) => listPages(catalogue).map(({ path }) => path);

test('a value has a page only when it has things', () => {
  expect(paths(small)).toEqual(
    expect.arrayContaining([
      '/materialy/',
      '/rubriki/',
      '/predmety/',
      '/predmety/matematika/',
      '/predmety/matematika/5/',
      '/predmety/matematika/6/',
      '/klassy/5/',
      '/urovni/ooo/',
      '/vidy/tech-map/',
      '/gody/2025-2026/',
      '/organizacii/redakciya/',
    ]),
  );
  // A young bank's own pages already lead to its sections: they are there and say that they are empty.
  expect(paths(small)).toEqual(expect.arrayContaining(['/rekomendacii/', '/novosti/', '/podborki/']));
  for (const absent of ['/predmety/trud/', '/klassy/7/', '/temy/', '/komu/', '/avtory/']) expect(paths(small)).not.toContain(absent);
});

test('who spoke at an event has it on the page: a person and an organisation', () => {
  const event = anEvent({ title: 'Форум', speakers: [{ person: 'anna', organisation: 'smolgu' }] });
  const catalogue = catalogueOf({ entries: [event, aPerson({}, { id: 'anna' })] });
  const page = (id: string) => listPages(catalogue).find(({ path }) => path === `/organizacii/${id}/`)!;
  expect(listView(page('smolgu'), catalogue).index).toEqual([{ title: 'События', links: [{ text: 'Форум', href: '/sobytiya/event-1/' }] }]);
  expect(listView(page('redakciya'), catalogue).index).toEqual([]);
  expect(portfolioView(catalogue.bank.entries.person.get('anna')!, catalogue).events.map(({ title }) => title)).toEqual(['Форум']);
});

test('every list has one path, and each page of it comes once', () => {
  expect(new Set(paths(small)).size).toBe(paths(small).length);
});

test('a subject leads to its grades with their counts and to its associations', () => {
  const list = listPages(small).find(({ path }) => path === '/predmety/matematika/')?.list;
  const [grades] = list?.narrow ?? [];
  expect(grades?.links).toEqual([
    { text: '5 класс', href: '/predmety/matematika/5/', count: 2 },
    { text: '6 класс', href: '/predmety/matematika/6/', count: 1 },
  ]);
});

test('a list is narrowed only by what changes it, a short one leads on', () => {
  const page = listPages(small).find(({ path }) => path === '/predmety/matematika/')!;
  const view = listView(page, small);
  expect([view.short, view.count]).toEqual([true, 2]);
  expect(view.narrow.map(({ title }) => title)).toContain('Всё для этих классов');
  const pair = listPages(small).find(({ path }) => path === '/predmety/matematika/5/')!;
  const only = { title: 'По классам', links: [{ text: '5 класс', href: '/', count: 2 }] };
  expect(listView({ ...pair, list: { ...pair.list, narrow: [only] } }, small).narrow).toEqual([]);
});

test('things stand by kind, materials before the webinars that are newer', () => {
  const [page] = listPages(small).filter(({ path }) => path === '/predmety/matematika/');
  expect(page?.sections.map(({ kind, things }) => [kind, things.length])).toEqual([
    ['material', 1],
    ['webinar', 1],
  ]);
});

test('a long list goes over pages, and each kind is found by its anchor', () => {
  const things: Listed[] = [
    ...Array.from({ length: 31 }, (_, index) => recommended(index)),
    ...[aWebinar()].map((entry): Listed => ({ kind: 'webinar', entry, date: '2025-11-10', facets: small.items[0]!.facets })),
  ];
  const pages = paginate({ path: '/temy/x/', title: 'Тема', trail: [], things });
  expect(pages.map(({ path, sections }) => [path, sections.map(({ kind, things: own }) => `${kind} ${own.length}`)])).toEqual([
    ['/temy/x/', [`recommendation ${PAGE_SIZE}`]],
    ['/temy/x/stranica/2/', ['recommendation 1', 'webinar 1']],
  ]);
  expect(pages[0]?.kinds).toEqual([
    { kind: 'recommendation', count: 31, href: '/temy/x/#recommendation' },
    { kind: 'webinar', count: 1, href: '/temy/x/stranica/2/#webinar' },
  ]);
});

function recommended(index: number): Listed {
  return { kind: 'recommendation', entry: aRecommendation({}, { id: `r-${index}` }), date: '2025-12-01', facets: small.items[0]!.facets };
}

test.each([
  ['is shown while the consent holds', { consent: { distribution: { id: '1', date: '2025-01-10' } } }, true],
  ['is not shown without a consent', { consent: undefined }, false],
  [
    'is not shown after the consent was withdrawn',
    { consent: { distribution: { id: '1', date: '2025-01-10', withdrawn: '2026-01-01' } } },
    false,
  ],
])('a person %s', (_, person, shown) => {
  const found = paths(catalogueOf({ entries: [aPerson(person, { id: 'obrazcova' }), aWebinar({ speakers: [{ person: 'obrazcova' }] })] }));
  expect(found.includes('/avtory/')).toBe(shown);
});

test('a withdrawn work is in no list', () => {
  const gone = aMaterial({ state: 'withdrawn' });
  const { reviews, protocol } = anApproval(gone);
  const catalogue = catalogueOf({ entries: [gone, protocol], reviews });
  expect(catalogue.materials).toHaveLength(1);
  expect(listPages(catalogue).flatMap(({ list }) => list.things)).toEqual([]);
});

test('collections and news have lists of their own, news of tomorrow has not', () => {
  const catalogue = catalogueOf({
    entries: [...published, aCollection(), aNews({}, { id: 'now' }), aNews({ published: '2026-02-02' }, { id: 'later' })],
    reviews: approval.reviews,
  });
  const things = (path: string) =>
    listPages(catalogue)
      .find((page) => page.path === path)
      ?.list.things.map(({ entry }) => entry.id);
  expect([things('/podborki/'), things('/novosti/')]).toEqual([['collection-1'], ['now']]);
});

test('a list is as new as its newest thing, never newer than today', () => {
  const updated = (path: string, parts: BankParts) => listPages(catalogueOf(parts)).find((page) => page.path === path)?.list.updated;
  expect(
    updated('/rekomendacii/', { entries: [aRecommendation({ updated: '2026-01-20' }, { id: 'a' }), aRecommendation({}, { id: 'b' })] }),
  ).toBe('2026-01-20');
  expect(updated('/rekomendacii/', { entries: [aRecommendation({ updated: '2026-05-20' })] })).toBe(TODAY);
});

test('of many values the fullest eight stand at hand in the order of the list, what is no value of its own waits', () => {
  const links = Array.from({ length: 12 }, (_, index) => ({
    text: `${index}`,
    href: '/',
    count: index,
    ...(index === 11 && { isLast: true }),
  }));
  const { first, rest } = splitLinks(links);
  expect(first.map(({ text }) => text)).toEqual(['3', '4', '5', '6', '7', '8', '9', '10']);
  expect(rest.map(({ text }) => text)).toEqual(['0', '1', '2', '11']);
  expect(splitLinks(links.slice(0, 9)).rest).toEqual([]);
});

test('beside all materials a value is counted by its materials, which its page shows first', () => {
  const pages = listPages(small);
  const ways = pages.find(({ path }) => path === '/materialy/')!.list.narrow!;
  const links = ways.flatMap(({ title, links: own }) => (title ? own : []));
  const onPage = (href: string) => pages.find(({ path }) => path === href)?.kinds.find(({ kind }) => kind === 'material')?.count;
  expect(links.length).toBeGreaterThan(2);
  expect(links.map(({ count }) => count)).toEqual(links.map(({ href }) => onPage(href)));
});

test('an empty bank offers no ways to what is not there', () => {
  const pages = new Map(listPages(catalogueOf({ entries: [] })).map((page) => [page.path, page]));
  expect(pages.get('/rubriki/')?.list).toMatchObject({
    intro: 'Рубрики появятся здесь сами вместе с первыми работами и вебинарами.',
    index: [],
  });
  expect(pages.get('/materialy/')?.list).toMatchObject({ narrow: [], things: [] });
});
