import { describe, expect, test } from 'vitest';
import { blocksMarkdown, draftMarkdown, type MarkdownPlace } from './markdown.ts';
import { gap, heading, paragraph, type Block, type Inline } from './tree.ts';

const of = (piece: Inline, place: MarkdownPlace = {}) => blocksMarkdown([paragraph(piece)], place, 0)[0];
const link = (href: string): Inline => ({ kind: 'link', text: 'т', href });
const jump: Inline = { kind: 'jump', text: '_3_', to: 'spisok-x' };

test.each<[string, Inline, MarkdownPlace, string]>([
  ['words', 'а', {}, 'а'],
  ['stress', { kind: 'strong', text: 'а*б' }, {}, '**а\\*б**'],
  ['a place to fill', gap('что'), {}, '**\\[Допишите: что\\]**'],
  ['a page, inside the bank', link('/a/'), {}, '[т](/a/)'],
  ['a page, outside', link('/a/'), { site: 'https://x.ru/k/' }, '[т](https://x.ru/k/a/)'],
  ['another site, outside', link('https://y.ru/'), { site: 'https://x.ru/k/' }, '[т](https://y.ru/)'],
  ['a list, within the text', jump, {}, '[\\_3\\_](#spisok-x)'],
  ['a list, elsewhere', jump, { listHref: (id) => `/l/${id}/` }, '[\\_3\\_](/l/spisok-x/)'],
  ['a list that is nowhere', jump, { listHref: () => undefined }, '\\_3\\_'],
])('%s', (_, piece, place, told) => expect(of(piece, place)).toBe(told));

describe('a line that would become something else', () =>
  test.each([
    ['- а', '\\- а'],
    ['+ а', '\\+ а'],
    ['# а', '\\# а'],
    ['12) а', '12\\) а'],
    ['12. а', '12\\. а'],
    ['-а', '-а'],
    ['#а', '#а'],
    ['12.а', '12.а'],
    ['12 а', '12 а'],
    ['а - б', 'а - б'],
    ['а 1. б', 'а 1. б'],
    [' а ', 'а'],
  ])('%j', (text, told) => expect(of(text)).toBe(told)));
test('neither does a point of a list', () =>
  expect(blocksMarkdown([{ kind: 'list', ordered: false, items: [['1. а'], ['- б']] }], {}, 0)).toEqual(['- 1\\. а\n- \\- б']));

test.each<[number, string | undefined, MarkdownPlace, string]>([
  [0, undefined, {}, '## \\[а\\]'],
  [0, 'id', {}, '## <a id="id"></a>\\[а\\]'],
  [1, undefined, {}, '### \\[а\\]'],
  [0, 'id', { listHref: () => undefined }, '## \\[а\\]'],
])('a heading moved down by %d, id %s', (down, id, place, told) =>
  expect(blocksMarkdown([heading(2, '[а]', id)], place, down)).toEqual([told]),
);

test('a table: heads and cells may hold its sign, numbers stand to the right', () => {
  const table: Block = {
    kind: 'table',
    caption: 'Т_1',
    columns: [
      { name: 'А|Б', width: 1 },
      { name: '[В]', width: 1, isNumber: true },
      { name: 'Г', width: 1, isNumber: false },
    ],
    rows: [
      [['а|б|', link('/a/')], ['1'], []],
      [[], [], []],
    ],
  };
  expect(blocksMarkdown([table], {}, 0)).toEqual([
    '**Т\\_1**\n\n| А\\|Б | \\[В\\] | Г |\n| --- | ---: | --- |\n| а\\|б\\|[т](/a/) | 1 |  |\n|  |  |  |',
  ]);
});
test('a document without a notice', () => expect(draftMarkdown({ title: ['А*', 'б'], blocks: [] })).toBe('# А\\* б\n'));
