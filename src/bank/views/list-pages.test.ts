import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { listPages } from '../lists.ts';
import { paginate } from '../lists/list.ts';
import { collectionCard, collectionItems, collectionsNaming, notedLink, shelfOf } from './collection.ts';
import { collectionCover } from './cover.ts';
import { listedCard, listView } from './list.ts';
import { newsAbout, newsCard, newsYears } from './news.ts';

const viewOf = (path: string) => {
  const catalogue = fullCatalogue();
  return listView(
    listPages(catalogue).find((page) => page.path === path)!,
    catalogue,
  );
};

test('the list of materials', () =>
  expect(told(viewOf('/materialy/'))).toEqual({
    meta: {
      title: 'Разработки',
      description: 'Уроки, занятия, программы и рабочие листы, которые прочитали и рекомендовали эксперты. Банк опыта',
      path: '/materialy/',
      trail: [],
      updated: '2026-01-15',
    },
    title: 'Разработки',
    lead: 'Уроки, занятия, программы и рабочие листы, которые прочитали и рекомендовали эксперты.',
    demo: false,
    facts: [],
    index: [],
    narrow: [
      { title: 'По классам', links: ['5 класс → /klassy/5/ (3)', '6 класс → /klassy/6/ (1)'], short: true },
      { title: 'По предметам', links: ['Математика → /predmety/matematika/ (3)'] },
      { links: ['Все рубрики → /rubriki/'] },
    ],
    count: 4,
    total: '4 разработки, сначала новые',
    short: false,
    kinds: [],
    plain: false,
    sections: [
      { id: 'material', cards: ['card /materialy/sample/', 'card /materialy/archived/', 'card /materialy/bare/', 'card /materialy/full/'] },
    ],
    empty: false,
    path: '/materialy/',
    page: 1,
    pages: 1,
  }));

test('a list of several kinds', () =>
  expect(told(viewOf('/predmety/matematika/'))).toEqual({
    meta: {
      title: 'Математика',
      description: 'Математика: разработки — 3, рекомендации — 1, вебинары — 1. Банк опыта',
      path: '/predmety/matematika/',
      trail: ['Все рубрики → /rubriki/', 'Предметы → /predmety/'],
      updated: '2026-01-20',
    },
    title: 'Математика',
    demo: false,
    facts: [],
    index: [],
    narrow: [
      { title: 'По классам', links: ['5 класс → /predmety/matematika/5/ (5)', '6 класс → /predmety/matematika/6/ (1)'], short: true },
      { title: 'Методические объединения', links: ['Областное методическое объединение учителей математики → /obedineniya/math/'] },
      { title: 'Те же виды работ по всем предметам', links: ['Технологические карты → /vidy/tech-map/ (4)'] },
    ],
    count: 5,
    total: 'Всего 5, в каждом разделе сначала новые',
    short: false,
    kinds: [
      'Разработки → /predmety/matematika/#material (3)',
      'Рекомендации → /predmety/matematika/#recommendation (1)',
      'Вебинары → /predmety/matematika/#webinar (1)',
    ],
    plain: false,
    sections: [
      { id: 'material', title: 'Разработки', cards: ['card /materialy/sample/', 'card /materialy/archived/', 'card /materialy/full/'] },
      { id: 'recommendation', title: 'Рекомендации', cards: ['card /rekomendacii/advice/'] },
      { id: 'webinar', title: 'Вебинары', cards: ['card /vebinary/past/'] },
    ],
    empty: false,
    path: '/predmety/matematika/',
    page: 1,
    pages: 1,
    subscription: {
      title: 'Календарь вебинаров и событий по предмету в телефоне',
      open: 'webcal://bank.primery.rf/predmety/matematika/kalendar.ics',
      address: 'https://bank.primery.rf/predmety/matematika/kalendar.ics',
      file: '/predmety/matematika/kalendar.ics',
    },
  }));

test('the list of news stands by year, that of collections on a shelf', () => {
  expect(told(viewOf('/novosti/'))).toEqual({
    meta: {
      title: 'Новости',
      description: 'Что нового в банке и в методических объединениях. Банк опыта',
      path: '/novosti/',
      trail: [],
      updated: '2025-12-10',
    },
    title: 'Новости',
    lead: 'Что нового в банке и в методических объединениях.',
    demo: false,
    facts: [],
    index: [],
    narrow: [],
    count: 1,
    total: 'Всего 1, в каждом разделе сначала новые',
    short: true,
    kinds: [],
    plain: true,
    sections: [{ id: 'news', years: [{ id: 'y2025', title: '2025', rows: ['row /novosti/soon/'] }], cards: [] }],
    empty: false,
    path: '/novosti/',
    page: 1,
    pages: 1,
  });
  expect(told(viewOf('/podborki/'))).toEqual({
    meta: {
      title: 'Подборки',
      description: 'Работы, собранные по одному поводу, — с пояснением, почему каждая здесь. Банк опыта',
      path: '/podborki/',
      trail: [],
      updated: '2026-01-12',
    },
    title: 'Подборки',
    lead: 'Работы, собранные по одному поводу, — с пояснением, почему каждая здесь.',
    demo: false,
    facts: [],
    index: [],
    narrow: [],
    count: 1,
    total: 'Всего 1, в каждом разделе сначала новые',
    short: true,
    kinds: [],
    plain: true,
    sections: [
      {
        id: 'collection',
        shelf: [
          {
            card: 'card /podborki/fractions/',
            summary: 'Для пятого класса.',
            total: '4 материала',
            parts: '1 разработка, 1 рекомендация, 1 вебинар, 1 документ',
            audiences: 'Учитель',
          },
        ],
        cards: [],
      },
    ],
    empty: false,
    path: '/podborki/',
    page: 1,
    pages: 1,
  });
});

test('the page of an organisation, and the list of all', () => {
  expect(told(viewOf('/organizacii/school/'))).toEqual({
    meta: {
      title: 'Школа № 1',
      description: 'Школа № 1: разработки — 1, вебинары — 1. Банк опыта',
      path: '/organizacii/school/',
      trail: ['Организации → /organizacii/'],
      updated: '2026-01-10',
      jsonLd: ['Organization'],
    },
    title: 'Школа № 1',
    demo: false,
    facts: [
      'Кто это: Школа',
      'Полное название: Средняя школа № 1',
      'Где: Северный муниципальный округ',
      'Прежние названия: Гимназия, с 1990 года по 2001 год',
      'Сайт: school.example.ru → https://school.example.ru/o/',
    ],
    index: [],
    narrow: [],
    count: 2,
    total: 'Всего 2, в каждом разделе сначала новые',
    short: true,
    kinds: ['Разработки → /organizacii/school/#material (1)', 'Вебинары → /organizacii/school/#webinar (1)'],
    plain: false,
    sections: [
      { id: 'material', title: 'Разработки', cards: ['card /materialy/full/'] },
      { id: 'webinar', title: 'Вебинары', cards: ['card /vebinary/past/'] },
    ],
    empty: false,
    path: '/organizacii/school/',
    page: 1,
    pages: 1,
  });
  expect(told(viewOf('/organizacii/'))).toEqual({
    meta: {
      title: 'Организации',
      description: 'Школы, институты и коллективы, чьи работы есть в банке или которые упоминаются в нём. Банк опыта',
      path: '/organizacii/',
      trail: [],
    },
    title: 'Организации',
    lead: 'Школы, институты и коллективы, чьи работы есть в банке или которые упоминаются в нём.',
    demo: false,
    facts: [],
    index: [
      { title: 'Школы', links: ['Школа № 1 → /organizacii/school/ (2)'] },
      { title: 'Коллективы авторов', links: ['Редакция банка → /organizacii/redakciya/ (4)'] },
      {
        title: 'Другие организации',
        links: [
          'Институт развития образования → /organizacii/soiro/',
          'Министерство образования → /organizacii/ministry/',
          'Университет → /organizacii/smolgu/',
        ],
      },
    ],
    narrow: [],
    count: 0,
    total: 'Всего 0, в каждом разделе сначала новые',
    short: true,
    kinds: [],
    plain: true,
    sections: [],
    empty: false,
    path: '/organizacii/',
    page: 1,
    pages: 1,
  });
});

test('the second page of a list leads back to the first and repeats nothing of it', () => {
  const catalogue = fullCatalogue();
  const first = listPages(catalogue).find(({ path }) => path === '/organizacii/school/');
  expect(told(listView({ ...first!, page: 2, pages: 2, path: '/organizacii/school/stranica/2/' }, catalogue))).toEqual({
    meta: {
      title: 'Школа № 1, страница 2 из 2',
      description: 'Школа № 1: разработки — 1, вебинары — 1. Банк опыта',
      path: '/organizacii/school/stranica/2/',
      trail: ['Организации → /organizacii/', 'Школа № 1 → /organizacii/school/'],
      updated: '2026-01-10',
    },
    title: 'Школа № 1, страница 2 из 2',
    demo: false,
    facts: [],
    index: [],
    narrow: [],
    count: 2,
    total: 'Всего 2, в каждом разделе сначала новые',
    short: true,
    kinds: ['Разработки → /organizacii/school/#material (1)', 'Вебинары → /organizacii/school/#webinar (1)'],
    plain: false,
    sections: [
      { id: 'material', title: 'Разработки', cards: ['card /materialy/full/'] },
      { id: 'webinar', title: 'Вебинары', cards: ['card /vebinary/past/'] },
    ],
    empty: false,
    path: '/organizacii/school/',
    page: 2,
    pages: 2,
  });
});

test('an empty list says so; a narrower list that holds the same says nothing', () => {
  const catalogue = fullCatalogue();
  const narrow = [{ links: [{ text: 'Все', href: '/x/', count: 0 }] }, { links: [{ text: 'Одна', href: '/y/', count: 1 }] }];
  const [page] = paginate({ path: '/x/', title: 'Пусто', trail: [], things: [], narrow, demo: true });
  expect(told(listView(page!, catalogue))).toEqual({
    meta: { title: 'Пусто', description: 'Пусто: пока ничего нет. Банк опыта', path: '/x/', trail: [] },
    title: 'Пусто',
    demo: true,
    facts: [],
    index: [],
    narrow: [{ links: ['Одна → /y/ (1)'] }],
    count: 0,
    total: 'Всего 0, в каждом разделе сначала новые',
    short: true,
    kinds: [],
    plain: true,
    sections: [],
    empty: true,
    path: '/x/',
    page: 1,
    pages: 1,
  });
});

test('a card of each listed kind', () => {
  const catalogue = fullCatalogue();
  const [news, collection] = [catalogue.news[0]!, catalogue.collections[0]!];
  expect(told(newsCard(news))).toEqual({
    kind: 'news',
    id: 'soon',
    href: '/novosti/soon/',
    title: 'Форум скоро',
    summary: 'О дробях.',
    kicker: 'Новость',
    facts: [],
    authors: '',
    date: '2025-12-10',
    dateText: '10 декабря 2025',
    demo: false,
  });
  expect(told(collectionCard(collection, catalogue))).toEqual({
    cover: { kind: 'collection', id: 'fractions', area: 'math-area' },
    kind: 'collection',
    id: 'fractions',
    href: '/podborki/fractions/',
    title: 'О дробях',
    summary: 'Для пятого класса.',
    kicker: 'Подборка',
    facts: ['1 разработка, 1 рекомендация, 1 вебинар, 1 документ'],
    authors: '',
    date: '2025-12-10',
    dateText: '12 января 2026',
    demo: false,
  });
  expect(listedCard({ kind: 'news', entry: news }, catalogue)).toEqual(newsCard(news));
  expect(listedCard({ kind: 'collection', entry: collection }, catalogue)).toEqual(collectionCard(collection, catalogue));
  expect(listedCard(catalogue.item.get('material/full')!, catalogue).id).toBe('full');
});

test('a shelf tells what a collection holds and for whom', () => {
  const catalogue = fullCatalogue();
  const entry = catalogue.collections[0]!;
  expect(told(shelfOf(entry, catalogue))).toEqual({
    card: 'card /podborki/fractions/',
    summary: 'Для пятого класса.',
    total: '4 материала',
    parts: '1 разработка, 1 рекомендация, 1 вебинар, 1 документ',
    audiences: 'Учитель',
  });
  const audiences = ['teacher', 'unheard', 'teacher'];
  expect(shelfOf({ ...entry, data: { ...entry.data, audiences, items: [] } }, catalogue)).toMatchObject({
    audiences: 'Учитель, учитель',
    parts: '',
  });
});

test('a collection shows its things with their notes; what is not published is left out', () => {
  const catalogue = fullCatalogue();
  const entry = catalogue.collections[0]!;
  expect(told(collectionItems(entry, catalogue))).toEqual([
    { card: 'card /materialy/full/', note: 'Начните с неё' },
    { card: 'card /rekomendacii/advice/' },
    { card: 'card /vebinary/past/' },
    { document: 'План объединения → /dokumenty/plan/' },
  ]);
  const items = [{ material: 'waits' }, { document: 'unheard' }];
  expect(collectionItems({ ...entry, data: { ...entry.data, items } }, catalogue)).toEqual([]);
});

test('a cover of a collection has the colour of most of its works', () => {
  const catalogue = fullCatalogue();
  const entry = catalogue.collections[0]!;
  const area = (...items: object[]) => collectionCover({ ...entry, data: { ...entry.data, items } as never }, catalogue).area;
  expect(collectionCover(entry, catalogue)).toEqual({ kind: 'collection', id: 'fractions', area: 'math-area' });
  expect([area({ webinar: 'past' }), area({ recommendation: 'advice' }), area({ material: 'bare' }), area({ document: 'plan' })]).toEqual([
    'math-area',
    'math-area',
    undefined,
    undefined,
  ]);
  expect(area({ material: 'bare' }, { material: 'full' }, { webinar: 'past' })).toBe('math-area');
});

test('who names a thing is linked, a sample with its mark', () => {
  const catalogue = fullCatalogue();
  expect(told(collectionsNaming('material/full', catalogue))).toEqual(['О дробях → /podborki/fractions/']);
  expect(collectionsNaming('material/bare', catalogue)).toEqual([]);
  expect(told(notedLink('event', 'x', { title: 'Форум', demo: true }))).toEqual('Форум → /sobytiya/x/ (Образец)');
});

test('news by year, and what each is about', () => {
  const catalogue = fullCatalogue();
  const [entry] = catalogue.news;
  const of = (id: string, published: string) => ({ ...entry!, id, data: { ...entry!.data, published } });
  expect(told(newsYears([of('a', '2026-01-01'), of('b', '2025-12-31'), of('c', '2025-01-01')]))).toEqual([
    { id: 'y2026', title: '2026', rows: ['row /novosti/a/'] },
    { id: 'y2025', title: '2025', rows: ['row /novosti/b/', 'row /novosti/c/'] },
  ]);
  expect(told(newsYears([entry!])[0]!.rows[0])).toEqual({
    href: '/novosti/soon/',
    title: 'Форум скоро',
    lead: '10 декабря',
    date: '2025-12-10',
    summary: 'О дробях.',
    facts: [],
    demo: false,
  });
  expect(told(newsAbout(entry!, catalogue))).toEqual({
    cards: ['card /materialy/full/', 'card /vebinary/past/'],
    links: ['Неделя математики → /sobytiya/week/', 'Областное методическое объединение учителей математики → /obedineniya/math/'],
  });
  const unheard = { ...entry!.data, units: ['u'], materials: ['m'], webinars: ['w'], events: ['e'] };
  expect(newsAbout({ ...entry!, data: unheard }, catalogue)).toEqual({ cards: [], links: [] });
});

test('three things are a short list, four are not; a calendar without anything is not offered', () => {
  const catalogue = fullCatalogue();
  const [first] = catalogue.items;
  const short = (count: number) => {
    const things = Array.from({ length: count }, () => first!);
    return listView(paginate({ path: '/x/', title: 'Список', trail: [], things })[0]!, catalogue).short;
  };
  expect([short(3), short(4)]).toEqual([true, false]);
  const empty = { ...catalogue, webinars: [], events: [] };
  expect(
    listView(
      listPages(catalogue).find(({ path }) => path === '/predmety/matematika/')!,
      empty,
    ).subscription,
  ).toBeUndefined();
  const [page] = paginate({ path: '/x/', title: 'Сведения', trail: [], things: [], facts: [] });
  expect([listView(page!, catalogue).empty, listView({ ...page!, list: { ...page!.list, index: [] } }, catalogue).empty]).toEqual([
    false,
    false,
  ]);
});
