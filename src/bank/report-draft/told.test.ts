import { describe, expect, test } from 'vitest';
import type { DraftContext } from './context.ts';
import { countedSaid, declaredSaid, saidOf, type DraftFigure, type Sides } from './figures.ts';
import { figureWords, saidFigure, sentence } from './pieces.ts';
import { asideOf, recordsMark } from './told.ts';
import { plainText } from './tree.ts';

const thing = { key: 'webinar/a', title: 'А', date: '', hidden: false, demo: false };
const report = {} as never;
const declared = (value: number | undefined, kind: 'exact' | 'more-than' | 'silent' = 'exact') => ({
  indicator: 'x',
  kind,
  value,
  source: 'Отчёт',
  report,
});
/** A context in which one figure is known. */
function knowing(id: string, figure: Partial<DraftFigure>, parts: Partial<DraftContext> = {}): DraftContext {
  const whole: DraftFigure = {
    indicator: id,
    counted: undefined,
    atLeast: false,
    why: 'same',
    name: id,
    measure: '',
    things: [],
    note: '',
    ...figure,
  };
  return { before: '2024-2025', isReported: false, isReportedBefore: false, figures: new Map([[id, whole]]), ...parts } as DraftContext;
}

test.each<[string, Sides | undefined, unknown, unknown]>([
  ['nobody', undefined, undefined, undefined],
  ['the bank alone', { counted: 2, atLeast: false }, undefined, { count: 2, bound: 'exact', isCounted: true }],
  ['the bank, of some things', { counted: 2, atLeast: true }, undefined, { count: 2, bound: 'least', isCounted: true }],
  ['the bank, of nothing', { counted: 0, atLeast: false }, undefined, undefined],
  [
    'a report alone',
    { declared: declared(0), counted: undefined, atLeast: false },
    { count: 0, bound: 'exact', isCounted: false },
    undefined,
  ],
  [
    'a report, of more than',
    { declared: declared(5, 'more-than'), counted: 6, atLeast: false },
    { count: 5, bound: 'more', isCounted: false },
    { count: 6, bound: 'exact', isCounted: true },
  ],
  [
    'a report that is silent',
    { declared: declared(undefined, 'silent'), counted: 1, atLeast: false },
    undefined,
    { count: 1, bound: 'exact', isCounted: true },
  ],
])('a number told by %s', (_, sides, said, counted) => {
  expect([declaredSaid(sides), countedSaid(sides), saidOf(sides)]).toEqual([said, counted, said ?? counted]);
});

describe('words that lead to a list', () => {
  test.each<[string, Partial<DraftFigure>, unknown]>([
    ['a counted number', { counted: 1, things: [thing] }, { kind: 'jump', text: 'т', to: 'spisok-x' }],
    ['no list', { counted: 1 }, 'т'],
    [
      'a declared number that is the counted one',
      { counted: 1, things: [thing], declared: declared(1) },
      { kind: 'jump', text: 'т', to: 'spisok-x' },
    ],
    ['a declared number that is another', { counted: 1, things: [thing], declared: declared(2) }, 'т'],
    ['a declared bound of the same number', { counted: 1, things: [thing], declared: declared(1, 'more-than') }, 'т'],
    [
      'a silent report',
      { counted: 1, things: [thing], declared: declared(undefined, 'silent') },
      { kind: 'jump', text: 'т', to: 'spisok-x' },
    ],
  ])('%s', (_, figure, words) => expect(saidFigure(knowing('x', figure), 'x', 'т')).toEqual(words));
  test('of a figure that nobody knows', () =>
    expect([figureWords(knowing('x', {}), 'y', 'т'), saidFigure(knowing('x', {}), 'y', 'т')]).toEqual(['т', 'т']));
});

test.each<[string, Parameters<typeof sentence>[1], Partial<DraftFigure>, string]>([
  ['one', 'dev-examined', { counted: 1 }, 'Экспертизу прошла 1 педагогическая разработка. '],
  ['two', 'dev-examined', { counted: 2 }, 'Экспертизу прошли 2 педагогические разработки. '],
  ['five', 'dev-examined', { counted: 5 }, 'Экспертизу прошло 5 педагогических разработок. '],
  ['at least one', 'dev-examined', { counted: 1, atLeast: true }, 'Экспертизу прошло не менее 1 педагогической разработки. '],
  [
    'with a tail',
    'iom',
    { declared: declared(1) },
    'Региональные методисты сопровождали 1 индивидуальный образовательный маршрут педагогов. ',
  ],
  [
    'with words of the caller',
    'dpp',
    { counted: 2 },
    'Общественно-профессиональную экспертизу прошли 2 дополнительные профессиональные программы (тут). ',
  ],
  ['what is not known and is asked for', 'iom', {}, '[Допишите: сколько индивидуальных образовательных маршрутов сопровождали] '],
  ['what is not known and is not asked for', 'assignments', {}, ''],
])('a sentence of %s', (_, id, figure, told) =>
  expect(plainText(sentence(knowing(id, figure), id, id === 'dpp' ? ' (тут)' : '')).replaceAll('\u00a0', ' ')).toBe(told),
);

const short = ['вебинар', 'вебинара', 'вебинаров'] as const;
const long = ['новая вещь', 'новые вещи', 'новых вещей'] as const;
test.each<[string, Partial<DraftFigure>, Partial<DraftContext>, string]>([
  ['nothing known', {}, {}, ''],
  ['counted, no report', { counted: 2 }, {}, ''],
  ['counted beside a report', { counted: 2 }, { isReported: true }, ' (по записям банка)'],
  ['declared', { declared: declared(2) }, { isReported: true }, ''],
  [
    'declared twice',
    { declared: declared(2), previous: { declared: declared(3), counted: 9, atLeast: false } },
    { isReported: true },
    ' (в 2024–2025 учебном году — 3 вебинара)',
  ],
  ['declared after counted', { declared: declared(2), previous: { counted: 9, atLeast: false } }, {}, ''],
  ['counted twice', { counted: 2, previous: { counted: 1, atLeast: false } }, {}, ' (в 2024–2025 учебном году — 1 вебинар)'],
  [
    'counted twice beside a report of the year before',
    { counted: 2, previous: { counted: 1, atLeast: false } },
    { isReportedBefore: true },
    ' (по записям банка; в 2024–2025 учебном году — 1 вебинар, тоже по записям банка)',
  ],
  [
    'counted after both that agree',
    { counted: 2, previous: { declared: declared(1), counted: 1, atLeast: false } },
    {},
    ' (в 2024–2025 учебном году — 1 вебинар)',
  ],
  [
    'counted after both that agree but for a bound',
    { counted: 2, previous: { declared: declared(1), counted: 1, atLeast: true } },
    {},
    ' (по записям банка; в 2024–2025 учебном году — 1 вебинар по отчёту, не менее 1 по записям банка)',
  ],
  [
    'counted after a declared bound',
    { counted: 2, previous: { declared: declared(1, 'more-than'), counted: 1, atLeast: false } },
    {},
    ' (по записям банка; в 2024–2025 учебном году — более 1 вебинара по отчёту, 1 по записям банка)',
  ],
  [
    'counted after declared alone',
    { counted: 2, previous: { declared: declared(5), counted: undefined, atLeast: false } },
    {},
    ' (по записям банка; в 2024–2025 учебном году — 5 вебинаров по отчёту)',
  ],
])('in brackets: %s', (_, figure, parts, told) =>
  expect(asideOf(knowing('x', figure, parts), 'x', short).replaceAll('\u00a0', ' ')).toBe(told),
);
test('a long noun is not told twice, and where there is none the number stands alone', () => {
  const context = knowing('x', { counted: 2, previous: { counted: 1, atLeast: false } });
  expect([asideOf(context, 'x', long), asideOf(context, 'x')].map((text) => text.replaceAll('\u00a0', ' '))).toEqual(
    Array(2).fill(' (в 2024–2025 учебном году — 1)'),
  );
});
test.each([
  [false, undefined, ''],
  [true, undefined, ' (по записям банка)'],
  [true, true, ' (по записям банка)'],
  [true, false, ''],
])('the mark of records: reported %s, counted %s', (isReported, isCounted, mark) =>
  expect(
    recordsMark({ isReported }, isCounted === undefined ? undefined : { count: 1, bound: 'exact', isCounted }).replaceAll('\u00a0', ' '),
  ).toBe(mark),
);
