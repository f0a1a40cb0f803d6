import { expect, test } from 'vitest';
import { documentMarkdown } from './docx-markdown.ts';

const read = (body: string) =>
  documentMarkdown((name) => (name === 'word/document.xml' ? `<w:document><w:body>${body}</w:body></w:document>` : '')).markdown;
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const nested = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `<w:tbl><w:tr><w:tc>${words(`слово${at} `)}`).join('') + '</w:tc></w:tr></w:tbl>'.repeat(depth);

test('a table in a table comes as its words', () =>
  expect(read(nested(3)).replaceAll(/ +/g, ' ')).toBe('| слово0 слово1 слово2 |\n| --- |'));

test.each([9, 12, 60])('of %s tables one in another every word comes once, and what follows is read', (depth) => {
  const text = read(nested(depth) + words('Дальше') + nested(1));
  for (let at = 1; at < depth; at += 1) expect(text.split(new RegExp(`слово${at}(?!\\d)`))).toHaveLength(2);
  expect(text).toMatch(/\n\nДальше\n\n\| слово0 \|\n\| --- \|$/);
});

test('tables one in another take no more room than their words', () => {
  const [some, many] = [read(nested(1_000)), read(nested(20_000))];
  expect(many.length / some.length).toBeLessThan(30);
});

test('one long row does not make every row long', () => {
  const row = (cells: number) => `<w:tr>${`<w:tc>${words('а')}</w:tc>`.repeat(cells)}</w:tr>`;
  const text = read(`<w:tbl>${row(5_000)}${row(1).repeat(2_000)}</w:tbl>`);
  expect(text.split('\n')[0]!.split('|')).toHaveLength(65);
  expect(text.length).toBeLessThan(600_000);
});

test('what comes after ten books is left out', () => {
  const text = read(words('а'.repeat(1_000_000)).repeat(7));
  expect(text.length).toBeLessThan(5_000_100);
});

test('spaces inside bold words stay, those around them stand outside', () =>
  expect(read('<w:p><w:r><w:b/><w:t>  а  б </w:t></w:r><w:r><w:t>в</w:t></w:r></w:p>')).toBe('**а  б** в'));
