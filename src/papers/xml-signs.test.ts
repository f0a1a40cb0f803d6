import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { paragraph } from '../bank/report-draft/tree.ts';
import { reportDocx } from './report-docx.ts';
import { workDocx } from './work-docx.ts';
import { keptHtml } from './work-html.ts';
import { tableXlsx } from './xlsx-register.ts';

/** What Word and browsers refuse with the whole file, around letters that stay. */
const text = 'а\ufffeб\uffffв\u0000г\u000bд\ud83dе\u{1f600}';
const clean = 'абвгде\u{1f600}';
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
const tree = {
  type: 'root' as const,
  children: [{ type: 'element' as const, tagName: 'p', properties: {}, children: [{ type: 'text' as const, value: text }] }],
};
const paper = { site: 'https://bank.primery.rf/k/', creator: text, today: '2026-02-01' };

test.each<[string, string, () => Promise<Uint8Array>]>([
  [
    'the document of a work',
    'word/document.xml',
    () => workDocx(tree, { title: text, creator: text, day: '2026-02-01', pictures: new Map() }),
  ],
  ['its properties', 'docProps/core.xml', () => workDocx(tree, { title: text, creator: text, day: '2026-02-01', pictures: new Map() })],
  ['a report or a letter', 'word/document.xml', () => reportDocx({ title: ['Отчёт'], blocks: [paragraph(text)] }, paper)],
  ['its properties too', 'docProps/core.xml', () => reportDocx({ title: ['Отчёт'], blocks: [paragraph(text)] }, paper)],
  ['a register', 'xl/sharedStrings.xml', () => tableXlsx({ columns: ['Название'], rows: [[text]] }, 'Реестр')],
])('%s is well-formed whatever stands in a text', async (_, path, made) => {
  const parts = Object.entries(unzipSync(await made())).filter(([name]) => /\.(?:xml|rels)$/.test(name));
  expect(parts.filter(([, bytes]) => forbidden.test(strFromU8(bytes))).map(([name]) => name)).toEqual([]);
  const [, part] = parts.find(([name]) => name === path)!;
  expect(strFromU8(part).replaceAll('\ufffd', '')).toContain(clean);
});

test('a page that is kept has no such signs', () => {
  expect(keptHtml(tree, { title: text, pictures: new Map() })).toContain(`<p>${clean}</p>`);
});
