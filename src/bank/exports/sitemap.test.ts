import { expect, test } from 'vitest';
import { openCatalogue } from '../../testing/open-bank.ts';
import { parseXml, textsNamed } from '../../testing/xml.ts';
import { pageAddresses } from '../page-addresses.ts';
import { robots } from './robots.ts';
import { bySection, sitemap, sitemapIndex, sitemapsOf } from './sitemap.ts';

const site = 'https://bank.primery.rf/kopilka/';

test('lists pages below the site with the day of their change', () => {
  const xml = sitemap([{ path: '/', modified: '2026-01-02' }, { path: '/materialy/a&b/' }], site);
  expect(xml.match(/<url>.*<\/url>/g)).toEqual([
    '<url><loc>https://bank.primery.rf/kopilka/</loc><lastmod>2026-01-02</lastmod></url>',
    '<url><loc>https://bank.primery.rf/kopilka/materialy/a&amp;b/</loc></url>',
  ]);
});

test('a section that is too long goes on in another file; hidden pages are in none', () => {
  const pages = ['/', '/materialy/', '/materialy/a/', '/materialy/b/', '/materialy/c/', '/vebinary/x/', '/o-banke/'].map((path) => ({
    path,
  }));
  const sections = bySection([...pages, { path: '/404.html', hidden: true }], 2);
  expect([...sections].map(([name, own]) => [name, own.map(({ path }) => path)])).toEqual([
    ['spiski', ['/', '/materialy/']],
    ['spiski-2', ['/o-banke/']],
    ['materialy', ['/materialy/a/', '/materialy/b/']],
    ['materialy-2', ['/materialy/c/']],
    ['vebinary', ['/vebinary/x/']],
  ]);
});

test('together they hold every shown page once', () => {
  const catalogue = openCatalogue();
  const told = [...sitemapsOf(catalogue).values()].flatMap((pages) => textsNamed(parseXml(sitemap(pages, site)), 'loc'));
  const shown = pageAddresses(catalogue).filter(({ hidden }) => !hidden);
  expect(told.sort()).toEqual(shown.map(({ path }) => new URL(path.slice(1), site).href).sort());
  expect([...sitemapsOf(catalogue).keys()].sort()).toEqual(expect.arrayContaining(['materialy', 'rekomendacii', 'spiski', 'vebinary']));
});

test('the index names each with the day of its newest page', () => {
  const sections = new Map([
    [
      'materialy',
      [
        { path: '/materialy/a/', modified: '2026-01-02' },
        { path: '/materialy/b/', modified: '2026-01-05' },
      ],
    ],
  ]);
  expect(sitemapIndex(sections, site)).toContain(
    '<sitemap><loc>https://bank.primery.rf/kopilka/sitemap/materialy.xml</loc><lastmod>2026-01-05</lastmod></sitemap>',
  );
});

test('names the sitemap by its full address', () => {
  expect(robots(site)).toContain('Sitemap: https://bank.primery.rf/kopilka/sitemap.xml\n');
});
