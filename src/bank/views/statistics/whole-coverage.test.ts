import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../testing/full-bank.ts';
import { told } from '../../../testing/told.ts';
import { statisticsPages } from './pages.ts';

const page = (path: string) => statisticsPages(fullCatalogue()).get(path)?.make();

test('what the bank covers and where it has gaps', () =>
  expect(told(page('/statistika/pokrytie/'))).toEqual({
    meta: {
      title: 'Что есть в банке, а чего нет',
      description:
        'Сколько разработок банка приходится на предмет и класс, объединение и вид работы, тему и уровень образования. Число ведёт к списку работ; «нет» — работ пока нет.',
      path: '/statistika/pokrytie/',
      trail: ['Статистика → /statistika/'],
      updated: '2026-01-20',
    },
    title: 'Что есть в банке, а чего нет',
    lead: 'Сколько разработок банка приходится на предмет и класс, объединение и вид работы, тему и уровень образования. Число ведёт к списку работ; «нет» — работ пока нет.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/pokrytie/',
    links: [],
    beside: ['Чего не хватает в банке → /nuzhen-material/'],
    blocks: [
      {
        id: 'predmety',
        title: 'Предметы и классы',
        intro: 'Заполнено 2 из 24 мест. Прочерк — предмета в этом классе нет.',
        table: {
          caption: 'Предметы и классы',
          matrix: true,
          lines: [
            'Предмет | 1 кл. numeric | 2 кл. numeric | 3 кл. numeric | 4 кл. numeric | 5 кл. numeric | 6 кл. numeric | 7 кл. numeric | 8 кл. numeric | 9 кл. numeric | 10 кл. numeric | 11 кл. numeric',
            'Математика → /predmety/matematika/ | нет gap | нет gap | нет gap | нет gap | 2 → /statistika/pokrytie/spiski/#predmety-matematika-5 | 1 → /statistika/pokrytie/spiski/#predmety-matematika-6 | нет gap | нет gap | нет gap | нет gap | нет gap',
            'Обществознание | — | — | — | — | — | — | — | нет gap | нет gap | нет gap | нет gap',
            'Труд (технология) | нет gap | нет gap | нет gap | нет gap | нет gap | нет gap | нет gap | нет gap | нет gap | — | —',
          ],
        },
      },
      {
        id: 'obedineniya',
        title: 'Объединения и виды работ',
        intro: 'Заполнено 1 из 1 места.',
        table: {
          caption: 'Объединения и виды работ',
          matrix: true,
          lines: [
            'Объединение | lesson numeric',
            'Математика → /obedineniya/math/ | 2 → /statistika/pokrytie/spiski/#obedineniya-math-lesson',
          ],
        },
      },
      {
        id: 'temy',
        title: 'Темы и уровни образования',
        intro: 'Заполнено 1 из 8 мест.',
        table: {
          caption: 'Темы и уровни образования',
          matrix: true,
          lines: [
            'Тема | Начальное numeric | Основное numeric | Среднее numeric | Дополнительное numeric',
            'ОГЭ | нет gap | нет gap | нет gap | нет gap',
            'Математическая грамотность → /temy/fg-math/ | нет gap | 1 → /statistika/pokrytie/spiski/#temy-fg-math-ooo | нет gap | нет gap',
          ],
        },
      },
    ],
  }));

test('the works behind each filled place', () =>
  expect(told(page('/statistika/pokrytie/spiski/'))).toEqual({
    meta: {
      title: 'Какие работы стоят за числами',
      description: 'Предмет и класс, объединение и вид, тема и уровень: под каждым — работы, которые банк посчитал.',
      path: '/statistika/pokrytie/spiski/',
      trail: ['Статистика → /statistika/', 'Что есть в банке, а чего нет → /statistika/pokrytie/'],
      updated: '2026-01-20',
    },
    title: 'Какие работы стоят за числами',
    lead: 'Предмет и класс, объединение и вид, тема и уровень: под каждым — работы, которые банк посчитал.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/pokrytie/spiski/',
    links: [],
    beside: [],
    blocks: [
      {
        id: 'predmety',
        title: 'Предметы и классы',
        lists: [
          {
            id: 'predmety-matematika-5',
            title: 'Математика, 5 кл.: 2',
            rows: ['Старая карта → /materialy/archived/ (1 декабря 2025)', 'Дроби на полосках → /materialy/full/ (1 декабря 2025)'],
          },
          { id: 'predmety-matematika-6', title: 'Математика, 6 кл.: 1', rows: ['Старая карта → /materialy/archived/ (1 декабря 2025)'] },
        ],
      },
      {
        id: 'obedineniya',
        title: 'Объединения и виды работ',
        lists: [
          {
            id: 'obedineniya-math-lesson',
            title: 'Математика, lesson: 2',
            rows: ['Старая карта → /materialy/archived/ (1 декабря 2025)', 'Дроби на полосках → /materialy/full/ (1 декабря 2025)'],
          },
        ],
      },
      {
        id: 'temy',
        title: 'Темы и уровни образования',
        lists: [
          {
            id: 'temy-fg-math-ooo',
            title: 'Математическая грамотность, Основное: 1',
            rows: ['Дроби на полосках → /materialy/full/ (1 декабря 2025)'],
          },
        ],
      },
    ],
  }));

test('samples have twins of these pages', () => {
  const { meta, title, samples, other, links, beside } = page('/statistika/obrazcy/')!;
  expect(told({ meta, title, samples, other, links, beside })).toEqual({
    meta: {
      title: 'Статистика (вместе с образцами)',
      description:
        'Сколько работ подали, проверили и рекомендовали, сколько провели вебинаров и заседаний: числа из годовых отчётов и рядом — то, что посчитал банк.',
      path: '/statistika/obrazcy/',
      trail: [],
      updated: '2026-01-20',
      noindex: true,
    },
    title: 'Статистика',
    samples: true,
    other: 'Вернуться к настоящим числам → /statistika/',
    links: [
      '2025–2026 → /statistika/obrazcy/2025-2026/',
      '2024–2025 → /statistika/obrazcy/2024-2025/',
      '2023–2024 → /statistika/obrazcy/2023-2024/',
    ],
    beside: [
      'Что есть в банке, а чего нет → /statistika/obrazcy/pokrytie/',
      'План и факт → /statistika/obrazcy/plany/',
      'Чего не хватает в банке → /nuzhen-material/',
    ],
  });
  expect(told(page('/statistika/obrazcy/pokrytie/spiski/')?.blocks)).toEqual([
    {
      id: 'predmety',
      title: 'Предметы и классы',
      lists: [
        {
          id: 'predmety-matematika-5',
          title: 'Математика, 5 кл.: 3',
          rows: [
            'Образец урока → /materialy/sample/ (15 января 2026 · образец)',
            'Старая карта → /materialy/archived/ (1 декабря 2025)',
            'Дроби на полосках → /materialy/full/ (1 декабря 2025)',
          ],
        },
        { id: 'predmety-matematika-6', title: 'Математика, 6 кл.: 1', rows: ['Старая карта → /materialy/archived/ (1 декабря 2025)'] },
      ],
    },
    {
      id: 'obedineniya',
      title: 'Объединения и виды работ',
      lists: [
        {
          id: 'obedineniya-math-lesson',
          title: 'Математика, lesson: 3',
          rows: [
            'Образец урока → /materialy/sample/ (15 января 2026 · образец)',
            'Старая карта → /materialy/archived/ (1 декабря 2025)',
            'Дроби на полосках → /materialy/full/ (1 декабря 2025)',
          ],
        },
      ],
    },
    {
      id: 'temy',
      title: 'Темы и уровни образования',
      lists: [
        {
          id: 'temy-fg-math-ooo',
          title: 'Математическая грамотность, Основное: 1',
          rows: ['Дроби на полосках → /materialy/full/ (1 декабря 2025)'],
        },
      ],
    },
  ]);
  expect(told(page('/statistika/obrazcy/2025-2026/')?.other)).toEqual('Вернуться к настоящим числам → /statistika/2025-2026/');
  expect(told(page('/statistika/obrazcy/2025-2026/predmety/')?.other)).toEqual('Вернуться к настоящим числам → /statistika/');
});
