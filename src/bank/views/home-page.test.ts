import { expect, test } from 'vitest';
import { aBank, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { consentFacts } from './consent-facts.ts';
import { homeView } from './home.ts';
import { liveBanks } from './live-banks.ts';
import { selectionWays } from './selection-ways.ts';
import { submitLink } from './submit.ts';
import { voicesOf } from './voices.ts';
import { waysToThings } from './ways.ts';

const empty = (region: object = {}) => createCatalogue(aBank({ region }), new Map(), TODAY);

test('the first page of a bank', () =>
  expect(told(homeView(fullCatalogue()))).toEqual({
    meta: {
      title: 'Банк опыта',
      description: 'Проверенные уроки. Поиск по предмету, классу и теме; читать и скачивать можно без регистрации.',
      path: '/',
      updated: '2026-01-20',
      jsonLd: ['WebSite'],
    },
    title: 'Банк опыта',
    tagline: 'Проверенные уроки',
    heading: 'Готовые уроки и занятия от педагогов Области',
    submit: 'Как подать работу → /kak-podat/',
    samples: false,
    opening: false,
    grades: [
      {
        id: 'school',
        title: 'Класс',
        links: [
          { kind: 'school', text: '5', full: '5 класс', href: '/klassy/5/' },
          { kind: 'school', text: '6', full: '6 класс', href: '/klassy/6/' },
        ],
      },
    ],
    subjects: [{ title: '', first: ['Математика → /predmety/matematika/ (5)'], rest: [] }],
    fresh: [
      'card /materialy/sample/',
      'card /rekomendacii/advice/',
      'card /materialy/archived/',
      'card /materialy/bare/',
      'card /materialy/full/',
      'card /rekomendacii/advice-sample/',
    ],
    allFresh: 'Все разработки → /materialy/',
    webinars: ['card /vebinary/ahead/'],
    collections: ['card /podborki/fractions/'],
    news: ['Форум скоро → /novosti/soon/ (10 декабря 2025)'],
    units: '3 объединения',
    figures: {
      title: '2024–2025 учебный год в числах',
      stats: ['122, вебинара', 'более 5 000, Участники'],
      report: 'Анализ за год → /otchety/2024-2025/',
    },
  }));

test('the first page of a bank without materials', () => {
  const { allFresh, units, submit, grades } = homeView(empty({ features: { materials: false } }));
  expect(told({ allFresh, units, submit, grades })).toEqual({
    allFresh: 'Все рекомендации → /rekomendacii/',
    units: '1 областное методическое объединение и РУМО',
    grades: [],
  });
  expect(homeView(empty({ features: { units: false } })).units).toBeUndefined();
});

test('ways to things', () => {
  expect(told(waysToThings(fullCatalogue()))).toEqual([
    { title: 'Предметы', links: ['Математика → /predmety/matematika/ (5)'] },
    { title: 'Классы и группы', links: ['5 класс → /klassy/5/ (5)', '6 класс → /klassy/6/ (1)'] },
    { title: 'Виды работ', links: ['Технологические карты → /vidy/tech-map/ (4)'] },
    {
      title: 'Ещё рубрики',
      links: [
        'Уровни образования → /urovni/',
        'Темы → /temy/',
        'Кому пригодится → /komu/',
        'Учебные годы → /gody/',
        'Все рубрики → /rubriki/',
      ],
    },
  ]);
  expect(told(waysToThings(empty()))).toEqual([{ title: 'Ещё рубрики', links: ['Все рубрики → /rubriki/'] }]);
  expect(told(selectionWays(fullCatalogue().bank))).toEqual([
    'Разработки → /materialy/',
    'Вебинары → /vebinary/',
    'Подборки редакции → /podborki/',
    'Поиск → /poisk/',
  ]);
  expect(told(selectionWays(empty({ features: { webinars: false } }).bank))).toEqual(['Поиск → /poisk/']);
});

test('whom to write about a thing', () => {
  const catalogue = fullCatalogue();
  const { links, later } = voicesOf(catalogue.bank.entries.recommendation.get('advice')!, catalogue);
  expect(told(links.map(({ text, href }) => [text, decodeURIComponent(href)]))).toEqual([
    [
      'Сообщить об ошибке',
      'mailto:bank@example.ru?subject=Ошибка на странице «Дроби без ошибок»&body=Страница: https://bank.primery.rf/rekomendacii/advice/\n\nЧто не так и как правильно:\n',
    ],
    [
      'Сообщить об ошибке в хранилище банка',
      'https://forge.primery.rf/bank/opyt/-/issues/new?issue[title]=Ошибка на странице «Дроби без ошибок»&issue[description]=Страница: https://bank.primery.rf/rekomendacii/advice/\n\nЧто не так и как правильно:\n',
    ],
    [
      'Спросить объединение: математика',
      'mailto:math@example.ru?subject=Вопрос о странице «Дроби без ошибок»&body=Страница: https://bank.primery.rf/rekomendacii/advice/\n\nВопрос:\n',
    ],
  ]);
  expect(later).toBeUndefined();
});

test('what a consent names', () => {
  expect(consentFacts(fullCatalogue().bank)).toEqual({
    operator: 'Институт',
    address: 'Город',
    inn: '1234567890',
    ogrn: '1234567890123',
    email: 'bank@example.ru',
    bank: 'Банк опыта',
    site: 'https://bank.primery.rf/',
    pages: [
      'https://bank.primery.rf/materialy/',
      'https://bank.primery.rf/vebinary/',
      'https://bank.primery.rf/avtory/',
      'https://bank.primery.rf/reestr/',
      'https://bank.primery.rf/svidetelstva/',
      'https://bank.primery.rf/r/',
    ],
  });
  const unknown = { name: 'Институт', address: 'unknown', inn: 'unknown', ogrn: 'unknown', email: 'unknown', phone: 'unknown' };
  expect(consentFacts(empty({ owner: unknown, site: 'https://example.org/' }).bank)).toEqual({
    operator: 'Институт',
    bank: 'Банк опыта',
    site: '________________/',
    pages: [
      '________________/materialy/',
      '________________/vebinary/',
      '________________/avtory/',
      '________________/reestr/',
      '________________/svidetelstva/',
      '________________/r/',
    ],
  });
});

test('handing in a work is offered where there is a page how, and called open where somebody can be reached', () => {
  const { bank } = fullCatalogue();
  const withOwner = (owner: object) => ({ ...bank, region: { ...bank.region, owner: { ...bank.region.owner, ...owner } } });
  expect(
    told([submitLink(bank), submitLink(withOwner({ email: 'unknown' })), submitLink(withOwner({ email: 'unknown', phone: 'unknown' }))]),
  ).toEqual([
    'Как подать работу → /kak-podat/',
    'Как подать работу → /kak-podat/',
    'Как подать работу (приём ещё не открыт) → /kak-podat/',
  ]);
  expect(submitLink(empty().bank)).toBeUndefined();
});

test('banks that are asked at once are those that said so and have a site', () => {
  const bank = (name: string, more: object) => ({ id: name, name, ...more });
  const federation = [
    bank('a', { live: true, site: 'https://a.primery.rf' }),
    bank('b', { live: true }),
    bank('c', { live: false, site: 'https://c.primery.rf/' }),
  ];
  const region = { ...fullCatalogue().bank.region, federation } as unknown as Catalogue['bank']['region'];
  expect(liveBanks(region)).toEqual([{ name: 'a', site: 'https://a.primery.rf/' }]);
});
