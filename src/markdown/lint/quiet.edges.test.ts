import { describe, expect, it } from 'vitest';
import { lintAnyMarkdown } from './index.ts';
import { isQuiet } from './quiet.ts';
import { createLocator, placeOf, visitNodes } from './visit.ts';

const table = (...rows: readonly string[]) => rows.join('\n');
const [HEAD, DASHES, ROW] = ['| а | б |', '|---|---|', '| 1 | 2 |'];

describe('texts that need no parser', () => {
  it.each([
    ['signs of prose', "Ёлка — «5» № 5, (да)! “а” „б” … 5 % = 3 + 2; 'в'"],
    ['headings of neighbouring levels', '## А\n\n### Б\n\n### В\n\n## Г'],
    ['six levels', '## А\n\n### Б\n\n#### В\n\n##### Г\n\n###### Д'],
    ['a table', table(HEAD, DASHES, ROW)],
    ['a table with spaces and alignment', table('|а|б|  ', '| :--|:-: |  ', '| 1 |  | ')],
    ['a table of a head alone', table(HEAD, DASHES)],
    ['a table of one column', table('| а |', '|-|')],
    ['tables and words around', `\n${table(HEAD, DASHES)}\n\nа\n  \n${table('| а |', '|---|')}\n`],
    ['words of either alphabet', 'Word и Excel'],
    ['few asterisks', '**а** и *б*'],
    ['items and deep words', '- а\n  - б\n                    в'],
  ])('%s', (_name, source) => {
    expect(isQuiet(source)).toBe(true);
    expect(lintAnyMarkdown(source)).toEqual([]);
  });

  it.each([
    ['a first level', '# А'],
    ['a jump', '## А\n\n#### Б'],
    ['a jump at the beginning', '### А'],
    ['a jump after coming back', '## А\n\n### Б\n\n## В\n\n#### Г'],
    ['a heading that does not begin its line', ' ## А'],
    ['seven hashes', '####### А'],
    ['hashes without a space', '##А'],
    ['a hash in a heading', '## А #'],
    ['a hash in words', 'а # б'],
    ['a row that is longer', table(HEAD, DASHES, ROW, '| 1 | 2 | 3 |')],
    ['a row that is shorter', table(HEAD, DASHES, '| 1 |')],
    ['a row without its first bar', table(HEAD, DASHES, '1 | 2 |')],
    ['a row without its last bar', table(HEAD, DASHES, '| 1 | 2')],
    ['a row with an empty cell of no width', table(HEAD, DASHES, '|| 2 |')],
    ['dashes of another width', table(HEAD, '|---|')],
    ['dashes with something else', table(HEAD, '|---|-а-|')],
    ['words before dashes', table(HEAD, `а${DASHES}`)],
    ['words after dashes', table(HEAD, `${DASHES} а`)],
    ['no dashes', table(HEAD, ROW)],
    ['a head of no words', table('| | |', DASHES)],
    ['words above a table', table('а', HEAD, DASHES)],
    ['a second table that is none', `${table(HEAD, DASHES)}\n\n| а`],
    ['an address', 'www.example.ru'],
    ['a Latin letter in a Russian word', 'cтрана'],
    ['a Latin preposition', 'урок c детьми'],
    ['bold with spaces', 'а ** б **'],
    ['a link', '[а](б)'],
    ['the longest text and one more', 'а'.repeat(500_001)],
  ])('%s needs one', (_name, source) => expect(isQuiet(source)).toBe(false));

  it('and the longest text needs none', () => expect(isQuiet('а'.repeat(500_000))).toBe(true));
});

describe('places of a text', () => {
  it.each([
    ['the beginning', 0, { line: 1, column: 1 }],
    ['the end of a line', 2, { line: 1, column: 3 }],
    ['after a line feed', 3, { line: 2, column: 1 }],
    ['within CRLF', 5, { line: 2, column: 3 }],
    ['after CRLF', 6, { line: 3, column: 1 }],
    ['after a carriage return', 8, { line: 4, column: 1 }],
    ['a last line that is empty', 10, { line: 5, column: 1 }],
    ['beyond the end', 12, { line: 5, column: 3 }],
  ])('%s', (_name, offset, place) => expect(createLocator('аб\nв\r\nг\rд\n')(offset)).toEqual(place));

  it('of a text of one line', () => expect(createLocator('')(0)).toEqual({ line: 1, column: 1 }));

  it('of nodes', () => {
    const start = { line: 3, column: 5, offset: 9 };
    expect(placeOf({ type: 'text', value: '', position: { start, end: start } })).toEqual({ line: 3, column: 5 });
    expect(placeOf({ type: 'text', value: '' })).toEqual({ line: 1, column: 1 });
  });

  it('nodes are visited parents first, with all their parents', () => {
    const seen: string[] = [];
    const word = { type: 'text' as const, value: 'а' };
    visitNodes(
      {
        type: 'root',
        children: [{ type: 'paragraph', children: [word, { type: 'emphasis', children: [word] }] }, { type: 'thematicBreak' }],
      },
      (node, parents) => seen.push([...parents.map(({ type }) => type), node.type].join(' ')),
    );
    expect(seen).toEqual([
      'root',
      'root paragraph',
      'root paragraph text',
      'root paragraph emphasis',
      'root paragraph emphasis text',
      'root thematicBreak',
    ]);
  });
});
