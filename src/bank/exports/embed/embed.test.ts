import { parseRssFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { aBank, aCollection, aMaterial, anApproval, aPerson, aWebinar, TODAY } from '../../../testing/builders.ts';
import { createCatalogue } from '../../catalogue.ts';
import { decideAll } from '../../check.ts';
import { embedFileAt, embedFiles } from './files.ts';

const site = 'https://bank.primery.rf/kopilka/';
const work = aMaterial(
  {
    title: 'Дроби <script>"&',
    summary: 'О <b>долях</b> & дробях.',
    demo: true,
    authors: [{ person: 'anna', organisation: 'redakciya' }, { person: 'hidden' }],
  },
  { id: 'drobi' },
);
const { protocol, reviews } = anApproval(work);
const ahead = { start: '2026-03-01T15:00', end: '2026-03-01T16:00', published: '2026-01-25', title: 'Впереди' };
const bankOf = (webinars: readonly ReturnType<typeof aWebinar>[]) =>
  aBank({
    region: { site },
    entries: [
      work,
      protocol,
      aMaterial({ title: 'Черновик' }, { id: 'draft' }),
      aPerson({}, { id: 'anna' }),
      aPerson({ surname: 'Тайная', consent: undefined }, { id: 'hidden' }),
      aCollection({ items: [{ material: 'drobi' }] }),
      ...webinars,
    ],
    reviews,
  });
const catalogueOf = (...webinars: ReturnType<typeof aWebinar>[]) => {
  const bank = bankOf(webinars);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
};
const catalogue = catalogueOf(aWebinar(ahead, { id: 'ahead' }), aWebinar({ status: 'cancelled' }, { id: 'off' }));
const files = new Map(embedFiles(catalogue));
const at = (address: string) => files.get(address) ?? '';

test('every published thing has a card, lists have a page and an RSS feed, drafts have nothing', () => {
  const names = [...files.keys()].map((address) => address.slice('/embed/'.length));
  expect(names).toEqual([...new Set(names)]);
  expect(names).toEqual(
    expect.arrayContaining([
      'materialy/drobi.html',
      'vebinary/ahead.html',
      'vebinary/off.html',
      'podborki/collection-1.html',
      'vebinary.html',
      'vebinary.xml',
      'novoe.html',
      'novoe.xml',
      'avtory/anna.html',
      'avtory/anna.xml',
    ]),
  );
  expect([...files].filter(([name, text]) => name.includes('draft') || text.includes('Черновик'))).toEqual([]);
});

test('a frame is kept from search, leaves itself by every link and runs nothing that was typed', () => {
  for (const [name, page] of files) {
    if (!name.endsWith('.html')) continue;
    expect(page, name).toContain('<meta name="robots" content="noindex">');
    expect(page, name).toContain('<base target="_top">');
    expect(page.match(/<script[^>]*>/g), name).toHaveLength(1);
    expect(page.match(/(?:href|src)="(?!\.{1,2}\/|https:\/\/bank\.primery\.rf\/)[^"]*"/g), name).toBeNull();
  }
  const card = at('/embed/materialy/drobi.html');
  expect(card).toContain('Дроби &lt;script&gt;&quot;&amp;');
  expect(card).toContain('<link rel="canonical" href="https://bank.primery.rf/kopilka/materialy/drobi/">');
  expect(card).toContain('<main aria-labelledby="o">');
  expect(card).toContain('<h1 id="o"><a href="../../materialy/drobi/">');
  expect(card).toContain('демонстрационный материал');
});

test('names are those that may be shown', () => {
  expect(at('/embed/materialy/drobi.html')).toContain('<p class="authors">');
  expect([...files.values()].join('')).not.toContain('Тайная');
});

test('webinars ahead tell when they are over; a cancelled one says so', () => {
  expect(at('/embed/vebinary.html')).toContain('<li data-until="2026-03-01T16:00:00+03:00"><a href="../vebinary/ahead/">Впереди</a>');
  expect(at('/embed/vebinary.html')).not.toContain('vebinary/off/');
  expect(at('/embed/vebinary/off.html')).toContain('Отменён');
  const none = new Map(embedFiles(catalogueOf())).get('/embed/vebinary.html');
  expect(none).toContain('<p class="facts" data-empty>Назначенных вебинаров пока нет.</p>');
  expect(none).not.toContain('<ul>');
});

test('RSS is read by a reader of feeds', () => {
  const feed = parseRssFeed(at('/embed/novoe.xml'));
  expect(feed.link).toBe(site);
  const item = feed.items?.find(({ link }) => link === `${site}materialy/drobi/`);
  expect(item?.title).toBe('Дроби <script>"& (демонстрационный материал)');
  // HTML by the standard: what stands for itself in a summary still does when a school's site shows it.
  expect(item?.description).toBe('О &lt;b&gt;долях&lt;/b&gt; &amp; дробях.');
  expect(item?.guid).toEqual({ value: `${site}materialy/drobi/`, isPermaLink: true });
  expect(feed.items?.every(({ pubDate }) => /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} 00:00:00 \+0300$/.test(String(pubDate)))).toBe(true);
});

test('a file is found by its address', () => {
  expect(embedFileAt('/embed/materialy/drobi.html', catalogue)).toBe(at('/embed/materialy/drobi.html'));
  expect(embedFileAt('/embed/materialy/draft.html', catalogue)).toBeUndefined();
});
