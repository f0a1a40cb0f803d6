import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aBank } from '../../src/testing/builders.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { finishPages } from './finish-pages.ts';
import { inspectFacts, inspectSite, pagesOf, siteAround } from './inspect-site.ts';

const bank = aBank({ region: { site: 'https://x.ru/bank/' } });
const FILES = {
  'index.html': '<p> Задачи в седьмых классах </p> <p><a href="a/#net">дальше</a></p> <a href="b/#est">есть</a>',
  'a/index.html': '<p> о нём </p> <a href="../net/">никуда</a>',
  'b/index.html': '<h2 id="est"> Место </h2>',
  'embed/material/x/index.html': '<p> рамка </p>',
  'c/index.html': '<img src="https://cdn.example/x.png"> <a href="#net">сюда</a>',
};
const finished = (root: string) => Object.keys(FILES).map((name) => readFileSync(join(root, name), 'utf8'));

it.each([1, 2, 3])('writes the same pages and finds the same faults with threads: %i', async (threads) => {
  const root = writeContent(FILES);
  const before = statSync(join(root, 'embed/material/x/index.html')).mtimeMs;
  const site = siteAround(root, bank);
  const facts = await finishPages(root, pagesOf(site), site, threads);
  expect(finished(root)).toEqual([
    '<p>Задачи в\u00A0седьмых классах<p><a href=a/#net>дальше</a></p><a href=b/#est>есть</a>',
    '<p>о\u00A0нём</p><a href=../net/>никуда</a>',
    '<h2 id=est>Место</h2>',
    FILES['embed/material/x/index.html'],
    '<img src=https://cdn.example/x.png> <a href=#net>сюда</a>',
  ]);
  expect(statSync(join(root, 'embed/material/x/index.html')).mtimeMs, 'a frame is lean already').toBe(before);
  const faults = inspectFacts(root, site, facts);
  expect(faults).toEqual([
    'a/index.html: ссылка «../net/» никуда не ведёт.',
    'c/index.html: на странице c/index.html нет места «#net».',
    'c/index.html: чужой адрес загружается сам: https://cdn.example/x.png',
    'index.html: на странице a/index.html нет места «#net».',
  ]);
  // What is written is what was looked at.
  expect(inspectSite(root, bank)).toEqual(faults);
});

it('tells what a page could not be read for, from whatever thread', async () => {
  const root = writeContent(FILES);
  const site = siteAround(root, bank);
  await expect(finishPages(root, ['net.html', 'index.html'], site, 2)).rejects.toThrow('net.html');
});
