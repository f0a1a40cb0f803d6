import { expect, test } from 'vitest';
import { aBank, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { digestsOf } from '../digests.ts';
import { consentFacts } from './consent-facts.ts';
import { digestsView, digestView } from './digest.ts';
import { embedsView } from './embeds.ts';
import { feedsView } from './feeds.ts';
import { homeView } from './home.ts';
import { liveBanks } from './live-banks.ts';
import { programmesView } from './programmes.ts';
import { indicatorRow, reportCard, reportMeta, reportView } from './report.ts';
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
