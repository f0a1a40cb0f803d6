import { describe, expect, test } from 'vitest';
import { aBank, aDocument, anEvent, aRecommendation, aWebinar, TODAY } from '../../testing/builders.ts';
import { fullCatalogue, workOf } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import { filesOf } from './file.ts';
import { facetFacts, gradeFacts, subjectFacts } from './fact.ts';
import { FOLD_AT, foldOf } from './fold.ts';
import { licenceOf } from './licence.ts';
import { materialView } from './material.ts';
import { materialOutline } from './outline.ts';
import { planOf } from './plan.ts';
import { readingView } from './reading.ts';
import { itemRow, webinarRow } from './row.ts';

const catalogueWith = (entries: object[], parts: object = {}) =>
  createCatalogue(aBank({ ...parts, entries: entries as never }), new Map(), TODAY);

describe('the outline of a work', () => {
  const view = () => materialView(workOf('full'), fullCatalogue());
  const heading = (slug: string, text: string, depth = 2) => ({ slug, text, depth });
  test('puts why before the lesson, other headings after it', () => {
    const body = [heading('t-zachem', 'Зачем'), heading('t-a', 'А'), heading('t-b', 'Б', 3), heading('t-c', 'Зачем ещё')];
    expect(materialOutline(view(), body)).toEqual([
      { id: 'glavnoe', text: 'Главное' },
      { id: 't-zachem', text: 'Зачем' },
      { id: 'hod', text: 'Ход занятия' },
      { id: 'oshibki', text: 'Типичные ошибки' },
      { id: 't-a', text: 'А' },
      { id: 't-c', text: 'Зачем ещё' },
      { id: 'ocenivanie', text: 'Оценивание' },
      { id: 'adaptaciya', text: 'Адаптация' },
      { id: 'proverka', text: 'Как проверено' },
    ]);
  });
  test('is there from four parts on', () => {
    const { data, ...own } = view();
    const bare = { ...own, data: { ...data, key_points: [], mistakes: [], assessment: [], adaptation: [] } };
    const count = (...body: ReturnType<typeof heading>[]) => materialOutline(bare, body).length;
    expect([count(), count(heading('a', 'А')), count(heading('a', 'А'), heading('b', 'Б'))]).toEqual([0, 0, 4]);
    expect(
      materialOutline(
        { ...bare, review: undefined, data: { ...bare.data, stages: [] } },
        ['а', 'б', 'в', 'г'].map((text) => heading(text, text)),
      ).length,
    ).toBe(4);
  });
});

test('a plan links events and works that fulfil it, of a demo only demos', () => {
  const done_by = { events: ['forum', 'unheard'], webinars: ['past'], recommendations: ['advice'] };
  const plan = aDocument({
    demo: true,
    title: 'План',
    school_year: undefined,
    items: [
      { id: 'a', title: 'А', due: '2026-02', done_by },
      { id: 'b', title: 'Б', due: '2026-01' },
    ],
  });
  const catalogue = catalogueWith([
    plan,
    anEvent({ demo: true, title: 'Форум', start: '2025-10-01' }, { id: 'forum' }),
    aWebinar({ title: 'Вебинар' }, { id: 'past' }),
    aRecommendation({ demo: true, title: 'Совет' }, { id: 'advice' }),
  ]);
  expect(told(planOf(plan, catalogue) ?? null)).toEqual({
    title: 'План',
    href: '/dokumenty/document-1/',
    demo: true,
    rows: [
      {
        id: 'a',
        title: 'А',
        due: 'февраль 2026',
        done: ['Форум → /sobytiya/forum/', 'Вебинар → /vebinary/past/', 'Совет → /rekomendacii/advice/'],
        coming: [],
        notDone: 'впереди',
      },
      { id: 'b', title: 'Б', due: 'январь 2026', done: [], coming: [], notDone: 'в банке не отмечено' },
    ],
    done: 1,
    ahead: 0,
  });
  expect(planOf(aDocument(), catalogue)).toBeUndefined();
});

test('six things stand open, the rest by school year', () => {
  const things = [
    '2026-01-01',
    '2025-12',
    '2025',
    'unknown',
    '2025-09-01',
    '2025-08-31',
    '2024-09-01',
    '2024',
    '2025-01-01',
    'x2024-01',
  ].map((date) => ({ date }));
  const fold = foldOf(
    things,
    ({ date }) => date,
    ({ date }) => ({ href: date, title: date, lead: '', facts: [], demo: false }),
  );
  expect(told(fold)).toEqual({
    count: 10,
    first: ['2026-01-01', '2025-12', '2025', 'unknown', '2025-09-01', '2025-08-31'],
    restCount: 4,
    rest: [
      { id: '2024–2025', title: '2024–2025 учебный год', rows: ['row 2024-09-01', 'row 2025-01-01'] },
      { id: '', title: '', rows: ['row 2024', 'row x2024-01'] },
    ],
  });
  expect(
    foldOf(
      things.slice(0, FOLD_AT),
      ({ date }) => date,
      () => never(),
    ).rest,
  ).toEqual([]);
});
const never = () => {
  throw new Error('No row is needed.');
};

test.each([
  ['КАРТА 1.PDF', 'fajl-карта-1-pdf', 'PDF'],
  ['a--b.tar.gz', 'fajl-a-b-tar-gz', 'GZ'],
])('the file %s has the anchor %s', (file, anchor, format) => {
  const [view] = filesOf({ ...workOf('full'), data: { files: [{ file, title: 'Файл' }] } });
  expect([view?.anchor, view?.format, view?.size]).toEqual([anchor, format, 0]);
});

test('a file that was given smaller has the size of what is given', () => {
  const work = workOf('full');
  const files = work.files.map((file) => ({ ...file, given: { ...file, size: 10 } })) as never;
  expect(filesOf({ ...work, files })[0]?.size).toBe(10);
});

test('facts lead to rubrics that hold something', () => {
  const catalogue = fullCatalogue();
  expect(
    told([
      ...facetFacts('level', ['ooo', 'soo', 'unheard'], catalogue),
      ...facetFacts('municipality', ['north', 'south', 'region'], catalogue),
      ...subjectFacts(['matematika', 'trud'], '2023-2024', catalogue),
      ...gradeFacts(['5'], catalogue),
      ...gradeFacts(['5', '6'], catalogue),
      ...gradeFacts(['9'], catalogue),
      ...gradeFacts([], catalogue),
    ]),
  ).toEqual([
    'Основное → /urovni/ooo/',
    'Среднее',
    'unheard',
    'Северный муниципальный округ → /municipalitety/north/',
    'Южный округ',
    'Вся область',
    'Математика → /predmety/matematika/',
    'Технология',
    '5 класс → /klassy/5/',
    '5, 6 классы',
    '9 класс',
  ]);
});

test.each([
  [{}, 'CC BY 4.0', 'на весь срок авторского права'],
  [{ licence: 'all-rights', licence_until: '2030-05-01' }, 'Все права защищены', 'до 1 мая 2030'],
  [{ licence: 'unheard' }, 'unheard', 'на весь срок авторского права'],
])('the licence of %j', (data, name, until) => {
  const view = licenceOf(data, fullCatalogue());
  expect([view.name, told(view.until)]).toEqual([name, until]);
});

test('a document beside a work is read on a page of its own', () => {
  const work = workOf('full');
  expect(told(readingView(work, work.data.files[0]!))).toEqual({
    meta: {
      title: 'Карта',
      description: 'Текст файла к работе «Дроби на полосках».',
      path: '/materialy/full/karta/',
      trail: ['Разработки → /materialy/', 'Дроби на полосках → /materialy/full/'],
      noindex: true,
    },
    view: {
      title: 'Карта',
      work: 'Дроби на полосках → /materialy/full/',
      demo: false,
      file: { href: '/materialy/full/karta.pdf', anchor: 'fajl-karta-pdf', title: 'Карта', audience: 'teacher', format: 'PDF', size: 1024 },
    },
  });
  const order = fullCatalogue().bank.entries.document.get('order')!;
  expect(told(readingView(order, order.data.files[0]!).meta)).toEqual({
    title: 'Приказ',
    description: 'Текст файла к работе «О банке опыта».',
    path: '/dokumenty/order/prikaz/',
    trail: ['Документы → /dokumenty/', 'О банке опыта → /dokumenty/order/'],
    noindex: true,
  });
});

test('rows of works and webinars', () => {
  const catalogue = fullCatalogue();
  const row = (key: string) => told(itemRow(catalogue.item.get(key)!, catalogue));
  expect([row('material/full'), row('material/bare'), row('webinar/past'), row('webinar/ahead'), row('webinar/off')]).toEqual([
    {
      href: '/materialy/full/',
      title: 'Дроби на полосках',
      demo: false,
      lead: '1 декабря 2025',
      date: '2025-12-01',
      facts: ['Математика'],
    },
    { href: '/materialy/bare/', title: 'Доли', demo: false, lead: '1 декабря 2025', date: '2025-12-01', facts: ['РУМО'] },
    {
      href: '/vebinary/past/',
      title: 'Задачи на дроби',
      demo: false,
      lead: '10 ноября 2025',
      date: '2025-11-10T15:00',
      facts: ['Математика', 'запись', 'расшифровка'],
      off: false,
    },
    {
      href: '/vebinary/ahead/',
      title: 'Впереди',
      demo: false,
      lead: '10 февраля 2026, вт, 15:00',
      date: '2026-02-10T15:00',
      facts: ['Математика'],
      off: false,
      clock: { 'data-clock': '2026-02-10T15:00/2026-02-10T16:15+03:00' },
    },
    {
      href: '/vebinary/off/',
      title: 'Отменённый',
      demo: false,
      lead: '1 марта 2026, вс, 15:00',
      date: '2026-03-01T15:00',
      facts: ['Математика'],
      off: true,
      mark: 'Отменён',
    },
  ]);
  const echo = aWebinar({ units: ['math', 'rumo', 'unheard'], subjects: ['matematika', 'trud'] });
  expect(told(webinarRow(echo, catalogue).facts)).toEqual(['Математика', 'РУМО', 'Труд (технология)']);
});
