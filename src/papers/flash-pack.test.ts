import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { FlashWork } from './flash-contents.ts';
import { flashPack, type FlashPack } from './flash-pack.ts';
import { zipEntry, zipOf } from './zip.ts';

const aWork = (id: string, overrides: Partial<FlashWork> = {}): FlashWork => ({
  id,
  path: `/materialy/${id}/`,
  title: `Работа «${id}»`,
  kicker: 'Конспект',
  facts: '5 класс',
  authors: 'Редакция',
  summary: 'О чём',
  demo: true,
  keywords: 'дроби',
  day: '2026-01-26',
  ...overrides,
});
const page = (body: string) => `<!doctype html>\n<html lang="ru">\n<body>\n<main>${body}</main>\n</body></html>`;
const archive = (id: string) => {
  const links = `<a data-at="/materialy/b/#hod" href="https://bank.ru/materialy/b/">сосед</a><a data-at="/materialy/z/">чужая</a>`;
  return zipOf([zipEntry(`Стр ${id}.html`, page(links), '2026-01-26'), zipEntry('Файлы/Лист.pdf', `%PDF ${id}`, '2026-01-26')]);
};
const aPack = (overrides: Partial<FlashPack> = {}): FlashPack => ({
  title: 'Подборка <5 класс>',
  summary: 'Коротко',
  bank: 'Банк',
  works: [aWork('a', { note: 'Начните отсюда' }), aWork('b')],
  elsewhere: [{ text: 'Приказ' }],
  ...overrides,
});
const pack = (overrides: Partial<FlashPack> = {}) => unzipSync(flashPack(aPack(overrides), ({ id }) => archive(id)));

test('every work lies in a folder of its own, the contents come first', () =>
  expect(Object.keys(pack())).toEqual([
    'index.html',
    'Работы/a/Стр a.html',
    'Работы/a/Файлы/Лист.pdf',
    'Работы/b/Стр b.html',
    'Работы/b/Файлы/Лист.pdf',
  ]));

test('pages lead back, to their neighbours in the pack, and nowhere else than before', () => {
  const own = strFromU8(pack()['Работы/a/Стр a.html']!);
  expect(own).toContain('<nav><a href="../../index.html">');
  expect(own).toContain(`<a href="${encodeURI('../b/Стр b.html')}">сосед</a>`);
  expect(own).toContain('<a data-at="/materialy/z/">чужая</a>');
});

test('contents lead to the files of each work, whatever signs their names have', () => {
  const odd = zipOf([
    zipEntry('Стр a.html', page(''), '2026-01-26'),
    zipEntry('Стр a.docx', 'PK', '2026-01-26'),
    zipEntry('Файлы/Лист #1 50%.pdf', '%PDF', '2026-01-26'),
    zipEntry('Лицензия.txt', 'Текст', '2026-01-26'),
  ]);
  const files = unzipSync(flashPack(aPack({ works: [aWork('a')] }), () => odd));
  const links = [...strFromU8(files['index.html']!).matchAll(/href="(Работы|%[^"]*)"/g)].map(([, href]) => decodeURIComponent(href!));
  expect(links).toEqual(['Работы/a/Стр a.html', 'Работы/a/Стр a.docx', 'Работы/a/Файлы/Лист #1 50%.pdf']);
  for (const link of links) expect(files[link]).toBeDefined();
});

test('contents tell what each work is, in order, with samples marked; no markup comes from titles, nothing is fetched', () => {
  const contents = strFromU8(pack()['index.html']!);
  expect([...contents.matchAll(/<li data-w[^>]*><a href="([^"]*)"/g)].map(([, href]) => decodeURI(href!))).toEqual([
    'Работы/a/Стр a.html',
    'Работы/b/Стр b.html',
  ]);
  expect(contents).toContain('Подборка &lt;5 класс&gt;');
  expect(contents).toContain('образец');
  expect(contents).toContain('<em>Начните отсюда</em>');
  expect(contents).not.toMatch(/fetch\(|import |type="module"|(?:src|href)="https?:/);
});

test('the same works give the same bytes; files are not packed anew', () => {
  expect(flashPack(aPack(), ({ id }) => archive(id))).toEqual(flashPack(aPack(), ({ id }) => archive(id)));
  expect(strFromU8(pack()['Работы/b/Файлы/Лист.pdf']!)).toBe('%PDF b');
});
