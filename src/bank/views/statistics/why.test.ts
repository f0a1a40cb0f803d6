import { describe, expect, test } from 'vitest';
import { aReport, aUnit } from '../../../testing/builders.ts';
import { aYear, YEAR, yearCatalogue } from '../../../testing/synthetic-year.ts';
import { told } from '../../../testing/told.ts';
import type { Comparison, Declared } from '../../statistics/declared.ts';
import type { YearFigures } from '../../statistics/figures.ts';
import { yearFigures, type Place } from './frame.ts';
import { explain } from './why.ts';

const report = aReport({ year: YEAR }, { id: YEAR });
const next = aReport({ year: '2026-2027' }, { id: '2026-2027' });
const sample = aReport({ year: YEAR, demo: true }, { id: 'sample' });

const year = aYear({ webinars: 3, submitted: 2, recommended: 1 });
const placeOf = (entries: readonly unknown[] = [report], samples = false): Place => ({
  catalogue: yearCatalogue({ ...year, entries: [...(year.entries ?? []), ...entries] as never }),
  samples,
});
const declared = (value: number | undefined, more: Partial<Declared> = {}): Declared => ({
  indicator: 'x',
  kind: 'exact',
  value,
  source: 'с. 1',
  report,
  ...more,
});
const rowOf = (more: Partial<Comparison>): Comparison => ({ indicator: 'webinars', counted: 3, atLeast: false, why: 'same', ...more });
const why = (row: Partial<Comparison>, place = placeOf(), change: (figures: YearFigures) => YearFigures = (figures) => figures) =>
  told(explain(rowOf(row), change(yearFigures(YEAR, place)), place));

describe('beside two figures stands why they differ', () => {
  test('nothing where no report is there to speak', () =>
    expect(why({ declared: undefined, why: 'not-declared' }, placeOf([]))).toEqual([]));
  test('what each reason says', () => {
    const reasons = ['same', 'not-counted', 'not-declared', 'no-data', 'bank-has-fewer', 'bank-has-more', 'at-least'] as const;
    expect(told(reasons.map((reason) => [reason, why({ indicator: 'events', why: reason })]))).toEqual([
      ['same', ['Совпадает.']],
      ['not-counted', []],
      ['not-declared', ['В отчёте этого числа нет.']],
      ['no-data', []],
      ['bank-has-fewer', ['В банк внесено не всё, о чём говорит отчёт.']],
      ['bank-has-more', ['В банке больше, чем в отчёте: отчёт мог быть сдан раньше или считать иначе.']],
      ['at-least', ['У части записей числа нет, поэтому сравнить точно нельзя.']],
    ]);
  });
  test('a report of samples is asked only with samples', () => {
    const silent = { why: 'not-declared' } as const;
    expect(told([why(silent, placeOf([sample])), why(silent, placeOf([sample], true)), why(silent, placeOf([next]))])).toEqual([
      [],
      ['В отчёте этого числа нет.'],
      [],
    ]);
  });
  test('the difference with its sign', () =>
    expect(told([why({ difference: 0 }), why({ difference: 2 }), why({ difference: -2 })])).toEqual([
      ['Совпадает.'],
      ['Совпадает.', 'Разница: +2.'],
      ['Совпадает.', 'Разница: −2.'],
    ]));
  test('what the bank does not keep', () =>
    expect(
      told([
        why({ indicator: 'unheard', why: 'not-counted' }),
        why({ indicator: 'experts', why: 'not-counted', counted: undefined }),
        why({ indicator: 'experts', counted: 0 }),
      ]),
    ).toEqual([['Банк такие записи не ведёт.'], [], ['Совпадает.', 'Имён экспертов в списках нет.']]));
  test('associations that nobody confirmed yet', () => {
    const place = placeOf([report, aUnit({ to_confirm: true }, { id: 'unsure' })]);
    expect(
      told([
        why({ indicator: 'omo', why: 'not-counted', counted: undefined }, place),
        why({ indicator: 'omo', why: 'not-counted', counted: 2 }, place),
        why({ indicator: 'events', why: 'not-counted', counted: undefined }, place),
      ]),
    ).toEqual([['В банке 3 объединения, но перечень не подтверждён, поэтому банк их не считает.'], [], []]);
    expect(
      told([
        why({ indicator: 'omo', counted: 2, atLeast: true }, place),
        why({ indicator: 'omo', counted: undefined, atLeast: true }, place),
        why({ indicator: 'omo', counted: 2 }, place),
      ]),
    ).toEqual([['Совпадает.', 'Ещё 1 объединение не подтверждено.'], ['Совпадает.'], ['Совпадает.']]);
  });
  test('what is counted in part', () =>
    expect(
      told([
        why({ indicator: 'webinar-people', atLeast: true }),
        why({ indicator: 'assignments', atLeast: true }),
        why({ indicator: 'assignments' }),
      ]),
    ).toEqual([
      ['Совпадает.', 'Участники отмечены у 1 из 3 вебинаров.'],
      ['Совпадает.', 'О работах под шифром заключений в банке нет, поэтому число неполное.'],
      ['Совпадает.'],
    ]));
  test('webinars outside the series, where a report names them', () =>
    expect(told([why({ declared: declared(3) }), why({}), why({ indicator: 'events', declared: declared(3) })])).toEqual([
      ['Совпадает.', 'Посчитаны и вебинары вне серии «Горячая линия»: 3.'],
      ['Совпадает.'],
      ['Совпадает.'],
    ]));
  test('a figure told by the report of the next year, and its note', () => {
    const from = (more: Partial<Declared>, value: number | undefined = 3) => why({ indicator: 'events', declared: declared(value, more) });
    expect(
      told([
        from({ report: next }),
        from({ note: 'С повторами.' }),
        why({ indicator: 'events', declared: declared(undefined, { note: 'Молчит.' }) }),
      ]),
    ).toEqual([['Совпадает.', 'Названо в отчёте следующего года.'], ['Совпадает.', 'С повторами.'], ['Совпадает.']]);
  });
});
