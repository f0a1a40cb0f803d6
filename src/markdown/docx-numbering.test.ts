import { expect, test } from 'vitest';
import { documentMarkdown } from './docx-markdown.ts';

const level = (at: number, format: string, label: string, start = 1) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
const lists = (...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="7">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>` +
  '<w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>';
const item = (text: string, at = 0, list = 1) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const words = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (numbering: string, ...body: readonly string[]) =>
  documentMarkdown((name) => ({ 'word/document.xml': body.join(''), 'word/numbering.xml': numbering })[name] ?? '').markdown;

const decimal = lists(level(0, 'decimal', '%1.'), level(1, 'russianLower', '%2)'), level(2, 'decimal', '%1.%3.'));

test.each([
  ['numbers', decimal, [item('раз'), item('два')], '1. раз\n2. два'],
  ['numbers go on after words', decimal, [item('раз'), words('Прочитайте.'), item('два')], '1. раз\n\nПрочитайте.\n\n2. два'],
  ['a list with a first number of its own', decimal, [item('раз'), item('четыре', 0, 2)], '1. раз\n4. четыре'],
  [
    'letters under numbers',
    decimal,
    [item('раз'), item('один', 1), item('другой', 1), item('два')],
    '1. раз\n\n    а) один\n\n    б) другой\n\n2. два',
  ],
  ['a number of two parts', decimal, [item('раз'), item('глубже', 2)], '1. раз\n\n    1.1. глубже'],
  [
    'a level begins anew',
    decimal,
    [item('раз'), item('а', 1), item('два'), item('снова', 1)],
    '1. раз\n\n    а) а\n\n2. два\n\n    а) снова',
  ],
  ['brackets', lists(level(0, 'decimal', '%1)')), [item('раз')], '1) раз'],
  ['points', lists(level(0, 'bullet', '●'), level(1, 'bullet', '○')), [item('раз'), item('два', 1)], '- раз\n    - два'],
  ['a first item that is deep', lists(level(0, 'bullet', '●'), level(1, 'bullet', '○')), [item('раз', 1)], '- раз'],
  ['Roman numbers', lists(level(0, 'upperRoman', '%1.', 9)), [item('раз'), item('два')], 'IX. раз\n\nX. два'],
  ['a label that would mean something', lists(level(0, 'decimal', '#%1')), [item('раз')], '\\#1 раз'],
  ['a list that nobody describes', '', [item('раз')], '- раз'],
  ['no list', decimal, [item('раз', 0, 0)], 'раз'],
  ['an empty item', decimal, [item('раз'), item(''), item('два')], '1. раз\n2. два'],
])('%s', (_, numbering, body, markdown) => {
  expect(read(numbering, ...body)).toBe(markdown);
});

test('items by their style, and in a cell', () => {
  const styles = '<w:style w:styleId="Nomer"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
  const styled = '<w:p><w:pPr><w:pStyle w:val="Nomer"/></w:pPr><w:r><w:t>раз</w:t></w:r></w:p>';
  expect(
    documentMarkdown((name) => ({ 'word/document.xml': styled, 'word/styles.xml': styles, 'word/numbering.xml': decimal })[name] ?? '')
      .markdown,
  ).toBe('1. раз');
  const table = `<w:tbl><w:tr><w:tc>${item('раз')}${item('два')}</w:tc></w:tr></w:tbl>`;
  expect(read(decimal, table)).toContain('| 1. раз<br>2. два |');
});
