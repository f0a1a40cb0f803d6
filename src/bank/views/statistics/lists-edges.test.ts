import { describe, expect, test } from 'vitest';
import type { Thing } from '../../statistics/deed.ts';
import { told } from '../../../testing/told.ts';
import { countedText, declaredText } from './figure.ts';
import { amountOf, limitOf, noteOf, partLists, restOf } from './part-lists.ts';

const thing = (key: string, more: Partial<Thing> = {}): Thing =>
  ({ key, title: key, href: `/${key}/`, date: '2025-12-01', demo: false, ...more }) as Thing;
const many = (count: number, more: Partial<Thing> = {}) => Array.from({ length: count }, (_, index) => thing(`t-${index}`, more));

test.each([
  ['none', [], Infinity],
  ['as many as a page holds', [600, 600], Infinity],
  ['one more', [600, 601], 600],
  ['three lists, rounded up', [1000, 1000, 1001], 400],
  ['seven lists', [200, 200, 200, 200, 200, 200, 200], 172],
])('a list is cut where there are %s', (_, lengths, limit) => expect(limitOf(lengths)).toBe(limit));

test('a note tells day, marks and a sample', () => {
  expect(
    told([
      noteOf({ date: '', demo: false }, []),
      noteOf({ date: '2025-12-01', demo: false }, ['а', 'б']),
      noteOf({ date: '2025-12', demo: true }, []),
    ]),
  ).toEqual(['', '1 декабря 2025 · а, б', 'декабрь 2025 · образец']);
});

describe('what a list does not show', () => {
  const hidden = (key: string, amount?: number) => thing(key, { hidden: true, amount } as Partial<Thing>);
  test('is cut at the limit, no earlier', () =>
    expect(told([restOf(2, 2, many(2)), restOf(3, 2, many(3))])).toEqual([null, 'Показаны первые 2 из 3.']));
  test('is a work under a code, each once, its conclusions summed', () => {
    expect(told(restOf(0, 2, [hidden('work/a')]))).toEqual('И ещё 1 работа без названия: в банк она не внесена.');
    expect(told(restOf(0, 2, [hidden('work/a', 2), hidden('work/a', 1), hidden('work/b')], 'assignments'))).toEqual(
      'И ещё 2 работы без названия (3 заключения): в банк они не внесены.',
    );
  });
  test('is programmes apart', () =>
    expect(told(restOf(3, 2, [thing('work/a'), hidden('programme/a'), hidden('work/programme/b'), ...many(3)]))).toEqual(
      'Показаны первые 2 из 3. И ещё 1 работа без названия: в банк она не внесена. И ещё 1 программа без названия: она не рекомендована.',
    ));
});

test('an amount is told in words of its figure', () =>
  expect(told([amountOf('assignments', 2), amountOf('webinar-people', 40), amountOf('webinars', 3)])).toEqual([
    '2 заключения',
    '40 участников',
    '',
  ]));

test('a thing of several measures stands once, with each of them', () => {
  const row = (things: [string, Thing[]][]) => ({ id: 'a', name: 'Раздел', order: 0, experts: 0, things: new Map(things) }) as never;
  const hidden = thing('work/x', { hidden: true, amount: 3 } as Partial<Thing>);
  const lists = partLists([
    row([
      ['dev-submitted', [thing('work/a'), thing('work/b', { demo: true, date: '' })]],
      ['dev-recommended', [thing('work/a')]],
      ['assignments', [thing('work/a', { amount: 2 } as Partial<Thing>), thing('work/a', { amount: 1 } as Partial<Thing>), hidden]],
    ]),
    row([]),
  ]);
  expect(told(lists)).toEqual([
    {
      id: 'a',
      title: 'Раздел',
      rows: ['work/a → /work/a/ (1 декабря 2025 · подана, рекомендована, 3 заключения)', 'work/b → /work/b/ (подана · образец)'],
      rest: 'И ещё 1 работа без названия (3 заключения): в банк она не внесена.',
    },
    { id: 'a', title: 'Раздел', rows: [] },
  ]);
});

test('a figure of a report and a figure of the bank', () => {
  const declared = (value: number | undefined, kind: 'exact' | 'more-than') => declaredText({ value, kind, report: {} } as never);
  expect(told([declaredText(undefined), declared(undefined, 'exact'), declared(1220, 'exact'), declared(5000, 'more-than')])).toEqual([
    'нет данных',
    'нет данных',
    '1 220',
    'более 5 000',
  ]);
  const counted = (value: number | undefined, atLeast: boolean) => countedText({ counted: value, atLeast });
  expect(told([counted(undefined, true), counted(1220, false), counted(0, false), counted(1220, true)])).toEqual([
    'нет данных',
    '1 220',
    '0',
    'не менее 1 220',
  ]);
});
