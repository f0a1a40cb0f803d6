import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { chosenPath } from '../chosen-path.ts';
import { chosenKinds, isChosenKey } from '../chosen-kinds.ts';
import { urls } from '../urls.ts';
import {
  aBank,
  aCollection,
  aDocument,
  aFile,
  aMaterial,
  anApproval,
  anEvent,
  aNews,
  aPerson,
  aProtocol,
  aWebinar,
  TODAY,
} from '../../testing/builders.ts';
import { chosenThings } from './chosen-thing.ts';

const stage = { title: 'Начало', minutes: 5, teacher: 'Спрашивает' };
const material = aMaterial(
  { authors: [{ person: 'hidden' }], files: [{ file: 'лист.docx', title: 'Лист' }], stages: [stage], demo: false },
  { files: [aFile('лист.docx', { size: 12 })] },
);
const withdrawn = aMaterial({ state: 'withdrawn', state_reason: 'Ошибка' }, { id: 'withdrawn' });
const waiting = aMaterial({}, { id: 'waiting' });
const approvals = [material, withdrawn].map(anApproval);
const decisions = [material, withdrawn].map(({ id }, at) => ({ material: id, verdict: 'recommended', number: `2025-${at + 1}` }) as const);
const bank = aBank({
  entries: [
    material,
    withdrawn,
    waiting,
    aProtocol({ decisions }),
    aWebinar(),
    aDocument({ number: '5', date: '2024-01-17', to_confirm: true }),
    aCollection(),
    anEvent({ title: 'Конкурс', start: '2025-10-14' }),
    aNews({ title: 'Открыт приём', published: '2025-10-01' }),
    aNews({ published: '2099-10-01' }, { id: 'later' }),
    aPerson({ surname: 'Скрытая', consent: undefined }, { id: 'hidden' }),
  ],
  reviews: approvals.flatMap(({ reviews }) => reviews),
});
const catalogue = createCatalogue(
  {
    ...bank,
    redirects: new Map([
      ['/materialy/staraya/', '/materialy/material-1/'],
      ['/o-nas/', '/o-banke/'],
    ]),
  },
  decideAll(bank, TODAY),
  TODAY,
);
const things = chosenThings(catalogue);

test('a file for each thing that is published, and for no other', () =>
  expect([...things.keys()].sort()).toEqual([
    '/_thing/collection-collection-1.json',
    '/_thing/document-document-1.json',
    '/_thing/event-event-1.json',
    '/_thing/material-material-1.json',
    '/_thing/material-staraya.json',
    '/_thing/news-news-1.json',
    '/_thing/unit-math.json',
    '/_thing/unit-rumo.json',
    '/_thing/webinar-webinar-1.json',
  ]));
test('it knows the files with their sizes and the course of the lesson', () =>
  expect(things.get('/_thing/material-material-1.json')).toMatchObject({
    files: [{ name: 'лист.docx', title: 'Лист', size: 12 }],
    stages: [stage],
  }));
test('nobody without a consent is named', () => expect(JSON.stringify([...things])).not.toContain('Скрытая'));
test('a renamed work leads on', () => expect(things.get('/_thing/material-staraya.json')).toEqual({ moved: 'materialy/material-1' }));
test('a document whose requisites are unsure gives no record', () =>
  expect(things.get('/_thing/document-document-1.json')).toMatchObject({ unrecorded: 'реквизиты ещё проверяем' }));
test.each([
  [
    { number: '273-ФЗ', kind: 'law', title: 'Об образовании', date: '2012-12-29' },
    'Об образовании : федеральный закон № 273-ФЗ от 29 декабря 2012 г.',
  ],
  [
    { number: '5', kind: 'order', title: 'О плане', date: '2024-01-17', issuer: 'Институт' },
    'О плане : приказ № 5 от 17 января 2024 г. / Институт.',
  ],
  [
    { number: '5', kind: 'order', title: 'О плане', date: '2024-01', issuer: 'Институт' },
    'О плане : приказ № 5 от января 2024 года / Институт.',
  ],
] as const)('the record of a document: %o', (data, record) => {
  const own = aBank({ entries: [aDocument(data)] });
  const thing = chosenThings(createCatalogue(own, decideAll(own, TODAY), TODAY)).get('/_thing/document-document-1.json');
  expect(thing && 'record' in thing && thing.record?.replaceAll('\u00a0', ' ')).toBe(record);
});
test.each([
  ['/_thing/event-event-1.json', '14\u00a0октября\u00a02025', 'событие, а не издание'],
  ['/_thing/news-news-1.json', '1\u00a0октября\u00a02025', 'новость — ссылайтесь на то, о чём она'],
])('%s says its day and why it is no source', (address, day, unrecorded) =>
  expect(things.get(address)).toMatchObject({ facts: [day], unrecorded }),
);
test('a work can be had as a document, a webinar cannot', () =>
  expect(['material-material', 'webinar-webinar'].map((name) => things.get(`/_thing/${name}-1.json`))).toMatchObject([
    { word: 0 },
    { word: undefined },
  ]));

describe('webinars', () => {
  const recording = { provider: 'file', file: 'zapis.mp3' } as const;
  const past = { start: '2025-10-20T15:00', end: '2025-10-20T16:00' };
  const files = ['zapis.mp3', 'titry.vtt', 'text.txt'].map((name) => aFile(name, { size: 7 }));
  const seen = (data: Parameters<typeof aWebinar>[0]) => {
    const own = aBank({ entries: [aWebinar(data, { files })] });
    return chosenThings(createCatalogue(own, decideAll(own, TODAY), TODAY)).get('/_thing/webinar-webinar-1.json');
  };

  test('are taken with their recording, captions and words', () =>
    expect(seen({ ...past, recording, captions: 'titry.vtt', transcript: 'text.txt' })).toMatchObject({
      files: [{ name: 'zapis.mp3' }, { name: 'titry.vtt' }, { name: 'text.txt' }],
      cite: { kind: 'webinar' },
    }));
  test.each([
    ['was cancelled', { ...past, status: 'cancelled' }, 'вебинар отменён', 'Отменён'],
    [
      'was moved and is ahead',
      { start: '2099-10-20T15:00', end: '2099-10-20T16:00', status: 'moved' },
      'вебинар ещё не прошёл',
      'Перенесён',
    ],
    ['left no recording', past, 'записи вебинара нет', undefined],
  ] as const)('what %s is no source and does not look as planned', (_, data, unrecorded, mark) => {
    const thing = seen(data);
    expect(thing).toMatchObject({ unrecorded });
    expect(thing).not.toHaveProperty('cite');
    expect(thing && 'facts' in thing && thing.facts.some((fact) => mark !== undefined && fact.startsWith(mark))).toBe(mark !== undefined);
  });
});

test('an event that was cancelled does not look as planned', () => {
  const own = aBank({ entries: [anEvent({ start: '2025-10-14', status: 'cancelled' })] });
  const thing = chosenThings(createCatalogue(own, decideAll(own, TODAY), TODAY)).get('/_thing/event-event-1.json');
  expect(thing).toMatchObject({ facts: ['Отменено', '14\u00a0октября\u00a02025'] });
});

test('a plan is given in plain words', () => {
  const made = { sizeOf: () => undefined, plain: (field: string) => field.replace('$x$', 'икс') };
  const own = aMaterial({ stages: [{ title: 'Ищем $x$', minutes: 5, teacher: 'Даёт $x$' }], goals: ['Найти $x$'] });
  const { reviews } = anApproval(own);
  const alone = aBank({
    entries: [own, aProtocol({ decisions: [{ material: own.id, verdict: 'recommended', number: '2025-1' }] })],
    reviews,
  });
  const thing = chosenThings(createCatalogue(alone, decideAll(alone, TODAY), TODAY), made).get('/_thing/material-material-1.json');
  expect(thing).toMatchObject({ stages: [{ title: 'Ищем икс', teacher: 'Даёт икс' }], goals: ['Найти икс'] });
});

describe('pages that may be chosen', () => {
  test.each(chosenKinds)('%s', (kind) => {
    const path = urls.entry(kind, 'a-5').slice(1);
    expect([chosenPath.test(path), isChosenKey(path.slice(0, -1))]).toEqual([true, true]);
  });
  test.each([
    urls.list('material'),
    urls.year('webinar', '2024-2025'),
    urls.tree,
    urls.year('material', '2024-2025'),
    urls.entry('person', 'a'),
    `${urls.list('material')}stranica/2/`,
    urls.home,
  ])('%s is none', (path) => expect([chosenPath.test(path.slice(1)), isChosenKey(path.slice(1, -1))]).toEqual([false, false]));
});
