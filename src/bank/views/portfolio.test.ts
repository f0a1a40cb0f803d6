import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { extractsOf } from '../extracts.ts';
import { extractPaths, extractView } from './extract.ts';
import { peopleWithPages, portfolioDay, portfolioView } from './portfolio.ts';
import type { Catalogue } from '../catalogue.ts';

const person = (id: string, catalogue: Catalogue) => catalogue.bank.entries.person.get(id)!;
test('the page of an author gathers all his works', () => {
  const catalogue = fullCatalogue();
  expect(told(portfolioView(person('anna', catalogue), catalogue))).toEqual({
    meta: {
      title: 'Образцова Анна Петровна',
      description: 'Образцова Анна Петровна: работы, рекомендации и вебинары в банке, номера в реестре.',
      path: '/avtory/anna/',
      trail: ['Авторы → /avtory/'],
      updated: '2026-01-20',
      jsonLd: ['Person'],
    },
    name: 'Образцова Анна Петровна',
    demo: false,
    facts: [
      'Должность: учитель; Школа № 1 → /organizacii/school/',
      'Прежние должности: вожатый, Институт развития образования',
      'Категория: высшая',
      'Степень и звание: кандидат наук',
      'Руководит: Областное методическое объединение учителей математики → /obedineniya/math/',
    ],
    registered: [
      {
        number: '2025-1 → /r/2025-1/',
        title: 'Дроби на полосках',
        href: '/materialy/full/',
        authors: 'Образцова Анна Петровна, Имя не публикуется',
        day: '2025-11-20',
        date: '20 ноября 2025',
        protocol: '№ 1 от 20 ноября 2025',
        state: 'active',
        stateText: 'Действует',
        demo: false,
        certificate: { href: '/svidetelstva/2025-1/anna/', file: '/svidetelstva/2025-1/anna/svidetelstvo.pdf' },
      },
    ],
    extract: { href: '/avtory/anna/vypiska/', file: '/avtory/anna/vypiska/vypiska.pdf' },
    materials: ['card /materialy/full/'],
    recommendations: ['card /rekomendacii/advice/'],
    webinars: ['row /vebinary/past/'],
    events: ['row /sobytiya/week/'],
    reviews: [],
  });
});

test('the page of an expert gathers his conclusions', () => {
  const catalogue = fullCatalogue();
  expect(told(portfolioView(person('expert', catalogue), catalogue))).toEqual({
    meta: {
      title: 'Образцова Эксперт',
      description: 'Образцова Эксперт: работы, рекомендации и вебинары в банке, номера в реестре.',
      path: '/avtory/expert/',
      trail: ['Авторы → /avtory/'],
      jsonLd: ['Person'],
    },
    name: 'Образцова Эксперт',
    demo: false,
    facts: [],
    registered: [],
    materials: [],
    recommendations: [],
    webinars: [],
    events: [],
    reviews: [{ year: '2025–2026', text: '5 заключений' }],
    reviewPaper: '/svidetelstva/ekspertu/expert/',
  });
  expect(portfolioDay(person('nevidimova', catalogue), catalogue)).toBe('2026-01-10');
});

test('pages have only those who agreed', () => expect(peopleWithPages(fullCatalogue()).map(({ id }) => id)).toEqual(['anna', 'expert']));

test('the extract of a person from the register', () => {
  const catalogue = fullCatalogue();
  expect(extractPaths('person', catalogue).map(({ params }) => params.id)).toEqual(['anna']);
  expect(told(extractView(extractPaths('person', catalogue)[0]!.props.extract, catalogue))).toEqual({
    issuer: ['Банк опыта', 'РУМО'],
    chair: 'Председатель РУМО',
    meta: {
      title: 'Выписка из реестра: Образцова Анна Петровна',
      description: 'Работы, которые внесены в реестр банка. Автор: Образцова Анна Петровна.',
      path: '/avtory/anna/vypiska/',
      trail: ['Авторы → /avtory/', 'Образцова Анна Петровна → /avtory/anna/'],
      noindex: true,
    },
    title: 'Выписка из реестра разработок',
    name: 'Образцова Анна Петровна',
    about: 'учитель, Средняя школа № 1',
    lead: 'Сведения на 1 февраля 2026',
    count: 'Всего в реестре: 1 работа.',
    rows: [
      {
        number: '2025-1 → /r/2025-1/',
        title: 'Дроби на полосках',
        href: '/materialy/full/',
        authors: 'Образцова Анна Петровна, Имя не публикуется',
        day: '2025-11-20',
        date: '20 ноября 2025',
        protocol: '№ 1 от 20 ноября 2025',
        state: 'active',
        stateText: 'Действует',
        demo: false,
      },
    ],
    proof: { url: 'https://bank.primery.rf/avtory/anna/vypiska/', shown: 'bank.primery.rf/avtory/anna/vypiska/' },
    file: '/avtory/anna/vypiska/vypiska.pdf',
    back: 'Образцова Анна Петровна → /avtory/anna/',
    demo: false,
  });
});

test('the extract of an organisation from the register', () => {
  const catalogue = fullCatalogue();
  expect(told([...extractsOf(catalogue).values()].map(({ kind, id }) => `${kind}/${id}`))).toEqual([
    'organisation/redakciya',
    'person/anna',
  ]);
  expect(told(extractView(extractPaths('organisation', catalogue)[0]!.props.extract, catalogue))).toEqual({
    issuer: ['Банк опыта', 'РУМО'],
    chair: 'Председатель РУМО',
    meta: {
      title: 'Выписка из реестра: Редакция банка',
      description: 'Работы, которые внесены в реестр банка. Автор: Редакция банка.',
      path: '/organizacii/redakciya/vypiska/',
      trail: ['Организации → /organizacii/', 'Редакция банка → /organizacii/redakciya/'],
      noindex: true,
    },
    title: 'Выписка из реестра разработок',
    name: 'Редакция банка',
    lead: 'Сведения на 1 февраля 2026',
    count: 'Всего в реестре: 3 работы.',
    rows: [
      {
        number: '2025-5 → /r/2025-5/',
        title: 'Снятая',
        authors: 'Редакция банка',
        day: '2025-11-20',
        date: '20 ноября 2025',
        protocol: '№ 1 от 20 ноября 2025',
        state: 'withdrawn',
        stateText: 'Отозвана',
        demo: false,
      },
      {
        number: '2025-3 → /r/2025-3/',
        title: 'Старая карта',
        href: '/materialy/archived/',
        authors: 'Редакция банка',
        day: '2025-11-20',
        date: '20 ноября 2025',
        protocol: '№ 1 от 20 ноября 2025',
        state: 'replaced',
        stateText: 'Заменена',
        demo: false,
      },
      {
        number: '2025-2 → /r/2025-2/',
        title: 'Доли',
        href: '/materialy/bare/',
        authors: 'Редакция банка',
        day: '2025-11-20',
        date: '20 ноября 2025',
        protocol: '№ 1 от 20 ноября 2025',
        state: 'active',
        stateText: 'Действует',
        demo: false,
      },
    ],
    proof: { url: 'https://bank.primery.rf/organizacii/redakciya/vypiska/', shown: 'bank.primery.rf/organizacii/redakciya/vypiska/' },
    file: '/organizacii/redakciya/vypiska/vypiska.pdf',
    back: 'Редакция банка → /organizacii/redakciya/',
    demo: false,
  });
});
