import { expect, test } from 'vitest';
import { fullCatalogue } from '../../../testing/full-bank.ts';
import { told } from '../../../testing/told.ts';
import { statisticsPages } from './pages.ts';
import { wantedPage } from './wanted.ts';

const page = (path: string) => statisticsPages(fullCatalogue()).get(path)?.make();

test('every page of statistics has its address', () =>
  expect(told([...statisticsPages(fullCatalogue()).keys()])).toEqual([
    '/statistika/',
    '/statistika/pokrytie/',
    '/statistika/pokrytie/spiski/',
    '/statistika/plany/',
    '/statistika/2025-2026/',
    '/statistika/2025-2026/obedineniya/',
    '/statistika/2025-2026/municipalitety/',
    '/statistika/2025-2026/organizacii/',
    '/statistika/2025-2026/predmety/',
    '/statistika/2025-2026/vidy/',
    '/statistika/2025-2026/temy/',
    '/statistika/2025-2026/kvartaly/',
    '/statistika/2025-2026/spiski/',
    '/statistika/2024-2025/',
    '/statistika/2024-2025/spiski/',
    '/statistika/2023-2024/',
    '/statistika/2023-2024/spiski/',
    '/statistika/obrazcy/',
    '/statistika/obrazcy/pokrytie/',
    '/statistika/obrazcy/pokrytie/spiski/',
    '/statistika/obrazcy/plany/',
    '/statistika/obrazcy/2025-2026/',
    '/statistika/obrazcy/2025-2026/obedineniya/',
    '/statistika/obrazcy/2025-2026/municipalitety/',
    '/statistika/obrazcy/2025-2026/organizacii/',
    '/statistika/obrazcy/2025-2026/predmety/',
    '/statistika/obrazcy/2025-2026/vidy/',
    '/statistika/obrazcy/2025-2026/temy/',
    '/statistika/obrazcy/2025-2026/kvartaly/',
    '/statistika/obrazcy/2025-2026/spiski/',
    '/statistika/obrazcy/2024-2025/',
    '/statistika/obrazcy/2024-2025/spiski/',
    '/statistika/obrazcy/2023-2024/',
    '/statistika/obrazcy/2023-2024/spiski/',
  ]));

test('all years side by side', () =>
  expect(told(page('/statistika/'))).toEqual({
    meta: {
      title: 'Статистика',
      description:
        'Сколько работ подали, проверили и рекомендовали, сколько провели вебинаров и заседаний: числа из годовых отчётов и рядом — то, что посчитал банк.',
      path: '/statistika/',
      trail: [],
      updated: '2026-01-20',
    },
    title: 'Статистика',
    lead: 'Сколько работ подали, проверили и рекомендовали, сколько провели вебинаров и заседаний: числа из годовых отчётов и рядом — то, что посчитал банк.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/',
    links: ['2025–2026 → /statistika/2025-2026/', '2024–2025 → /statistika/2024-2025/', '2023–2024 → /statistika/2023-2024/'],
    beside: [
      'Что есть в банке, а чего нет → /statistika/pokrytie/',
      'План и факт → /statistika/plany/',
      'Чего не хватает в банке → /nuzhen-material/',
    ],
    blocks: [
      {
        id: 'pokazateli',
        title: 'Показатели по годам',
        intro:
          '«Подано», «прошли экспертизу» и «рекомендовано» — три разных показателя: работу могли подать в одном году, а рекомендовать в другом.',
        table: {
          caption: 'Показатели по годам',
          cards: true,
          lines: [
            'Показатель | 2025–2026 numeric | 2024–2025 numeric | 2023–2024 numeric',
            'Вебинары | в банке: 1 → /statistika/2025-2026/spiski/#webinars | 122 (+3 (+2,5 %) к 2023–2024) | 119',
            'Участники | нет данных faint | более 5 000 | нет данных faint',
            'Программы | в банке: 2 → /statistika/2025-2026/spiski/#dpp | нет данных faint | нет данных faint',
            'Подано разработок на экспертизу | в банке: 5 → /statistika/2025-2026/spiski/#dev-submitted | нет данных faint | нет данных faint',
            'Разработки, прошедшие экспертизу | в банке: 4 → /statistika/2025-2026/spiski/#dev-examined | нет данных faint | нет данных faint',
            'Рекомендовано разработок | в банке: 4 → /statistika/2025-2026/spiski/#dev-recommended | нет данных faint | нет данных faint',
            'Заключения экспертов | в банке: 12 → /statistika/2025-2026/spiski/#assignments | нет данных faint | нет данных faint',
            'Методические рекомендации | в банке: 1 → /statistika/2025-2026/spiski/#recommendations | нет данных faint | нет данных faint',
            'Заседания РУМО | в банке: 1 → /statistika/2025-2026/spiski/#meetings | нет данных faint | нет данных faint',
            'События, кроме вебинаров и заседаний РУМО | в банке: 0 | нет данных faint | нет данных faint',
            'Эксперты | в банке: 3 | нет данных faint | нет данных faint',
            'Участники вебинаров | в банке: 40 → /statistika/2025-2026/spiski/#webinar-people | нет данных faint | нет данных faint',
            'Методические объединения региона | в банке: 1 → /statistika/2025-2026/spiski/#omo | в банке: 1 → /statistika/2024-2025/spiski/#omo | в банке: 1 → /statistika/2023-2024/spiski/#omo',
            'Региональные объединения, у которых в банке есть записи за год | в банке: 1 → /statistika/2025-2026/spiski/#active-units | нет данных faint | нет данных faint',
          ],
        },
        charts: [
          {
            title: 'Вебинары',
            bars: [
              '2023–2024, в отчёте, 119, declared, 2023-2024',
              '2024–2025, в отчёте, 122, declared, 2024-2025',
              '2025–2026, в банке, 1, counted, 2025-2026',
            ],
          },
          {
            title: 'Методические объединения региона',
            bars: [
              '2023–2024, в банке, 1, counted, 2023-2024',
              '2024–2025, в банке, 1, counted, 2024-2025',
              '2025–2026, в банке, 1, counted, 2025-2026',
            ],
          },
        ],
      },
    ],
  }));

test('one year: figures told and counted, then its parts', () =>
  expect(told(page('/statistika/2024-2025/'))).toEqual({
    meta: {
      title: 'Статистика за 2024–2025 учебный год',
      description: 'Каждое число банка ведёт к списку, из которого оно сложилось. Образцы в подсчёт не входят.',
      path: '/statistika/2024-2025/',
      trail: ['Статистика → /statistika/'],
      updated: '2026-01-20',
    },
    title: 'Статистика за 2024–2025 учебный год',
    lead: 'Каждое число банка ведёт к списку, из которого оно сложилось. Образцы в подсчёт не входят.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/2024-2025/',
    links: ['2025–2026 → /statistika/2025-2026/', '2024–2025 → /statistika/2024-2025/ current', '2023–2024 → /statistika/2023-2024/'],
    beside: [],
    blocks: [
      {
        id: 'pokazateli',
        title: 'Показатели',
        intro:
          '«Подано», «прошли экспертизу» и «рекомендовано» — три разных показателя: работу могли подать в одном году, а рекомендовать в другом.',
        table: {
          caption: 'Показатели',
          cards: true,
          lines: [
            'Показатель | В отчёте numeric | В банке numeric | Пояснение',
            'Вебинары | 122 | нет данных faint | ',
            'Участники | более 5 000 | нет данных faint | Банк такие записи не ведёт. (С повторами.)',
            'Методические объединения региона | нет данных faint | 1 → /statistika/2024-2025/spiski/#omo | В отчёте этого числа нет.',
          ],
        },
        notes: [
          'Нет данных: программы; подано разработок на экспертизу; разработки, прошедшие экспертизу; рекомендовано разработок; заключения экспертов; методические рекомендации; заседания РУМО; события, кроме вебинаров и заседаний РУМО; эксперты; участники вебинаров; региональные объединения, у которых в банке есть записи за год.',
        ],
        more: 'Отчёт за 2024–2025 учебный год → /otchety/2024-2025/',
      },
    ],
  }));

test('what is still wanted', () =>
  expect(told(wantedPage(fullCatalogue()))).toEqual({
    meta: {
      title: 'Чего не хватает в банке',
      description: 'Предметы, классы и темы, для которых в банке ещё нет ни одной работы педагогов. Откройте то, что ближе вам.',
      path: '/nuzhen-material/',
      trail: ['Статистика → /statistika/'],
      updated: '2026-01-20',
    },
    title: 'Чего не хватает в банке',
    lead: 'Предметы, классы и темы, для которых в банке ещё нет ни одной работы педагогов. Откройте то, что ближе вам. Образцы редакции не считаются.',
    samples: false,
    links: [],
    beside: ['Как подать работу → /kak-podat/', 'Таблица: что есть, а чего нет → /statistika/pokrytie/'],
    blocks: [
      {
        id: 'math-area',
        title: 'math-area',
        count: '1 предмет',
        table: {
          caption: 'math-area',
          cards: true,
          lines: ['Предмет | Нет работ для классов | Есть образец', 'Математика → /predmety/matematika/ | 1–4, 7–11 | '],
        },
        folded: true,
      },
      {
        id: 'social-area',
        title: 'social-area',
        count: '2 предмета',
        table: {
          caption: 'social-area',
          cards: true,
          lines: ['Предмет | Нет работ для классов | Есть образец', 'Обществознание | 8–11 | ', 'Труд (технология) | 1–9 | '],
        },
        folded: true,
      },
      {
        id: 'temy',
        title: 'Темы',
        count: '1 тема',
        intro: 'Темы, по которым нет ни одной работы.',
        table: { caption: 'Темы', cards: true, lines: ['Направление | Темы без работ', 'exam | ОГЭ'] },
        folded: true,
      },
    ],
  }));

test('plans and what they came to', () =>
  expect(told(page('/statistika/plany/'))).toEqual({
    meta: {
      title: 'План и факт',
      description: 'Что объединения наметили на учебный год, что из этого видно в банке и где срок прошёл.',
      path: '/statistika/plany/',
      trail: ['Статистика → /statistika/'],
      updated: '2026-01-20',
    },
    title: 'План и факт',
    lead: 'Что объединения наметили на учебный год, что из этого видно в банке и где срок прошёл.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/plany/',
    links: [],
    beside: [],
    blocks: [
      {
        id: 'y2025-2026',
        title: '2025–2026 учебный год',
        charts: [],
        table: {
          caption: '2025–2026 учебный год',
          cards: true,
          lines: [
            'Объединение | Пунктов numeric | Выполнено numeric | Впереди numeric | Срок прошёл numeric | Срок не назван numeric',
            'Математика → /dokumenty/plan/ | 4 → /dokumenty/plan/ | 1 → #plan-done | 1 → #plan-ahead | 1 → #plan-overdue | 1 → #plan-undated',
          ],
        },
        notes: [],
        lists: [
          { id: 'plan-overdue', title: 'Математика: срок прошёл', rows: ['Обсудить итоги → /dokumenty/plan/#p4 (срок — 1 декабря 2025)'] },
          { id: 'plan-done', title: 'Математика: выполнено', rows: ['Провести вебинар → /dokumenty/plan/#p1 (срок — ноябрь 2025)'] },
          { id: 'plan-ahead', title: 'Математика: впереди', rows: ['Собрать форум → /dokumenty/plan/#p2 (срок — февраль 2026)'] },
          { id: 'plan-undated', title: 'Математика: срок не назван', rows: ['Описать опыт → /dokumenty/plan/#p3 ()'] },
        ],
        intro:
          'Пункт выполнен, если в плане назван вебинар, событие или работа, которые есть в банке. Пункт без отметки мог быть выполнен, но в банке этого не видно.',
      },
    ],
  }));

test('the things behind the figures of a year', () =>
  expect(told(page('/statistika/2025-2026/spiski/'))).toEqual({
    meta: {
      title: 'Из чего сложились числа за 2025–2026 учебный год',
      description: 'Каждая запись, которая вошла в подсчёт. Работы, которых нет в банке, не названы.',
      path: '/statistika/2025-2026/spiski/',
      trail: ['Статистика → /statistika/', '2025–2026 → /statistika/2025-2026/'],
      updated: '2026-01-20',
    },
    title: 'Из чего сложились числа за 2025–2026 учебный год',
    lead: 'Каждая запись, которая вошла в подсчёт. Работы, которых нет в банке, не названы.',
    samples: false,
    other: 'Показать вместе с образцами → /statistika/obrazcy/2025-2026/spiski/',
    links: [],
    beside: [],
    blocks: [
      {
        id: 'zapisi',
        title: 'Списки',
        lists: [
          { id: 'webinars', title: 'Вебинары: 1', rows: ['Задачи на дроби → /vebinary/past/ (10 ноября 2025)'] },
          {
            id: 'dpp',
            title: 'Программы: 2',
            rows: ['Дроби → /programmy/#y2025-2026 (20 ноября 2025)'],
            rest: 'И ещё 1 программа без названия: она не рекомендована.',
          },
          {
            id: 'dev-submitted',
            title: 'Подано разработок на экспертизу: 5',
            rows: [
              'Старая карта → /materialy/archived/ (1 октября 2025)',
              'Доли → /materialy/bare/ (1 октября 2025)',
              'Дроби на полосках → /materialy/full/ (1 октября 2025)',
              'Снятая → /materialy/withdrawn/ (1 октября 2025)',
            ],
            rest: 'И ещё 1 работа без названия: в банк она не внесена.',
          },
          {
            id: 'dev-examined',
            title: 'Разработки, прошедшие экспертизу: 4',
            rows: [
              'Старая карта → /materialy/archived/ (20 ноября 2025)',
              'Доли → /materialy/bare/ (20 ноября 2025)',
              'Дроби на полосках → /materialy/full/ (20 ноября 2025)',
              'Снятая → /materialy/withdrawn/ (20 ноября 2025)',
            ],
          },
          {
            id: 'dev-recommended',
            title: 'Рекомендовано разработок: 4',
            rows: [
              'Старая карта → /materialy/archived/ (20 ноября 2025)',
              'Доли → /materialy/bare/ (20 ноября 2025)',
              'Дроби на полосках → /materialy/full/ (20 ноября 2025)',
              'Снятая → /materialy/withdrawn/ (20 ноября 2025)',
            ],
          },
          {
            id: 'assignments',
            title: 'Заключения экспертов: 12',
            rows: [
              'Старая карта → /materialy/archived/ (1 ноября 2025 · 3 заключения)',
              'Доли → /materialy/bare/ (1 ноября 2025 · 3 заключения)',
              'Дроби на полосках → /materialy/full/ (1 ноября 2025 · 3 заключения)',
              'Снятая → /materialy/withdrawn/ (1 ноября 2025 · 3 заключения)',
            ],
          },
          {
            id: 'recommendations',
            title: 'Методические рекомендации: 1',
            rows: ['Дроби без ошибок → /rekomendacii/advice/ (1 декабря 2025)'],
          },
          { id: 'meetings', title: 'Заседания РУМО: 1', rows: ['О плане → /sobytiya/meeting/ (10 октября 2025)'] },
          {
            id: 'webinar-people',
            title: 'Участники вебинаров: 40',
            rows: ['Задачи на дроби → /vebinary/past/ (10 ноября 2025 · 40 участников)'],
          },
          {
            id: 'omo',
            title: 'Методические объединения региона: 1',
            rows: ['Областное методическое объединение учителей математики → /obedineniya/math/ ()'],
          },
          {
            id: 'active-units',
            title: 'Региональные объединения, у которых в банке есть записи за год: 1',
            rows: ['Областное методическое объединение учителей математики → /obedineniya/math/ ()'],
          },
        ],
      },
    ],
  }));
