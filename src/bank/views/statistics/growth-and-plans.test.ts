import { describe, expect, test } from 'vitest';
import { aDocument, aReport, aUnit, aWebinar } from '../../../testing/builders.ts';
import { yearCatalogue } from '../../../testing/synthetic-year.ts';
import { told } from '../../../testing/told.ts';
import { statisticsPages } from './pages.ts';

const pageOf = (entries: readonly unknown[], path: string) =>
  statisticsPages(yearCatalogue({ entries: entries as never }))
    .get(path)
    ?.make();
const reportOf = (year: string, figure: object, more: object = {}) =>
  aReport({ year, ...more, indicators: [{ indicator: 'webinars', source: 'с. 1', ...figure } as never] }, { id: year });

describe('growth against the nearest year before', () => {
  const rowOf = (...entries: readonly unknown[]) => {
    const table = pageOf(entries, '/statistika/')?.blocks[0]?.table;
    return told({ years: table?.columns.map(({ title }) => title), row: table?.rows.find(([name]) => name?.text === 'Вебинары') });
  };
  test('from ten on with its percent, one sign after the comma', () => {
    expect(told(rowOf(reportOf('2024-2025', { value: 11 }), reportOf('2023-2024', { value: 10 })))).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024'],
      row: ['Вебинары', '11 (+1 (+10 %) к 2023–2024)', '10'],
    });
    expect(told(rowOf(reportOf('2024-2025', { value: 12 }), reportOf('2023-2024', { value: 9 })))).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024'],
      row: ['Вебинары', '12 (+3 к 2023–2024)', '9'],
    });
    expect(told(rowOf(reportOf('2024-2025', { value: 20 }), reportOf('2023-2024', { value: 30 })))).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024'],
      row: ['Вебинары', '20 (−10 (−33,3 %) к 2023–2024)', '30'],
    });
    expect(told(rowOf(reportOf('2024-2025', { value: 30 }), reportOf('2023-2024', { value: 30 })))).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024'],
      row: ['Вебинары', '30 (+0 (+0 %) к 2023–2024)', '30'],
    });
  });
  test('over a year that is silent, and none against «более»', () => {
    const silent = reportOf('2023-2024', { value: null });
    expect(
      told(rowOf(reportOf('2024-2025', { value: 40 }), silent, reportOf('2022-2023', { value: 20 }), reportOf('2021-2022', { value: 10 }))),
    ).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024', '2022–2023', '2021–2022'],
      row: ['Вебинары', '40 (+20 (+100 %) к 2022–2023)', 'нет данных faint', '20 (+10 (+100 %) к 2021–2022)', '10'],
    });
    expect(told(rowOf(reportOf('2024-2025', { min: 40 }), reportOf('2023-2024', { value: 20 })))).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024'],
      row: ['Вебинары', 'более 40', '20'],
    });
    expect(told(rowOf(reportOf('2024-2025', { value: 40 }), reportOf('2023-2024', { min: 20 })))).toEqual({
      years: ['Показатель', '2024–2025', '2023–2024'],
      row: ['Вебинары', '40', 'более 20'],
    });
  });
  test('a report and the bank side by side; a sample of a report is not asked', () => {
    const webinar = aWebinar({ start: '2024-10-10T15:00', end: '2024-10-10T16:00' }, { id: 'w', year: '2024-2025' });
    expect(told(rowOf(reportOf('2024-2025', { value: 40 }), webinar))).toEqual({
      years: ['Показатель', '2024–2025'],
      row: ['Вебинары', '40 (в банке: 1 → /statistika/2024-2025/spiski/#webinars)'],
    });
    expect(told(rowOf(reportOf('2024-2025', { value: 40 }, { demo: true }), webinar))).toEqual({
      years: ['Показатель', '2024–2025'],
      row: ['Вебинары', 'в банке: 1 → /statistika/2024-2025/spiski/#webinars'],
    });
  });
  test('bars of two years at least', () => {
    const charts = (...entries: readonly unknown[]) => told(pageOf(entries, '/statistika/')?.blocks[0]?.charts);
    expect(charts(reportOf('2024-2025', { value: 11 }))).toEqual([]);
    expect(
      told(charts(reportOf('2024-2025', { value: 11 }), reportOf('2023-2024', { min: 10 }), reportOf('2022-2023', { value: 9 }))),
    ).toEqual([
      { title: 'Вебинары', bars: ['2022–2023, в отчёте, 9, declared, 2022-2023', '2024–2025, в отчёте, 11, declared, 2024-2025'] },
      {
        title: 'Методические объединения региона',
        bars: [
          '2022–2023, в банке, 2, counted, 2022-2023',
          '2023–2024, в банке, 2, counted, 2023-2024',
          '2024–2025, в банке, 2, counted, 2024-2025',
        ],
      },
    ]);
  });
});

describe('plans', () => {
  const item = (id: string, due: string, more: object = {}) => ({ id, title: `Пункт ${id}`, due, ...more });
  const plan = (id: string, unit: string | undefined, items: object[], more: object = {}) =>
    aDocument({ title: `План ${id}`, unit, school_year: '2025-2026', items: items as never, ...more }, { id });
  const page = (entries: readonly unknown[], path = '/statistika/plany/') => pageOf(entries, path);

  test('of several associations stand in one table with a chart; who has none is counted', () => {
    const entries = [
      plan('a', 'math', [item('p1', '2025-10', { done_by: { webinars: ['w'] } }), item('p2', '2026-12')]),
      plan('b', undefined, [item('p1', 'unknown')]),
      plan('none', 'rumo', []),
      aWebinar({}, { id: 'w' }),
      aUnit({}, { id: 'idle' }),
      aUnit({ demo: true }, { id: 'demo' }),
    ];
    expect(told(page(entries)?.blocks)).toEqual([
      {
        id: 'y2025-2026',
        title: '2025–2026 учебный год',
        charts: [{ title: 'Выполненные пункты планов, 2025–2026 учебный год', bars: ['Математика, 1', 'План b, 0'] }],
        table: {
          caption: '2025–2026 учебный год',
          cards: true,
          lines: [
            'Объединение | Пунктов numeric | Выполнено numeric | Впереди numeric | Срок прошёл numeric | Срок не назван numeric',
            'Математика → /dokumenty/a/ | 2 → /dokumenty/a/ | 1 → #a-done | 1 → #a-ahead | 0 faint | 0 faint',
            'План b → /dokumenty/b/ | 1 → /dokumenty/b/ | 0 faint | 0 faint | 0 faint | 1 → #b-undated',
          ],
        },
        notes: ['Планов нет у 2 объединений Области.'],
        lists: [
          { id: 'a-done', title: 'Математика: выполнено', rows: ['Пункт p1 → /dokumenty/a/#p1 (срок — октябрь 2025)'] },
          { id: 'a-ahead', title: 'Математика: впереди', rows: ['Пункт p2 → /dokumenty/a/#p2 (срок — декабрь 2026)'] },
          { id: 'b-undated', title: 'План b: срок не назван', rows: ['Пункт p1 → /dokumenty/b/#p1 ()'] },
        ],
        intro:
          'Пункт выполнен, если в плане назван вебинар, событие или работа, которые есть в банке. Пункт без отметки мог быть выполнен, но в банке этого не видно.',
      },
    ]);
  });
  test('without a year stand apart, told how to read them once', () => {
    const entries = [
      aWebinar(),
      plan('a', 'math', [item('p1', 'unknown')]),
      plan('b', 'math', [item('p1', '2020-01')], { school_year: undefined }),
    ];
    expect(
      told(page(entries)?.blocks.map(({ id, title, intro, notes, lists }) => ({ id, title, intro: intro === undefined, notes, lists }))),
    ).toEqual([
      {
        id: 'y2025-2026',
        title: '2025–2026 учебный год',
        intro: false,
        notes: ['Планов нет у 1 объединения Области.'],
        lists: [{ id: 'a-undated', title: 'Математика: срок не назван', rows: ['Пункт p1 → /dokumenty/a/#p1 ()'] }],
      },
      {
        id: 'bez-goda',
        title: 'Год не назван',
        intro: true,
        notes: ['Планов нет у 1 объединения Области.'],
        lists: [{ id: 'b-overdue', title: 'Математика: срок прошёл', rows: ['Пункт p1 → /dokumenty/b/#p1 (срок — январь 2020)'] }],
      },
    ]);
  });
  test('are no page where there is none', () => expect(page([aWebinar(), plan('none', 'math', [])])).toBeUndefined());
});
