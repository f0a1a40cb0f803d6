import { describe, expect, test } from 'vitest';
import { anEvent, aWebinar } from '../../testing/builders.ts';
import { eventLine, punctuated, saidText, titles } from './pieces.ts';
import { countTable, gap, gapsOf, heading, linesOf, list, paragraph, plainText, type Block } from './tree.ts';
import { yearAway } from './years.ts';

test.each<[string, Parameters<typeof anEvent>[0], unknown]>([
  [
    'a title of its own',
    { title: 'Опыт', kind: 'seminar', start: '2025-12-01', end: '2025-12-02' },
    ['семинар ', { kind: 'link', text: '«Опыт»', href: '/sobytiya/e/' }, ', 1–2\u00a0декабря\u00a02025'],
  ],
  [
    'a title that begins with its kind',
    { title: 'Семинар «Опыт»', kind: 'seminar', start: 'unknown' },
    ['', { kind: 'link', text: 'семинар «Опыт»', href: '/sobytiya/e/' }, ''],
  ],
  [
    'a title that begins with the last word of its kind',
    { title: 'Обсуждение проекта', kind: 'discussion', start: '2025-12' },
    ['общественное ', { kind: 'link', text: 'обсуждение проекта', href: '/sobytiya/e/' }, ', декабрь\u00a02025'],
  ],
  [
    'a title that begins as a longer word',
    { title: 'Семинары года', kind: 'seminar', start: '2025' },
    ['семинар ', { kind: 'link', text: '«Семинары года»', href: '/sobytiya/e/' }, ', 2025\u00a0год'],
  ],
])('an event in a list: %s', (_, data, told) => expect(eventLine(anEvent(data, { id: 'e' }))).toEqual(told));

const some = (count: number) => Array.from({ length: count }, (_, index) => aWebinar({ title: `№ ${index}` }, { id: `w${index}` }));
test.each([
  [0, ''],
  [1, '«№ 0»'],
  [2, '«№ 0», «№ 1»'],
  [3, '«№ 0», «№ 1», «№ 2»'],
  [4, '«№ 0», «№ 1» и ещё 2'],
])('titles of %d, two of them told', (count, told) =>
  expect(plainText(titles('webinar', some(count), 2)).replaceAll('\u00a0', ' ')).toBe(told),
);
test('titles lead to their pages; five are told unless somebody says otherwise', () => {
  expect(titles('webinar', some(1))).toEqual([{ kind: 'link', text: '«№ 0»', href: '/vebinary/w0/' }]);
  expect([6, 7].map((count) => titles('webinar', some(count)).filter((piece) => typeof piece !== 'string').length)).toEqual([6, 5]);
});
test('the lines of a list end as in papers', () =>
  expect(punctuated([['а'], ['б', 'в'], []])).toEqual([['а', ';'], ['б', 'в', ';'], ['.']]));
test('a cell of a table', () =>
  expect([saidText(undefined), saidText({ count: 1000, bound: 'least' })]).toEqual(['нет данных', 'не менее 1\u00a0000']));

test.each([
  ['2024-2025', -1, '2023-2024'],
  ['2024-2025', 1, '2025-2026'],
  ['1999-2000', 1, '2000-2001'],
])('the year %s, %d away', (year, step, told) => expect(yearAway(year, step)).toBe(told));

describe('the tree', () => {
  const blocks = (): Block[] => [
    heading(1, 'Раз', 'id'),
    paragraph('а', '', gap('что'), ''),
    ...list([['б', gap('где')]], true),
    countTable('Т', 'И', 'Ч', [
      ['я', 1],
      ['б', 5],
      ['а', 1],
    ]),
  ];
  test('its parts', () =>
    expect(blocks()).toEqual([
      { kind: 'heading', level: 1, text: 'Раз', id: 'id' },
      { kind: 'paragraph', line: ['а', { kind: 'gap', text: 'что' }] },
      {
        kind: 'list',
        ordered: true,
        items: [['б', { kind: 'gap', text: 'где' }]],
      },
      {
        kind: 'table',
        caption: 'Т',
        columns: [
          { name: 'И', width: 75 },
          { name: 'Ч', width: 25, isNumber: true },
        ],
        rows: [
          [['б'], ['5']],
          [['а'], ['1']],
          [['я'], ['1']],
        ],
      },
    ]));
  test('an empty list is nothing', () => expect(list([])).toEqual([]));
  test('its places to fill, in the order of reading', () => expect(gapsOf({ title: [], blocks: blocks() })).toEqual(['что', 'где']));
  test('its lines', () =>
    expect(blocks().map((block) => linesOf(block).map(plainText))).toEqual([
      ['Раз'],
      ['а[Допишите: что]'],
      ['б[Допишите: где]'],
      ['б', '5', 'а', '1', 'я', '1'],
    ]));
});
