import { expect, test } from 'vitest';
import { aBank, aDocument, anEvent, aNews, aReport, aWebinar, TODAY } from '../../testing/builders.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { digestsOf } from '../digests.ts';
import { digestView } from './digest.ts';
import { figuresOf } from './home-figures.ts';

const week = '2026-01-20';
const catalogue = (entries: readonly unknown[]) => createCatalogue(aBank({ entries: entries as never }), new Map(), TODAY);

test('a week has a row for each thing of it, with what it is about', () => {
  const entries = [
    aNews({ title: 'Новость', published: week, demo: true }, { id: 'n' }),
    aDocument({ title: 'Приказ', kind: 'order', number: '1', date: week, summary: 'О важном.' }, { id: 'd' }),
    anEvent({ title: 'Форум', kind: 'forum', start: week, summary: 'О встрече.' }, { id: 'e' }),
    aWebinar({ start: '2026-01-22T15:00', end: '2026-01-22T16:00' }, { id: 'w' }),
  ];
  const of = catalogue(entries);
  const views = [...digestsOf(of).values()].map((digest) => digestView(digest, of));
  expect(
    views.map(({ meta, parts }) => [meta.path, parts.map(({ id, title, rows }) => [id, told(title), rows.map((row) => told(row))])]),
  ).toEqual([
    [
      '/dajdzhest/2026-04/',
      [
        [
          'document',
          'Документы',
          [
            {
              href: '/dokumenty/d/',
              title: 'Приказ',
              summary: 'О важном.',
              demo: false,
              lead: '№ 1 от 20 января 2026',
              date: '2026-01-20',
              facts: ['РУМО'],
            },
          ],
        ],
        [
          'news',
          'Новости',
          [
            {
              href: '/novosti/n/',
              title: 'Новость',
              lead: '20 января 2026',
              date: '2026-01-20',
              facts: [],
              demo: true,
              summary: 'О дробях.',
            },
          ],
        ],
      ],
    ],
  ]);
});

test('figures of the first page are those that the newest real report knows', () => {
  const figure = (indicator: string, more: object) => ({ indicator, source: 'с. 1', ...more });
  const indicators = [
    figure('webinars', { value: 21 }),
    figure('people', { min: 5000 }),
    figure('dpp', { value: null }),
    figure('dev-recommended', { value: 1 }),
  ];
  const of = (...reports: Parameters<typeof aReport>[0][]) =>
    figuresOf(catalogue([aWebinar({ demo: true }), ...reports.map((report, index) => aReport(report, { id: `r${index}` }))]));
  expect(told(of({ title: 'Отчёт', indicators: indicators as never }) ?? null)).toEqual({
    title: '2024–2025 учебный год в числах',
    stats: ['21, вебинар', 'более 5 000, people', '1, разработка рекомендована для банка'],
    report: 'Отчёт → /otchety/r0/',
    note: 'Рекомендованных тогда работ на сайте пока нет.',
  });
  expect(of({ indicators: [] })).toBeUndefined();
  expect(of({ demo: true, indicators: indicators as never })).toBeUndefined();
  expect(of({ indicators: [figure('webinars', { value: 1 })] as never })?.note).toBeUndefined();
  expect(of({ indicators: [figure('dev-recommended', { value: null })] as never })?.note).toBeUndefined();
});
