import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { foundIn, unlike } from './likeness.ts';

const rows = (...works: string[]) => works.map((work) => `<li><h3><a href="/${work}/">${work}</a></h3></li>`).join('\n');
const site: Readonly<Record<string, string>> = {
  'index.html': rows('c'),
  'list/index.html': rows('a', 'b'),
  'list/page/2/index.html': rows('c'),
  'list/index.xml': '<rss><item></item><item></item></rss>',
  'sitemap.xml': '<url><loc>https://bank.example/</loc></url><url><loc>https://bank.example/list/</loc></url>',
};

const found = (files: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'kopilka-likeness-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return foundIn(folder);
};

test.each<[what: string, changed: Record<string, string>, told: string[]]>([
  ['the same', {}, []],
  ['other works first', { 'list/index.html': rows('c', 'a'), 'list/page/2/index.html': rows('b') }, []],
  ['a redirect besides', { 'list/page/1/index.html': '<meta http-equiv="refresh" content="0; url=/list/">' }, []],
  ['another of the newest', { 'index.html': rows('b') }, []],
  ['none of the newest', { 'index.html': '' }, ['список index.html']],
  ['a work twice', { 'list/index.html': rows('a', 'a') }, ['список list/index.html']],
  ['a page besides', { 'a/index.html': '' }, ['страницы', 'список a/index.html']],
  ['an empty feed', { 'list/index.xml': '<rss></rss>' }, ['лента list/index.xml']],
  ['no feed', { 'list/index.xml': '' }, ['лента list/index.xml']],
  ['a feed besides', { 'index.xml': '' }, ['лента index.xml']],
  ['another map', { 'sitemap.xml': '<loc>https://bank.example/</loc>' }, ['карта сайта']],
])('%s', (_, changed, told) => expect(unlike(found(site), found({ ...site, ...changed }))).toEqual(told));
