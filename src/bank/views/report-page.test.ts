import { expect, test } from 'vitest';
import { TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { programmesView } from './programmes.ts';
import { indicatorRow, reportCard, reportMeta, reportView } from './report.ts';

test('the report of a year', () => {
  const catalogue = fullCatalogue();
  const [entry] = catalogue.reports;
  expect(told(reportView(entry!, catalogue))).toEqual({
    source: 'Отчёт',
    year: '2024–2025',
    indicators: [
      { id: 'webinars', name: 'Вебинары', value: '122', known: true, previous: '119', source: 'С. 2' },
      { id: 'people', name: 'Участники', value: 'более 5 000', known: true, previous: '', source: 'С. 3', note: 'С повторами.' },
      { id: 'dpp', name: 'Программы', value: 'нет данных', known: false, previous: '', source: 'С. 4' },
    ],
    counted: 'Рядом с тем, что посчитал банк → /statistika/2024-2025/',
    facts: ['Полное название: Анализ за год', 'Чей отчёт: РУМО → /obedineniya/rumo/', 'Подписал: Председатель', 'Опубликован: 1 июля 2025'],
    others: [],
  });
  expect(told(reportCard(entry!))).toEqual({
    kind: 'report',
    id: '2024-2025',
    href: '/otchety/2024-2025/',
    title: 'Отчёт за 2024–2025 учебный год',
    summary: 'Главное за год.',
    kicker: 'Годовой отчёт',
    facts: [],
    authors: '',
    date: '2024-2025',
    dateText: '',
    demo: false,
  });
  expect(told([reportMeta(entry!, TODAY), reportMeta({ ...entry!, data: { ...entry!.data, frozen: true } }, TODAY)])).toEqual([
    {
      title: 'Отчёт за 2024–2025 учебный год',
      description: 'Главное за год.',
      path: '/otchety/2024-2025/',
      trail: ['Отчёты → /otchety/'],
      updated: '2025-07-01',
    },
    { title: 'Отчёт за 2024–2025 учебный год', description: 'Главное за год.', path: '/otchety/2024-2025/', trail: ['Отчёты → /otchety/'] },
  ]);
  const indicators = (submitted: number | null, recommended: number) =>
    [
      { indicator: 'dev-submitted', value: submitted, source: 'с. 1' },
      { indicator: 'dev-recommended', value: recommended, source: 'с. 2' },
    ].map((figure) => ({ ...figure }));
  const review = (...of: [number | null, number]) =>
    reportView({ ...entry!, data: { ...entry!.data, indicators: indicators(...of) } }, catalogue).review;
  expect([review(34, 21), review(34, 0), review(0, 0), review(null, 21)]).toEqual([
    { submitted: 34, recommended: 21 },
    { submitted: 34, recommended: 0 },
    undefined,
    undefined,
  ]);
  expect(told(indicatorRow({ indicator: 'unheard', min: 0, previous: 0, source: 'с. 1' }, catalogue))).toEqual({
    id: 'unheard',
    name: 'unheard',
    value: 'более 0',
    known: true,
    previous: '0',
    source: 'с. 1',
  });
});

test('the register of programmes', () =>
  expect(told(programmesView(fullCatalogue()))).toEqual([
    {
      id: 'y2025-2026',
      year: '2025–2026',
      note: 'По протоколам.',
      table: {
        caption: 'Программы, рекомендованные в 2025–2026 учебном году',
        cards: true,
        lines: [
          'Программа | Объём и вид plain | Организация | Решение',
          'Дроби | 36 часов · повышение квалификации | Институт развития образования → /organizacii/soiro/ | рекомендована, протокол № 7',
        ],
      },
      others: 1,
    },
  ]));
