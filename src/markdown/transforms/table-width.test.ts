import type { Element, ElementContent, Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { createElement as el } from '../walk.ts';
import { shapeForPhones } from './phone-tables.ts';
import { columnsOf, widthOf } from './table-width.ts';

const text = (value: string): ElementContent => ({ type: 'text', value });
const cell = (...children: readonly (string | ElementContent)[]) =>
  el(
    'td',
    {},
    children.map((child) => (typeof child === 'string' ? text(child) : child)),
  );
const round = (columns: ReturnType<typeof columnsOf>) =>
  columns.map(({ least, longest }) => [Number(least.toFixed(2)), Number(longest.toFixed(2))]);

describe('columns of a table', () => {
  it.each<[string, Element[][], number[][]]>([
    ['letters of their widths', [[cell('а'), cell('ж'), cell('Ж'), cell('Б'), cell('.'), cell('i'), cell('1')]], [[0.61, 0.61], [0.84, 0.84], [0.84, 0.84], [0.76, 0.76], [0.35, 0.35], [0.35, 0.35], [0.61, 0.61]]], // prettier-ignore
    ['signs that nobody sees', [[cell('а\u2060\u200B\u0301')]], [[0.61, 0.61]]],
    ['a word is not broken', [[cell('а'.repeat(20))]], [[12.2, 12.2]]],
    ['words are, down to what can be read', [[cell('ааа аааа ааа ааа')]], [[5.5, 8.98]]],
    ['the longest of words and of cells', [[cell('а'.repeat(10), ' а')], [cell('а')]], [[6.1, 7.06]]],
    [
      'a hyphen breaks, unless a joiner follows it',
      [[cell(`${'а'.repeat(9)}-${'а'.repeat(9)}`)], [cell(`${'а'.repeat(9)}-\u2060${'а'.repeat(9)}`)]],
      [[11.59, 11.59]],
    ],
    ['a space that binds does not break', [[cell(`${'а'.repeat(9)}\u00A0${'а'.repeat(9)}`)]], [[11.33, 11.33]]],
    ['a hyphen after a word breaks', [[cell(`${'а'.repeat(9)}-${'а'.repeat(9)}`)]], [[6.1, 11.59]]],
    ['lines of a cell', [[cell('а'.repeat(9), el('br', {}, []), 'а'.repeat(9))]], [[5.5, 11.33]]],
    ['a formula is one piece', [[cell(el('math', {}, [el('mi', {}, [text(`${'а'.repeat(9)} ${'а'.repeat(9)}`)])]))]], [[11.33, 11.33]]],
    ['elements of a cell are read through', [[cell(el('em', {}, [text('а'.repeat(10))]), 'а')]], [[6.71, 6.71]]],
    ['a picture is of any width', [[cell(el('img', { alt: 'аа' }, []))]], [[0, 0]]],
    ['rows of different lengths', [[cell('а')], [cell('аа'), cell('а')], []], [[1.22, 1.22], [0.61, 0.61]]], // prettier-ignore
    ['no rows', [], []],
  ])('%s', (_name, rows, expected) => expect(round(columnsOf(rows))).toEqual(expected));

  it.each([
    [[], -0.8],
    [[3], 3],
    [[3, 4], 7.8],
  ])('%j together', (least, width) => expect(widthOf(least.map((ems) => ({ least: ems, longest: 9 })))).toBeCloseTo(width));
});

/** The cells of a row, '' for an empty one. */
type Row = readonly (string | ElementContent)[];

/** A table with its rows as words, `thead` around the first; what became of it. */
function shaped(...rows: readonly Row[]) {
  const [head = [], ...body] = rows;
  const row = (tag: string, cells: Row) =>
    el(
      'tr',
      {},
      cells.map((inner) => el(tag, {}, inner === '' ? [] : [typeof inner === 'string' ? text(inner) : inner])),
    );
  const table = el('table', {}, [
    el('thead', {}, [row('th', head)]),
    el(
      'tbody',
      {},
      body.map((cells) => row('td', cells)),
    ),
  ]);
  const tree: Root = { type: 'root', children: [el('div', {}, [table])] };
  shapeForPhones(tree);
  return table;
}
const labels = (table: Element) => {
  const body = table.children[1] as Element;
  return body.children.map((row) => (row as Element).children.map((inner) => (inner as Element).properties.dataLabel ?? ''));
};
const LONG = 'а'.repeat(18);

describe('the shape of a table', () => {
  it.each<[string, Row[], unknown]>([
    [
      'as wide as a phone',
      [
        ['а'.repeat(20), 'а'.repeat(14)],
        ['б', 'в'],
      ],
      undefined,
    ],
    [
      'wider than a phone',
      [
        ['а'.repeat(20), 'а'.repeat(15)],
        ['б', 'в'],
      ],
      ['stacked'],
    ],
    ['of one row', [[LONG, LONG]], undefined],
    [
      'numbered',
      [
        ['№ п/п', LONG, LONG],
        ['1', 'б', 'в'],
      ],
      ['stacked', 'numbered'],
    ],
    [
      'numbered by another sign',
      [
        ['N.', LONG, LONG],
        ['1', 'б', 'в'],
      ],
      ['stacked', 'numbered'],
    ],
    [
      'with a name that begins with the sign',
      [
        ['№ школы', LONG, LONG],
        ['1', 'б', 'в'],
      ],
      ['stacked'],
    ],
    [
      'with a link in its head',
      [
        [LONG, el('em', {}, [el('a', {}, [text(LONG)])])],
        ['б', 'в'],
      ],
      ['grid'],
    ],
    [
      'of five columns of signs',
      [
        [LONG, 'б1', 'в2', 'г3', 'д4'],
        [LONG + LONG, '1', '2', '3', '4'],
      ],
      ['grid'],
    ],
    [
      'of four columns of signs',
      [
        [LONG, 'б1', 'в2', 'г3'],
        [LONG + LONG, '1', '2', '3'],
      ],
      ['stacked'],
    ],
    [
      'of five columns, one of words',
      [
        [LONG, 'б1', 'в2', 'г3', 'слово'],
        [LONG + LONG, '1', '2', '3', 'слова и'],
      ],
      ['stacked'],
    ],
  ])('%s', (_name, rows, expected) => expect(shaped(...rows).properties.className).toEqual(expected));

  it.each<[string, Row[], string[][]]>([
    ['a title has no name, unless it has no letters', [['Имя\u2060', LONG, LONG], ['б', 'в', 'г'], ['5 %', 'в', 'г']], [['', LONG, LONG], ['Имя', LONG, LONG]]], // prettier-ignore
    ['a column that is filled names no empty cell', [['Имя', LONG, LONG], ['б', 'в', ''], ['в', '', '']], [['', LONG, LONG], ['', '', LONG]]], // prettier-ignore
    [
      'a column without a name',
      [
        ['Имя', '', LONG + LONG],
        ['б', 'в', 'г'],
      ],
      [['', '', LONG + LONG]],
    ],
    [
      'more cells than names',
      [
        [LONG, LONG],
        ['б', 'в', 'г'],
      ],
      [['', LONG, '']],
    ],
    ['a short row', [[LONG, LONG], ['б'], ['в', 'г']], [['', ], ['', LONG]]], // prettier-ignore
    [
      'a numbered row has two titles',
      [
        ['#', LONG, LONG],
        ['1', 'б', 'в'],
      ],
      [['', '', LONG]],
    ],
  ])('%s', (_name, rows, expected) => expect(labels(shaped(...rows))).toEqual(expected));

  it('tells the roles of all its parts', () => {
    const roles: unknown[] = [];
    const collect = (element: Element) => {
      roles.push(`${element.tagName} ${String(element.properties.role)}`);
      for (const child of element.children) if (child.type === 'element') collect(child);
    };
    collect(shaped([LONG, LONG], ['б', 'в']));
    expect(roles).toEqual([
      ...[
        'table table',
        'thead rowgroup',
        'tr row',
        'th columnheader',
        'th columnheader',
        'tbody rowgroup',
        'tr row',
        'td rowheader',
        'td cell',
      ],
    ]);
  });
});
