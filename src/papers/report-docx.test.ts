import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { countTable, gap, heading, list, paragraph, type DraftDocument } from '../bank/report-draft/tree.ts';
import { repeatableDocx } from './repeatable-docx.ts';
import { reportDocx } from './report-docx.ts';

const tree: DraftDocument = {
  title: ['Анализ деятельности', 'РУМО'],
  notice: 'Образец',
  blocks: [
    heading(1, 'Числа'),
    paragraph('Проведено ', { kind: 'jump', text: '2 вебинара', to: 'spisok-dev-x' }, ' <&> ', gap('что дали')),
    ...list([['раз'], ['два']], true),
    ...list([['снова раз']], true),
    ...list([['пункт']]),
    countTable('Таблица', 'Имя', 'Число', [['А', 1]]),
    { ...heading(2, 'Список', 'spisok-dev-x'), newPage: true },
    paragraph({ kind: 'link', text: 'Урок', href: '/materialy/a/' }, { kind: 'link', text: 'Далеко', href: 'https://example.org/' }),
  ],
};
const paper = { site: 'https://bank.primery.rf/k/', creator: 'РУМО', today: '2026-02-01' };
const bytes = await reportDocx(tree, paper);
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const [document = '', styles = '', core = ''] = ['word/document.xml', 'word/styles.xml', 'docProps/core.xml'].map((path) => parts[path]);
const count = (pattern: RegExp) => [...document.matchAll(pattern)].length;

test('headings, title and captions have the styles of Word', () => {
  expect(['Title', 'Heading1', 'Heading2', 'Caption', 'BodyText'].map((id) => count(new RegExp(`w:pStyle w:val="${id}"`, 'g')))).toEqual([
    1, 1, 1, 1, 2,
  ]);
  for (const id of ['Title', 'Heading1', 'Heading2', 'Caption', 'BodyText', 'TableText', 'Hyperlink', 'ListParagraph'])
    expect(styles).toContain(`w:styleId="${id}"`);
});

test('the language is Russian', () => expect(styles).toMatch(/<w:lang [^>]*w:val="ru-RU"/));

test('each numbered list counts from one', () => {
  const numbers = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
  expect([numbers.length, new Set(numbers).size]).toEqual([4, 3]);
  expect(numbers[0]).toBe(numbers[1]);
});

test('a table repeats its head and tears no row', () => expect([count(/<w:tblHeader/g), count(/<w:cantSplit/g)]).toEqual([1, 2]));

test('a figure leads to the bookmark of its list', () => {
  const anchor = /w:anchor="([^"]+)"/.exec(document)?.[1];
  expect(document).toContain(`<w:bookmarkStart w:name="${anchor}"`);
  expect(count(/w:pageBreakBefore/g)).toBeGreaterThan(0);
});

test('links go to the bank and beyond, and each has its relation', () => {
  const relations = parts['word/_rels/document.xml.rels'] ?? '';
  expect(relations).toContain('Target="https://bank.primery.rf/k/materialy/a/"');
  expect(relations).toContain('Target="https://example.org/"');
  for (const [, id] of document.matchAll(/r:id="([^"]+)"/g)) expect(relations).toContain(`Id="${id}"`);
});

test('places for a person are marked, text is text', () => {
  expect(document).toMatch(/<w:highlight w:val="yellow"\/>.*?\[Допишите: что дали\]/s);
  expect(document).toContain('&lt;&amp;&gt;');
});

test('pages are numbered but for the first', () => {
  expect(document).toContain('<w:titlePg');
  expect(Object.entries(parts).some(([path, text]) => /footer\d\.xml$/.test(path) && text.includes('PAGE'))).toBe(true);
});

test('the same tree on the same day gives the same bytes', async () => {
  expect(Buffer.from(await reportDocx(tree, paper)).equals(Buffer.from(bytes))).toBe(true);
  expect(core).toContain('2026-02-01T00:00:00Z');
  expect(core).not.toContain(new Date().toISOString().slice(0, 10));
});

test('an archive of another day differs', () =>
  expect(Buffer.from(repeatableDocx(bytes, '2026-02-02')).equals(Buffer.from(bytes))).toBe(false));
