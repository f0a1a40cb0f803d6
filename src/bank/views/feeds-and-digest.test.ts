import { expect, test } from 'vitest';
import { aBank, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { digestsOf } from '../digests.ts';
import { digestsView, digestView } from './digest.ts';
import { embedsView } from './embeds.ts';
import { feedsView } from './feeds.ts';

const empty = (region: object = {}) => createCatalogue(aBank({ region }), new Map(), TODAY);

test('a week of news, and the list of weeks', () => {
  const catalogue = fullCatalogue();
  const digests = [...digestsOf(catalogue).values()];
  expect(told(digestsView(catalogue))).toEqual({
    meta: {
      title: 'Дайджест недели',
      description: 'Новое в банке по неделям: разработки, рекомендации, вебинары и записи, документы, новости.',
      path: '/dajdzhest/',
    },
    years: [
      { title: '2026', weeks: ['12–18 января 2026 → /dajdzhest/2026-03/ (1)'] },
      {
        title: '2025',
        weeks: [
          '8–14 декабря 2025 → /dajdzhest/2025-50/ (2)',
          '1–7 декабря 2025 → /dajdzhest/2025-49/ (4)',
          '10–16 ноября 2025 → /dajdzhest/2025-46/ (1)',
          '3–9 ноября 2025 → /dajdzhest/2025-45/ (2)',
        ],
      },
    ],
  });
  expect(told(digestView(digests[0]!, catalogue))).toEqual({
    meta: {
      title: 'Дайджест: 12–18 января 2026',
      description: 'Что появилось в банке за неделю 12–18 января 2026.',
      path: '/dajdzhest/2026-03/',
      trail: ['Дайджест недели → /dajdzhest/'],
    },
    parts: [{ id: 'material', title: 'Новые разработки', rows: ['row /materialy/sample/'] }],
    sample: false,
    messages: [
      {
        name: 'ВКонтакте',
        length: '229 знаков',
        lines: [
          'Что нового: 12–18 января 2026. Банк опыта',
          '',
          'Новые разработки',
          '• Образец урока — математика, 5 класс (демонстрационный материал)',
          'https://bank.primery.rf/materialy/sample/',
          '',
          'Дайджест целиком: https://bank.primery.rf/dajdzhest/2026-03/',
        ],
      },
      {
        name: 'MAX',
        length: '229 знаков',
        lines: [
          'Что нового: 12–18 января 2026. Банк опыта',
          '',
          'Новые разработки',
          '• Образец урока — математика, 5 класс (демонстрационный материал)',
          'https://bank.primery.rf/materialy/sample/',
          '',
          'Дайджест целиком: https://bank.primery.rf/dajdzhest/2026-03/',
        ],
      },
      {
        name: 'Telegram',
        length: '229 знаков',
        lines: [
          'Что нового: 12–18 января 2026. Банк опыта',
          '',
          'Новые разработки',
          '• Образец урока — математика, 5 класс (демонстрационный материал)',
          'https://bank.primery.rf/materialy/sample/',
          '',
          'Дайджест целиком: https://bank.primery.rf/dajdzhest/2026-03/',
        ],
      },
      {
        name: 'Электронная почта',
        length: '281 знак',
        lines: [
          'Тема письма: что нового в банке, 12–18 января 2026',
          '',
          'Что нового: 12–18 января 2026. Банк опыта',
          '',
          'Новые разработки',
          '• Образец урока — математика, 5 класс (демонстрационный материал)',
          'https://bank.primery.rf/materialy/sample/',
          '',
          'Дайджест целиком: https://bank.primery.rf/dajdzhest/2026-03/',
        ],
      },
    ],
  });
  expect(told(digestView(digests.at(-1)!, catalogue).parts)).toEqual([
    { id: 'recommendation', title: 'Методические рекомендации', rows: ['row /rekomendacii/advice-sample/'] },
    { id: 'coming', title: 'Скоро вебинары', rows: ['row /vebinary/past/'] },
  ]);
});

test('feeds by what they are of; those of people are not listed', () =>
  expect(told(feedsView(fullCatalogue()))).toEqual({
    meta: {
      title: 'Ленты обновлений',
      description: 'Адреса лент Atom и JSON Feed: весь банк, виды материалов, предметы, классы, темы, объединения и подборки.',
      path: '/lenty/',
    },
    address: 'https://bank.primery.rf/lenta.xml',
    groups: [
      { title: 'Весь банк', feeds: [{ page: 'Всё новое в банке → /', atom: '/lenta.xml', json: '/lenta.json' }] },
      {
        title: 'Разделы',
        feeds: [
          { page: 'Разработки → /materialy/', atom: '/materialy/lenta.xml', json: '/materialy/lenta.json' },
          { page: 'Методические рекомендации → /rekomendacii/', atom: '/rekomendacii/lenta.xml', json: '/rekomendacii/lenta.json' },
          { page: 'Вебинары → /vebinary/', atom: '/vebinary/lenta.xml', json: '/vebinary/lenta.json' },
          { page: 'События → /sobytiya/', atom: '/sobytiya/lenta.xml', json: '/sobytiya/lenta.json' },
          { page: 'Документы → /dokumenty/', atom: '/dokumenty/lenta.xml', json: '/dokumenty/lenta.json' },
          { page: 'Подборки → /podborki/', atom: '/podborki/lenta.xml', json: '/podborki/lenta.json' },
          { page: 'Новости → /novosti/', atom: '/novosti/lenta.xml', json: '/novosti/lenta.json' },
        ],
      },
      {
        title: 'Предметы',
        feeds: [
          { page: 'Математика → /predmety/matematika/', atom: '/predmety/matematika/lenta.xml', json: '/predmety/matematika/lenta.json' },
        ],
      },
      {
        title: 'Классы и группы',
        feeds: [
          { page: '5 класс → /klassy/5/', atom: '/klassy/5/lenta.xml', json: '/klassy/5/lenta.json' },
          { page: '6 класс → /klassy/6/', atom: '/klassy/6/lenta.xml', json: '/klassy/6/lenta.json' },
        ],
      },
      {
        title: 'Уровни образования',
        feeds: [{ page: 'Основное → /urovni/ooo/', atom: '/urovni/ooo/lenta.xml', json: '/urovni/ooo/lenta.json' }],
      },
      {
        title: 'Темы',
        feeds: [{ page: 'Математическая грамотность → /temy/fg-math/', atom: '/temy/fg-math/lenta.xml', json: '/temy/fg-math/lenta.json' }],
      },
      {
        title: 'Методические объединения',
        feeds: [
          { page: 'РУМО → /obedineniya/rumo/', atom: '/obedineniya/rumo/lenta.xml', json: '/obedineniya/rumo/lenta.json' },
          {
            page: 'Областное методическое объединение учителей математики → /obedineniya/math/',
            atom: '/obedineniya/math/lenta.xml',
            json: '/obedineniya/math/lenta.json',
          },
        ],
      },
      {
        title: 'Организации-авторы',
        feeds: [
          {
            page: 'Редакция банка → /organizacii/redakciya/',
            atom: '/organizacii/redakciya/lenta.xml',
            json: '/organizacii/redakciya/lenta.json',
          },
        ],
      },
      {
        title: 'Подборки',
        feeds: [{ page: 'О дробях → /podborki/fractions/', atom: '/podborki/fractions/lenta.xml', json: '/podborki/fractions/lenta.json' }],
      },
    ],
  }));

test('codes to show lists on other sites', () => {
  expect(told(embedsView(fullCatalogue()))).toEqual({
    meta: {
      title: 'Поставить на сайт школы',
      description: 'Готовый код, чтобы показать материалы банка на сайте школы: простой HTML, рамка, скрипт, лента RSS.',
      path: '/embed/',
      noindex: true,
    },
    site: 'https://bank.primery.rf/',
    first: ['Всё новое в банке → /embed/', 'Ближайшие вебинары → /embed/?vebinary'],
    groups: [
      { title: 'Предметы', links: ['Математика → /embed/?predmety/matematika'] },
      {
        title: 'Методические объединения',
        links: ['РУМО → /embed/?obedineniya/rumo', 'Областное методическое объединение учителей математики → /embed/?obedineniya/math'],
      },
      {
        title: 'Разделы',
        links: [
          'Разработки → /embed/?materialy',
          'Методические рекомендации → /embed/?rekomendacii',
          'События → /embed/?sobytiya',
          'Документы → /embed/?dokumenty',
          'Подборки → /embed/?podborki',
          'Новости → /embed/?novosti',
        ],
      },
      { title: 'Классы и группы', links: ['5 класс → /embed/?klassy/5', '6 класс → /embed/?klassy/6'] },
      { title: 'Темы', links: ['Математическая грамотность → /embed/?temy/fg-math'] },
    ],
  });
  expect(told(embedsView(empty({ features: { webinars: false } })))).toEqual({
    meta: {
      title: 'Поставить на сайт школы',
      description: 'Готовый код, чтобы показать материалы банка на сайте школы: простой HTML, рамка, скрипт, лента RSS.',
      path: '/embed/',
      noindex: true,
    },
    site: 'https://bank.primery.rf/',
    first: ['Всё новое в банке → /embed/'],
    groups: [],
  });
});
