import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../testing/full-bank.ts';
import { aYear, yearCatalogue } from '../../../testing/synthetic-year.ts';
import { told } from '../../../testing/told.ts';
import { statisticsPages } from './pages.ts';

const page = (path: string, catalogue = fullCatalogue()) => statisticsPages(catalogue).get(path)?.make();
const small = () => yearCatalogue(aYear({ webinars: 12, submitted: 3, recommended: 2 }));

test('the present year with its parts', () =>
  expect(told(page('/statistika/2025-2026/')?.blocks)).toEqual([
    {
      id: 'pokazateli',
      title: 'Показатели',
      intro:
        'Отчёта за этот год в банке нет. «Подано», «прошли экспертизу» и «рекомендовано» — три разных показателя: работу могли подать в одном году, а рекомендовать в другом.',
      table: {
        caption: 'Показатели',
        cards: true,
        lines: [
          'Показатель | В банке numeric | Пояснение',
          'Вебинары | 1 → /statistika/2025-2026/spiski/#webinars | ',
          'Программы | 2 → /statistika/2025-2026/spiski/#dpp | ',
          'Подано разработок на экспертизу | 5 → /statistika/2025-2026/spiski/#dev-submitted | ',
          'Разработки, прошедшие экспертизу | 4 → /statistika/2025-2026/spiski/#dev-examined | ',
          'Рекомендовано разработок | 4 → /statistika/2025-2026/spiski/#dev-recommended | ',
          'Заключения экспертов | 12 → /statistika/2025-2026/spiski/#assignments | ',
          'Методические рекомендации | 1 → /statistika/2025-2026/spiski/#recommendations | ',
          'Заседания РУМО | 1 → /statistika/2025-2026/spiski/#meetings | ',
          'События, кроме вебинаров и заседаний РУМО | 0 | ',
          'Эксперты | 3 | Имён экспертов в списках нет.',
          'Участники вебинаров | 40 → /statistika/2025-2026/spiski/#webinar-people | ',
          'Методические объединения региона | 1 → /statistika/2025-2026/spiski/#omo | ',
          'Региональные объединения, у которых в банке есть записи за год | 1 → /statistika/2025-2026/spiski/#active-units | ',
        ],
      },
      notes: [],
    },
    {
      id: 'obedineniya',
      title: 'По объединениям',
      charts: [],
      table: {
        caption: 'По объединениям',
        cards: true,
        lines: [
          'Объединение | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric | Заседания РУМО numeric',
          'Математика → /obedineniya/math/ | 4 → /statistika/2025-2026/obedineniya/#math | 3 → /statistika/2025-2026/obedineniya/#math | 3 → /statistika/2025-2026/obedineniya/#math | 9 → /statistika/2025-2026/obedineniya/#math | 3 | 1 → /statistika/2025-2026/obedineniya/#math | 40 | 1 → /statistika/2025-2026/obedineniya/#math | 0 faint',
          'РУМО → /obedineniya/rumo/ | 1 → /statistika/2025-2026/obedineniya/#rumo | 1 → /statistika/2025-2026/obedineniya/#rumo | 1 → /statistika/2025-2026/obedineniya/#rumo | 3 → /statistika/2025-2026/obedineniya/#rumo | 3 | 0 faint | 0 faint | 0 faint | 1 → /statistika/2025-2026/obedineniya/#rumo',
        ],
      },
      notes: [],
      more: 'Списки по объединениям → /statistika/2025-2026/obedineniya/',
    },
    {
      id: 'municipalitety',
      title: 'По муниципалитетам',
      charts: [],
      table: {
        caption: 'По муниципалитетам',
        cards: true,
        lines: [
          'Муниципалитет | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Методические рекомендации numeric',
          'Северный округ → /municipalitety/north/ | 1 → /statistika/2025-2026/municipalitety/#north | 1 → /statistika/2025-2026/municipalitety/#north | 1 → /statistika/2025-2026/municipalitety/#north | 3 → /statistika/2025-2026/municipalitety/#north | 3 | 1 → /statistika/2025-2026/municipalitety/#north',
        ],
      },
      notes: [],
      more: 'Списки по муниципалитетам → /statistika/2025-2026/municipalitety/',
    },
    {
      id: 'organizacii',
      title: 'По организациям',
      charts: [],
      table: {
        caption: 'По организациям',
        cards: true,
        lines: [
          'Организация | Рекомендовано numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric | Программы на экспертизе numeric',
          'Институт развития образования → /organizacii/soiro/ | 0 faint | 0 faint | 0 faint | 0 faint | 2 → /statistika/2025-2026/organizacii/#soiro',
          'Редакция банка → /organizacii/redakciya/ | 3 → /statistika/2025-2026/organizacii/#redakciya | 0 faint | 0 faint | 0 faint | 0 faint',
          'Школа № 1 → /organizacii/school/ | 1 → /statistika/2025-2026/organizacii/#school | 1 → /statistika/2025-2026/organizacii/#school | 40 | 1 → /statistika/2025-2026/organizacii/#school | 0 faint',
        ],
      },
      notes: [
        'Сколько работ подала каждая организация, не показываем: по этим числам видно, чьи работы не прошли. Поэтому здесь только рекомендованные.',
      ],
      more: 'Списки по организациям → /statistika/2025-2026/organizacii/',
    },
    {
      id: 'predmety',
      title: 'По предметам',
      charts: [],
      table: {
        caption: 'По предметам',
        cards: true,
        lines: [
          'Предмет | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric',
          'Математика → /predmety/matematika/ | 4 → /statistika/2025-2026/predmety/#matematika | 3 → /statistika/2025-2026/predmety/#matematika | 3 → /statistika/2025-2026/predmety/#matematika | 9 → /statistika/2025-2026/predmety/#matematika | 3 | 1 → /statistika/2025-2026/predmety/#matematika | 40 | 1 → /statistika/2025-2026/predmety/#matematika',
        ],
      },
      notes: ['Одна запись может попасть в несколько предметов, поэтому сумма бывает больше итога.'],
      more: 'Списки по предметам → /statistika/2025-2026/predmety/',
    },
    {
      id: 'vidy',
      title: 'По видам работ',
      charts: [],
      table: {
        caption: 'По видам работ',
        cards: true,
        lines: [
          'Вид работы | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric',
          'Технологические карты → /vidy/tech-map/ | 5 → /statistika/2025-2026/vidy/#tech-map | 4 → /statistika/2025-2026/vidy/#tech-map | 4 → /statistika/2025-2026/vidy/#tech-map | 12 → /statistika/2025-2026/vidy/#tech-map | 3',
        ],
      },
      notes: [],
      more: 'Списки по видам работ → /statistika/2025-2026/vidy/',
    },
    {
      id: 'temy',
      title: 'По темам',
      charts: [],
      table: {
        caption: 'По темам',
        cards: true,
        lines: [
          'Тема | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric',
          'Математическая грамотность → /temy/fg-math/ | 1 → /statistika/2025-2026/temy/#fg-math | 1 → /statistika/2025-2026/temy/#fg-math | 1 → /statistika/2025-2026/temy/#fg-math | 3 → /statistika/2025-2026/temy/#fg-math | 3 | 1 → /statistika/2025-2026/temy/#fg-math | 40 | 1 → /statistika/2025-2026/temy/#fg-math',
        ],
      },
      notes: ['Одна запись может попасть в несколько тем, поэтому сумма бывает больше итога.'],
      more: 'Списки по темам → /statistika/2025-2026/temy/',
    },
    {
      id: 'kvartaly',
      title: 'По кварталам учебного года',
      charts: [],
      table: {
        caption: 'По кварталам учебного года',
        cards: true,
        lines: [
          'Квартал | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric | Программы на экспертизе numeric | Заседания РУМО numeric',
          'Сентябрь — ноябрь | 5 → /statistika/2025-2026/kvartaly/#1 | 4 → /statistika/2025-2026/kvartaly/#1 | 4 → /statistika/2025-2026/kvartaly/#1 | 12 → /statistika/2025-2026/kvartaly/#1 | 3 | 1 → /statistika/2025-2026/kvartaly/#1 | 40 | 0 faint | 1 → /statistika/2025-2026/kvartaly/#1 | 1 → /statistika/2025-2026/kvartaly/#1',
          'Декабрь — февраль | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 1 → /statistika/2025-2026/kvartaly/#2 | 0 faint | 0 faint',
        ],
      },
      notes: [],
      more: 'Списки по кварталам учебного года → /statistika/2025-2026/kvartaly/',
    },
  ]));

test('a year by association', () =>
  expect(told(page('/statistika/2025-2026/obedineniya/', small())?.blocks[0])).toEqual({
    id: 'chisla',
    title: 'По объединениям',
    charts: [],
    table: {
      caption: 'По объединениям',
      cards: true,
      lines: [
        'Объединение | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric | Заседания РУМО numeric | Другие события numeric',
        'Математика → /obedineniya/math/ | 3 → #math | 3 → #math | 2 → #math | 9 → #math | 3 | 12 → #math | не менее 120 | 3 → #math | 0 faint | 2 → #math',
        'РУМО → /obedineniya/rumo/ | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 4 → #rumo | 0 faint',
        'Физика → /obedineniya/physics/ | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 2 → #physics | 80 | 0 faint | 0 faint | 0 faint',
      ],
    },
    notes: [
      'Сумма строк больше итога: 2 вебинара или события относятся сразу к нескольким объединениям. В итоге каждое посчитано один раз.',
    ],
  }));

test('a year by subject, and by organisation', () => {
  expect(told(page('/statistika/2025-2026/predmety/', small()))).toEqual({
    meta: {
      title: 'По предметам: 2025–2026 учебный год',
      description: 'Сначала числа, ниже — записи, из которых они сложились.',
      path: '/statistika/2025-2026/predmety/',
      trail: ['Статистика → /statistika/', '2025–2026 → /statistika/2025-2026/'],
      updated: '2025-12-01',
    },
    title: 'По предметам: 2025–2026 учебный год',
    lead: 'Сначала числа, ниже — записи, из которых они сложились.',
    samples: false,
    links: [],
    beside: [],
    blocks: [
      {
        id: 'chisla',
        title: 'По предметам',
        charts: [],
        table: {
          caption: 'По предметам',
          cards: true,
          lines: [
            'Предмет | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric',
            'Математика → /predmety/matematika/ | 3 → #matematika | 3 → #matematika | 2 → #matematika | 9 → #matematika | 3 | 12 → #matematika | не менее 120',
          ],
        },
        notes: ['Одна запись может попасть в несколько предметов, поэтому сумма бывает больше итога.'],
      },
      {
        id: 'spiski',
        title: 'Списки',
        lists: [
          {
            id: 'matematika',
            title: 'Математика',
            rows: [
              'Вебинар 1 → /vebinary/line-1/ (1 сентября 2025 · вебинар)',
              'Вебинар 2 → /vebinary/line-2/ (2 октября 2025 · вебинар)',
              'Вебинар 3 → /vebinary/line-3/ (3 ноября 2025 · вебинар)',
              'Вебинар 4 → /vebinary/line-4/ (4 декабря 2025 · вебинар)',
              'Вебинар 5 → /vebinary/line-5/ (5 января 2026 · вебинар)',
              'Вебинар 6 → /vebinary/line-6/ (6 февраля 2026 · вебинар)',
              'Вебинар 7 → /vebinary/line-7/ (7 марта 2026 · вебинар)',
              'Вебинар 8 → /vebinary/line-8/ (8 апреля 2026 · вебинар)',
              'Вебинар 9 → /vebinary/line-9/ (9 мая 2026 · вебинар)',
              'Вебинар 10 → /vebinary/line-10/ (10 июня 2026 · вебинар)',
              'Вебинар 11 → /vebinary/line-11/ (11 июля 2026 · вебинар)',
              'Вебинар 12 → /vebinary/line-12/ (12 августа 2026 · вебинар)',
              'Работа 1 → /materialy/work-1/ (1 октября 2025 · подана, прошла экспертизу, рекомендована, 3 заключения)',
              'Работа 2 → /materialy/work-2/ (1 октября 2025 · подана, прошла экспертизу, рекомендована, 3 заключения)',
            ],
            rest: 'И ещё 1 работа без названия (3 заключения): в банк она не внесена.',
          },
        ],
      },
    ],
  });
  expect(told(page('/statistika/2025-2026/organizacii/'))).toEqual({
    meta: {
      title: 'По организациям: 2025–2026 учебный год',
      description: 'Сначала числа, ниже — записи, из которых они сложились.',
      path: '/statistika/2025-2026/organizacii/',
      trail: ['Статистика → /statistika/', '2025–2026 → /statistika/2025-2026/'],
      updated: '2026-01-20',
    },
    title: 'По организациям: 2025–2026 учебный год',
    lead: 'Сначала числа, ниже — записи, из которых они сложились.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/2025-2026/organizacii/',
    links: [],
    beside: [],
    blocks: [
      {
        id: 'chisla',
        title: 'По организациям',
        charts: [],
        table: {
          caption: 'По организациям',
          cards: true,
          lines: [
            'Организация | Рекомендовано numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric | Программы на экспертизе numeric',
            'Институт развития образования → /organizacii/soiro/ | 0 faint | 0 faint | 0 faint | 0 faint | 2 → #soiro',
            'Редакция банка → /organizacii/redakciya/ | 3 → #redakciya | 0 faint | 0 faint | 0 faint | 0 faint',
            'Школа № 1 → /organizacii/school/ | 1 → #school | 1 → #school | 40 | 1 → #school | 0 faint',
          ],
        },
        notes: [
          'Сколько работ подала каждая организация, не показываем: по этим числам видно, чьи работы не прошли. Поэтому здесь только рекомендованные.',
        ],
      },
      {
        id: 'spiski',
        title: 'Списки',
        lists: [
          {
            id: 'soiro',
            title: 'Институт развития образования',
            rows: ['Дроби → /programmy/#y2025-2026 (20 ноября 2025 · программа)'],
            rest: 'И ещё 1 программа без названия: она не рекомендована.',
          },
          {
            id: 'redakciya',
            title: 'Редакция банка',
            rows: [
              'Старая карта → /materialy/archived/ (20 ноября 2025 · рекомендована)',
              'Доли → /materialy/bare/ (20 ноября 2025 · рекомендована)',
              'Снятая → /materialy/withdrawn/ (20 ноября 2025 · рекомендована)',
            ],
          },
          {
            id: 'school',
            title: 'Школа № 1',
            rows: [
              'Задачи на дроби → /vebinary/past/ (10 ноября 2025 · вебинар)',
              'Дроби на полосках → /materialy/full/ (20 ноября 2025 · рекомендована)',
              'Дроби без ошибок → /rekomendacii/advice/ (1 декабря 2025 · методические рекомендации)',
            ],
          },
        ],
      },
    ],
  });
});

test('a year by quarter', () =>
  expect(told(page('/statistika/2025-2026/kvartaly/', small())?.blocks[0])).toEqual({
    id: 'chisla',
    title: 'По кварталам учебного года',
    charts: [],
    table: {
      caption: 'По кварталам учебного года',
      cards: true,
      lines: [
        'Квартал | Подано numeric | Прошли экспертизу numeric | Рекомендовано numeric | Заключения numeric | Эксперты numeric | Вебинары numeric | Участники вебинаров numeric | Методические рекомендации numeric | Заседания РУМО numeric | Другие события numeric',
        'Сентябрь — ноябрь | 3 → #1 | 3 → #1 | 2 → #1 | 9 → #1 | 3 | 3 → #1 | не менее 40 | 0 faint | 3 → #1 | 0 faint',
        'Декабрь — февраль | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 3 → #2 | не менее 40 | 3 → #2 | 1 → #2 | 0 faint',
        'Март — май | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 3 → #3 | нет данных faint | 0 faint | 0 faint | 2 → #3',
        'Июнь — август | 0 faint | 0 faint | 0 faint | 0 faint | 0 faint | 3 → #4 | не менее 40 | 0 faint | 0 faint | 0 faint',
      ],
    },
    notes: [],
  }));
