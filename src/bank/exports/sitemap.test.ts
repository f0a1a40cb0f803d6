import { expect, test } from 'vitest';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

const site = 'https://bank.primery.rf/kopilka/';

test('lists pages below the site with the day of their change, and leaves hidden ones out', () => {
  const xml = sitemap([{ path: '/', modified: '2026-01-02' }, { path: '/materialy/a&b/' }, { path: '/404.html', hidden: true }], site);
  expect(xml.match(/<url>.*<\/url>/g)).toEqual([
    '<url><loc>https://bank.primery.rf/kopilka/</loc><lastmod>2026-01-02</lastmod></url>',
    '<url><loc>https://bank.primery.rf/kopilka/materialy/a&amp;b/</loc></url>',
  ]);
});

test('names the sitemap by its full address', () => {
  expect(robots(site)).toContain('Sitemap: https://bank.primery.rf/kopilka/sitemap.xml\n');
});
