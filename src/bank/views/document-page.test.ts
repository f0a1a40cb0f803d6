import { describe, expect, test } from 'vitest';
import { aBank, aDocument, TODAY } from '../../testing/builders.ts';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue } from '../catalogue.ts';
import type { Document } from '../model/document.ts';
import { documentCitation, documentKicker, namedRequisites, portalOf, requisites, shortName, whereToFind } from './document-name.ts';
import { documentRow } from './document-row.ts';
import { documentMeta, documentsView, documentView } from './document.ts';

const entryOf = (id: string, changes: Partial<Document> = {}) => {
  const entry = fullCatalogue().bank.entries.document.get(id)!;
  return { ...entry, data: { ...entry.data, ...changes } };
};
const dataOf = (changes: Partial<Document> = {}) => entryOf('order', changes).data;

test('a plan shows what is done and what is not', () =>
  expect(told(documentView(entryOf('plan'), fullCatalogue()))).toEqual({
    kicker: 'План, региональный уровень',
    requisites: 'Август 2025',
    undated: false,
    facts: [
      'Кто издал: РУМО',
      'Статус: уточняем, действует ли',
      'Объединение: Областное методическое объединение учителей математики → /obedineniya/math/',
      'Учебный год: 2025–2026',
    ],
    plan: {
      title: 'План объединения',
      href: '/dokumenty/plan/',
      year: '2025–2026',
      demo: false,
      rows: [
        {
          id: 'p1',
          title: 'Провести вебинар',
          due: 'ноябрь 2025',
          done: ['Задачи на дроби → /vebinary/past/'],
          coming: [],
          notDone: 'в банке не отмечено',
        },
        { id: 'p2', title: 'Собрать форум', due: 'февраль 2026', done: [], coming: [], notDone: 'впереди' },
        { id: 'p3', title: 'Описать опыт', due: 'срок уточняется', done: [], coming: [], notDone: 'в банке не отмечено' },
        { id: 'p4', title: 'Обсудить итоги', due: '1 декабря 2025', done: [], coming: [], notDone: 'в банке не отмечено' },
      ],
      done: 1,
      ahead: 1,
    },
    files: [],
    events: ['row /sobytiya/week/'],
    uses: ['row /podborki/fractions/'],
    near: [],
    all: 'Все планы → /dokumenty/#plan',
  }));

test('an order shows its requisites and its file', () =>
  expect(told(documentView(entryOf('order'), fullCatalogue()))).toEqual({
    kicker: 'Приказ, региональный уровень, действует',
    lead: 'Утверждает положение.',
    requisites: 'Приказ № 24-ОД от 1 сентября 2025',
    undated: false,
    facts: ['Кто издал: Министерство'],
    files: [{ href: '/dokumenty/order/prikaz.pdf', anchor: 'fajl-prikaz-pdf', title: 'Приказ', format: 'PDF', size: 1024 }],
    events: [],
    uses: [],
    near: [],
    all: 'Все приказы → /dokumenty/#order',
    citation: 'О банке опыта : приказ № 24-ОД от 1 сентября 2025 г. / Министерство.',
  }));

test('a document of which little is known says so', () => {
  const changes = {
    number: 'unknown',
    date: 'unknown',
    status: 'unknown' as const,
    to_confirm: true,
    source: 'Отчёт',
    files: [],
    summary: undefined,
  };
  expect(told(documentView(entryOf('order', changes), fullCatalogue()))).toEqual({
    kicker: 'Приказ, региональный уровень',
    requisites: '',
    undated: true,
    facts: ['Кто издал: Министерство', 'Статус: уточняем, действует ли'],
    files: [],
    events: [],
    uses: [],
    near: [],
    all: 'Все приказы → /dokumenty/#order',
  });
});

test('a search engine is told what it is about, or its requisites', () => {
  const of = (changes: Partial<Document>) => {
    const entry = entryOf('order', changes);
    return documentMeta(entry, documentView(entry, fullCatalogue()));
  };
  expect(told(of({}))).toEqual({
    title: 'О банке опыта',
    description: 'Утверждает положение.',
    path: '/dokumenty/order/',
    trail: ['Документы → /dokumenty/'],
  });
  expect(told(of({ summary: undefined }))).toEqual({
    title: 'О банке опыта',
    description: 'Приказ, региональный уровень, действует. Министерство, Приказ № 24-ОД от 1 сентября 2025',
    path: '/dokumenty/order/',
    trail: ['Документы → /dokumenty/'],
  });
});

test('the list of documents: kinds in their order, those of the country last', () => {
  const of = (id: string, changes: object) => aDocument({ title: id, ...changes }, { id });
  const discussion = { since: '2026-01-10', until: '2026-02-01', how: 'Письмом' };
  const entries = [
    of('plan', {}),
    of('federal', { kind: 'order', scope: 'federal', date: '2025-12-01' }),
    of('regional', { kind: 'order', date: '2025-01-01' }),
    of('municipal', { kind: 'order', scope: 'municipal', date: '2024-01-01' }),
    of('open', { kind: 'draft', discussion }),
    of('closed', { kind: 'draft', discussion: { ...discussion, until: '2026-01-31' } }),
  ];
  const view = (more: object[] = []) =>
    told(documentsView(createCatalogue(aBank({ entries: [...entries, ...(more as never[])] }), new Map(), TODAY)));
  expect(told(view())).toEqual({
    open: ['row /dokumenty/open/'],
    groups: [
      { id: 'order', title: 'Приказы', rows: ['row /dokumenty/regional/', 'row /dokumenty/municipal/', 'row /dokumenty/federal/'] },
      { id: 'plan', title: 'Планы', rows: ['row /dokumenty/plan/'] },
      { id: 'draft', title: 'Проекты на обсуждении', rows: ['row /dokumenty/closed/', 'row /dokumenty/open/'] },
    ],
    toConfirm: false,
  });
  expect(view([of('unsure', { to_confirm: true })])).toMatchObject({ toConfirm: true });
});

test('the row of a document', () => {
  expect(told(documentRow(entryOf('order')))).toEqual({
    href: '/dokumenty/order/',
    title: 'О банке опыта',
    demo: false,
    lead: '№ 24-ОД от 1 сентября 2025',
    date: '2025-09-01',
    facts: ['Министерство'],
  });
  expect(
    told(documentRow(entryOf('order', { status: 'expired', date: 'unknown', number: 'unknown', source: 'Отчёт', to_confirm: true }))),
  ).toEqual({
    href: '/dokumenty/order/',
    title: 'О банке опыта',
    demo: false,
    lead: 'Приказ',
    mark: 'уточняется',
    facts: ['Министерство', 'утратил силу', 'сведения: Отчёт'],
  });
  expect(told(documentRow(entryOf('order', { kind: 'standard', summary: 'Стандарт (ФГОС ООО).' })))).toEqual({
    href: '/dokumenty/order/',
    title: 'ФГОС ООО',
    summary: 'О банке опыта',
    demo: false,
    lead: '№ 24-ОД от 1 сентября 2025',
    date: '2025-09-01',
    facts: ['Министерство'],
  });
});

describe('its requisites', () => {
  test.each([
    ['24-ОД', '2025-09-01', '№ 24-ОД от 1 сентября 2025', 'приказ № 24-ОД от 1 сентября 2025'],
    ['ГОСТ Р 1-2019', '2019', 'ГОСТ Р 1-2019', 'ГОСТ Р 1-2019'],
    ['О 5', '2019', '№ О 5 от 2019 года', 'приказ № О 5 от 2019 года'],
    ['24-2019', '2018', '№ 24-2019 от 2018 года', 'приказ № 24-2019 от 2018 года'],
    ['24', 'unknown', '№ 24', 'приказ № 24'],
    [undefined, 'unknown', '', ''],
    [undefined, '2025-09-01', '1 сентября 2025', '1 сентября 2025'],
    ['unknown', '2025-09', 'сентябрь 2025', 'сентябрь 2025'],
  ])('number %s, day %s: «%s»', (number, date, short, long) =>
    expect([told(requisites({ number, date })), told(namedRequisites(dataOf({ number, date })))]).toEqual([short, long]),
  );

  test.each([
    ['standard', 'Стандарт (ФГОС ООО).', 'ФГОС ООО'],
    ['standard', 'Стандарт (ФГОС).', 'ФГОС'],
    ['standard', 'Стандарт (Ф).', undefined],
    ['standard', 'Стандарт (ФГОС ооо).', undefined],
    ['standard', 'Стандарт ФГОС.', undefined],
    ['standard', undefined, undefined],
    ['law', 'Закон (ФГОС).', undefined],
  ] as const)('a %s told as «%s» is known by %s', (kind, summary, name) => expect(shortName({ kind, summary })).toBe(name));

  test('the line above a title tells kind, level and whether it holds', () => {
    const kicker = (changes: Partial<Document>) => documentKicker(dataOf(changes));
    expect(
      told([
        kicker({}),
        kicker({ status: 'expired', scope: 'municipal' }),
        kicker({ status: 'draft', kind: 'law', scope: 'federal', number: '1-ФЗ' }),
        kicker({ status: 'unknown', scope: 'institution' }),
      ]),
    ).toEqual([
      'Приказ, региональный уровень, действует',
      'Приказ, муниципальный уровень, утратил силу',
      'Федеральный закон',
      'Приказ, документ организации',
    ]);
  });
});

describe('where it is found', () => {
  const bare = { files: [], items: [], url: undefined };
  const item = { id: 'p1', title: 'Дело', due: 'unknown' as const, kind: 'other' as const };
  test.each([
    ['here', dataOf(), false],
    ['nowhere', dataOf(bare), true],
    ['at its address', dataOf({ ...bare, url: 'https://example.ru/1' }), false],
    ['in its points', dataOf({ ...bare, items: [item] }), false],
    ['in a draft', dataOf({ ...bare, kind: 'draft' }), false],
    ['without a number', dataOf({ ...bare, number: 'unknown' }), false],
  ])('%s', (_, data, asks) => expect(whereToFind(data) !== undefined).toBe(asks));

  test('an act of the country is sought on its portal', () => {
    const federal = { ...bare, scope: 'federal' as const };
    expect(told(portalOf(dataOf(federal)))).toEqual('Официальное опубликование правовых актов → https://publication.pravo.gov.ru/');
    expect([portalOf(dataOf(bare)), portalOf(dataOf({ ...federal, kind: 'other' })), portalOf(dataOf({ scope: 'federal' }))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('a record for a list of references', () => {
  const of = (changes: Partial<Document>) => documentCitation(dataOf(changes)) ?? '';
  expect(
    told([
      of({}),
      of({ date: '2025-09' }),
      of({ title: 'Об образовании', kind: 'law', number: '273-ФЗ', date: '2012-12-29', scope: 'federal' }),
      of({ title: 'ГОСТ Р 1-2019. Сайты', kind: 'standard', number: 'ГОСТ Р 1-2019', date: '2019' }),
      of({ number: 'unknown' }),
      of({ number: undefined }),
      of({ date: 'unknown' }),
      of({ demo: true }),
    ]),
  ).toEqual([
    'О банке опыта : приказ № 24-ОД от 1 сентября 2025 г. / Министерство.',
    'О банке опыта : приказ № 24-ОД от сентября 2025 года / Министерство.',
    'Об образовании : федеральный закон № 273-ФЗ от 29 декабря 2012 г.',
    'ГОСТ Р 1-2019. Сайты : национальный стандарт / Министерство.',
    '',
    '',
    '',
    '',
  ]);
});
