import { describe, expect, test } from 'vitest';
import { aBank, aCollection, aFile, anEvent, aRecommendation, aUnit, aWebinar, TODAY } from '../../testing/builders.ts';
import { told } from '../../testing/told.ts';
import { createCatalogue, type Catalogue } from '../catalogue.ts';
import { homeView } from './home.ts';
import { subjectGroups } from './home-subjects.ts';
import { realThings } from './samples.ts';
import { transcriptView } from './transcript.ts';
import { voicesOf } from './voices.ts';

const owner = { name: 'Институт', address: 'Город', inn: 'unknown', ogrn: 'unknown', email: 'unknown', phone: 'unknown' };
const voices = (region: object, unit: object = {}, advice: object = {}) => {
  const entry = aRecommendation({ title: 'Дроби', ...advice });
  const catalogue = createCatalogue(
    aBank({ region: { owner, ...region } as never, entries: [aUnit(unit, { id: 'math' }), entry] }),
    new Map(),
    TODAY,
  );
  const { links, later } = voicesOf(entry, catalogue);
  return told({ links: links.map(({ text, href }) => `${text} → ${decodeURIComponent(href)}`), later });
};

describe('whom a reader can write', () => {
  test('nobody yet: it is said what will come', () =>
    expect(told(voices({}))).toEqual({ links: [], later: 'Сообщить об ошибке и спросить объединение можно будет, когда появится почта.' }));
  test('the association only', () =>
    expect(told(voices({}, { contacts: { email: 'math@example.ru' } }))).toEqual({
      links: [
        'Спросить объединение: математика → mailto:math@example.ru?subject=Вопрос о странице «Дроби»&body=Страница: https://bank.primery.rf/rekomendacii/recommendation-1/\n\nВопрос:\n',
      ],
      later: 'Сообщить об ошибке можно будет, когда появится почта.',
    }));
  test('the owner only, in the words of the region', () =>
    expect(told(voices({ owner: { ...owner, email: 'bank@example.ru' }, terms: { omo: { short: 'КМО', one: 'о', many: 'м' } } }))).toEqual({
      links: [
        'Сообщить об ошибке → mailto:bank@example.ru?subject=Ошибка на странице «Дроби»&body=Страница: https://bank.primery.rf/rekomendacii/recommendation-1/\n\nЧто не так и как правильно:\n',
      ],
      later: 'Спросить КМО можно будет, когда появится почта.',
    }));
  test.each([
    ['github', 'https://forge.primery.rf/a/b', 'https://forge.primery.rf/a/b/issues/new?title='],
    ['gitea', 'https://forge.primery.rf/a/b.git/', 'https://forge.primery.rf/a/b/issues/new?title='],
    ['gitlab', 'https://forge.primery.rf/a/b/', 'https://forge.primery.rf/a/b/-/issues/new?issue[title]='],
    ['gitverse', 'https://forge.primery.rf/a/b', undefined],
    ['gitflic', 'https://forge.primery.rf/a/b', undefined],
  ])('at %s of %s', (kind, url, start) => {
    const { links } = voices({ forge: { kind, url } }) as { links: string[] };
    expect(links[0]?.split(' → ')[1]?.slice(0, start?.length)).toBe(start);
  });
  test('of a thing without an association nobody is asked', () => {
    const entry = aCollection();
    const catalogue = createCatalogue(aBank({ entries: [entry] }), new Map(), TODAY);
    expect(told(voicesOf(entry, catalogue).links.map(({ text }) => text))).toEqual(['Сообщить об ошибке']);
  });
});

describe('a text of a recording', () => {
  const of = (size: number, data: object = {}) => {
    const webinar = aWebinar(
      { start: '2026-01-20T15:00', end: '2026-01-20T15:10', transcript: 't.txt', ...data },
      { files: [aFile('t.txt', { size })] },
    );
    return transcriptView(webinar).transcriptName;
  };
  test('is a digest under five hundred bytes a minute', () => expect([of(4999), of(5000)]).toEqual(['Краткая расшифровка', 'Расшифровка']));
  test('is judged by the length of the recording where it is known', () =>
    expect([
      of(4999, { recording: { provider: 'file', file: 'a.mp4', minutes: 5 } }),
      of(5000, { recording: { provider: 'file', file: 'a.mp4', minutes: 11 } }),
    ]).toEqual(['Расшифровка', 'Краткая расшифровка']));
  test('is none, and called what it would be, where there is none', () => {
    const { transcript, transcriptName } = transcriptView(aWebinar({}));
    expect([transcript, transcriptName]).toEqual([undefined, 'Расшифровка']);
  });
});

describe('the first page', () => {
  const catalogueOf = (entries: readonly unknown[], vocabularies: object = {}): Catalogue =>
    createCatalogue(aBank({ entries: entries as never, vocabularies: vocabularies as never }), new Map(), TODAY);
  const grade = (id: string, name: string, kind: string, level: string, number?: number) => ({
    id,
    name,
    kind,
    level,
    ...(number && { number }),
  });
  const grades = [
    grade('senior', 'Старшая группа', 'preschool', 'do'),
    grade('mixed', 'Вторая младшая группа', 'preschool', 'do'),
    grade('other', 'Группа раннего возраста', 'preschool', 'do'),
    grade('college', 'Первый курс', 'college', 'soo', 1),
    grade('unnumbered', 'Нулевой класс', 'school', 'noo'),
  ];
  test('leads to classes by number, to groups by word', () => {
    const entries = [aRecommendation({ grades: ['11', '5', 'senior', 'mixed', 'other', 'college', 'unnumbered'] })];
    const levels = [{ id: 'do', name: 'Дошкольное', name_gen: 'дошкольного' }];
    expect(told(homeView(catalogueOf(entries, { grades, levels })).grades)).toEqual([
      {
        id: 'school',
        title: 'Класс',
        links: [
          { kind: 'school', text: '5', full: '5 класс', href: '/klassy/5/' },
          { kind: 'school', text: '11', full: '11 класс', href: '/klassy/11/' },
        ],
      },
      {
        id: 'preschool',
        title: 'Детский сад',
        links: [
          { kind: 'preschool', text: 'Старшая', full: 'Старшая группа', href: '/klassy/senior/' },
          { kind: 'preschool', text: 'Вторая', full: 'Вторая младшая группа', href: '/klassy/mixed/' },
        ],
      },
    ]);
  });
  test('puts subjects of kindergartens apart', () => {
    const subject = (id: string, more: object) => ({ id, name: id, area: 'math-area', ...more });
    const subjects = [
      subject('speech', { levels: ['do'] }),
      subject('music', { levels: ['do', 'noo'] }),
      subject('service', { status: 'service' }),
      subject('special', { status: 'special', levels: ['do'] }),
    ];
    const entries = ['matematika', 'speech', 'music', 'service', 'special'].map((id) => aRecommendation({ subjects: [id] }, { id }));
    expect(told(subjectGroups(catalogueOf(entries, { grades, subjects })))).toEqual([
      { title: 'Школа', first: ['Математика → /predmety/matematika/ (1)', 'music → /predmety/music/ (1)'], rest: [] },
      { title: 'Детский сад', first: ['speech → /predmety/speech/ (1)'], rest: [] },
      { title: 'Другое', first: ['special → /predmety/special/ (1)', 'service → /predmety/service/ (1) isLast'], rest: [] },
    ]);
    expect(told(subjectGroups(catalogueOf(entries.slice(0, 1), { grades, subjects })))).toEqual([
      { title: '', first: ['Математика → /predmety/matematika/ (1)'], rest: [] },
    ]);
  });
  test.each([
    [0, 0, ''],
    [2, 0, 'события'],
    [2, 1, 'большинство событий'],
    [1, 1, 'часть событий'],
    [0, 1, ''],
  ])('of %d real events and %d samples it says «%s»', (real, samples, words) => {
    const entries = [
      ...Array.from({ length: real }, (_, index) => anEvent({}, { id: `r-${index}` })),
      ...Array.from({ length: samples }, (_, index) => anEvent({ demo: true }, { id: `s-${index}` })),
    ];
    expect(realThings(catalogueOf(entries))).toBe(words);
  });
});
