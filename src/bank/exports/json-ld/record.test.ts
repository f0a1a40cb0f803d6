import { expect, test } from 'vitest';
import { OPEN_SITE, openCatalogue } from '../../../testing/open-bank.ts';
import type { OpenRecord } from '../open-data/record.ts';
import { openRecords } from '../open-data/records.ts';
import { recordJsonLd } from './record.ts';
import { thingJsonLd } from './thing.ts';

const catalogue = openCatalogue();
const recordOf = (id: string) => openRecords(catalogue).find((record) => record.id === id)!;
const work = recordOf('drobi');
const meeting = recordOf('zadachi');
const file = { title: 'Лист', url: `${OPEN_SITE}a.txt`, media_type: 'text/plain; charset=utf-8', size: 7, sha256: '0'.repeat(64) };
const term = (id: string, name: string) => ({ id, name });
const bodies = [
  { kind: 'organisation', id: 'school', name: 'Школа № 1', sort_name: 'Школа № 1', url: `${OPEN_SITE}organizacii/school/` },
] as const;

test('a work', () =>
  expect(recordJsonLd(work, OPEN_SITE)).toEqual({
    '@type': ['CreativeWork', 'LearningResource'],
    '@id': 'https://bank.primery.rf/kopilka/materialy/drobi/',
    url: 'https://bank.primery.rf/kopilka/materialy/drobi/',
    identifier: '2025-1',
    name: '«Дроби» <5 & 6> ]]>; или «доли»',
    description: 'Урок с полосками: две строки.',
    learningResourceType: 'Технологическая карта',
    about: [
      {
        '@type': 'DefinedTerm',
        name: 'Математика',
        termCode: 'matematika',
        inDefinedTermSet: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/subjects.jsonld',
      },
      {
        '@type': 'DefinedTerm',
        name: 'Математическая грамотность',
        termCode: 'fg-math',
        inDefinedTermSet: 'https://bank.primery.rf/kopilka/api/v1/vocabularies/themes.jsonld',
      },
    ],
    educationalLevel: ['Основное', '5 класс'],
    audience: { '@type': 'EducationalAudience', educationalRole: 'Учитель' },
    keywords: ['дроби', 'доли'],
    author: {
      '@type': 'Person',
      '@id': 'https://bank.primery.rf/kopilka/avtory/anna/',
      name: 'Образцова Анна Петровна',
      url: 'https://bank.primery.rf/kopilka/avtory/anna/',
      jobTitle: 'учитель',
      affiliation: { '@type': 'Organization', name: 'Школа № 1' },
    },
    sourceOrganization: {
      '@type': 'Organization',
      name: 'Объединение учителей математики',
      url: 'https://bank.primery.rf/kopilka/obedineniya/math/',
    },
    spatialCoverage: { '@type': 'Place', name: 'Область' },
    publisher: { '@type': 'Organization', name: 'Институт развития образования' },
    datePublished: '2025-12-01',
    dateModified: '2025-12-01',
    inLanguage: 'ru',
    version: '1',
    creativeWorkStatus: 'active',
    license: 'CC BY 4.0',
    teaches: 'Складывать дроби',
    timeRequired: 'PT45M',
    image: 'https://bank.primery.rf/kopilka/_og/material-drobi.png',
    encoding: {
      '@type': 'MediaObject',
      name: 'Карта',
      contentUrl: 'https://bank.primery.rf/kopilka/materialy/drobi/karta.pdf',
      encodingFormat: 'application/pdf',
      contentSize: '1024 B',
    },
    isAccessibleForFree: true,
    isPartOf: { '@id': 'https://bank.primery.rf/kopilka/' },
  }));
test('the page of a work tells of it in brief', () =>
  expect(Object.keys(thingJsonLd(catalogue.item.get('material/drobi')!, catalogue))).toEqual([
    '@type',
    '@id',
    'url',
    'name',
    'inLanguage',
    'author',
    'datePublished',
    'license',
    'educationalLevel',
    'learningResourceType',
    'creativeWorkStatus',
    'isPartOf',
  ]));
test('the page of a recommendation tells of it whole', () => {
  const item = catalogue.item.get('recommendation/recommendation-1')!;
  expect(thingJsonLd(item, catalogue)).toEqual(recordJsonLd(recordOf('recommendation-1'), OPEN_SITE));
});

test('a work of which everything is told', () => {
  const full: OpenRecord = {
    ...work,
    ages: ['10–11 лет', '11–12 лет'],
    municipality: term('region', 'Область'),
    replaces: `${OPEN_SITE}materialy/x/`,
    rights_holder: 'Школа № 1',
    third_party: ['Рисунок: автор'],
    age_mark: '6+',
    results: ['Складывает дроби'],
    prior_knowledge: ['Знает доли'],
    programme_section: 'Дроби',
    ai_used: 'text',
    minutes: 45,
    makers: bodies,
    files: [file],
    demo: true,
  };
  expect(recordJsonLd(full, OPEN_SITE)).toEqual({
    ...recordJsonLd(work, OPEN_SITE),
    typicalAgeRange: ['10–11 лет', '11–12 лет'],
    author: {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/organizacii/school/',
      name: 'Школа № 1',
      url: 'https://bank.primery.rf/kopilka/organizacii/school/',
    },
    spatialCoverage: { '@type': 'Place', name: 'Область' },
    creativeWorkStatus: ['active', 'Демонстрационный материал'],
    isBasedOn: 'https://bank.primery.rf/kopilka/materialy/x/',
    copyrightHolder: { '@type': 'Organization', name: 'Школа № 1' },
    citation: 'Рисунок: автор',
    contentRating: '6+',
    teaches: ['Складывать дроби', 'Складывает дроби'],
    competencyRequired: 'Знает доли',
    educationalAlignment: { '@type': 'AlignmentObject', alignmentType: 'educationalSubject', targetName: 'Дроби' },
    digitalSourceType: 'https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource',
    encoding: {
      '@type': 'MediaObject',
      name: 'Лист',
      contentUrl: 'https://bank.primery.rf/kopilka/a.txt',
      encodingFormat: 'text/plain',
      contentSize: '7 B',
    },
  });
});
test('what no model had a part in says nothing of one', () =>
  expect(recordJsonLd({ ...work, ai_used: 'none' }, OPEN_SITE)).toEqual(recordJsonLd(work, OPEN_SITE)));
test('a licence without an address is told by its name', () =>
  expect(recordJsonLd({ ...work, licence: { id: 'own', name: 'Особая', until: '' } }, OPEN_SITE)['license']).toBe('Особая'));

test('a webinar with its recording', () =>
  expect(recordJsonLd(meeting, OPEN_SITE)).toEqual({
    '@type': 'EducationEvent',
    '@id': 'https://bank.primery.rf/kopilka/vebinary/zadachi/',
    url: 'https://bank.primery.rf/kopilka/vebinary/zadachi/',
    name: 'Трудные задачи',
    description: 'О задачах.',
    performer: {
      '@type': 'Person',
      '@id': 'https://bank.primery.rf/kopilka/avtory/anna/',
      name: 'Образцова Анна Петровна',
      url: 'https://bank.primery.rf/kopilka/avtory/anna/',
    },
    organizer: {
      '@type': 'Organization',
      name: 'Объединение учителей математики',
      url: 'https://bank.primery.rf/kopilka/obedineniya/math/',
    },
    inLanguage: 'ru',
    startDate: '2025-11-10T15:00:00+03:00',
    endDate: '2025-11-10T16:00:00+03:00',
    eventStatus: 'https://schema.org/EventScheduled',
    superEvent: { '@type': 'EventSeries', name: 'Горячая линия' },
    workFeatured: { '@id': 'https://bank.primery.rf/kopilka/materialy/drobi/' },
    image: 'https://bank.primery.rf/kopilka/_og/webinar-zadachi.png',
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: 'https://bank.primery.rf/kopilka/vebinary/zadachi/' },
    isAccessibleForFree: true,
    recordedIn: {
      '@type': 'VideoObject',
      name: 'Трудные задачи',
      description: 'О задачах.',
      thumbnailUrl: 'https://bank.primery.rf/kopilka/_og/webinar-zadachi.png',
      uploadDate: '2025-11-10',
      url: 'https://rutube.ru/video/0123456789abcdef0123456789abcdef/',
      duration: 'PT60M',
      hasPart: [
        {
          '@type': 'Clip',
          name: 'Начало',
          startOffset: 0,
          url: 'https://bank.primery.rf/kopilka/vebinary/zadachi/#glava-0',
          endOffset: 750,
        },
        {
          '@type': 'Clip',
          name: 'Задачи',
          startOffset: 750,
          url: 'https://bank.primery.rf/kopilka/vebinary/zadachi/#glava-750',
        },
      ],
    },
  }));
test('a recording that can only be heard lies in the bank itself, with its text', () => {
  const heard: OpenRecord = {
    ...meeting,
    recording: `${meeting.url}zapis.mp3`,
    media: ['Event', 'Sound'],
    chapters: [],
    transcript: `${OPEN_SITE}a.txt`,
    captions: `${OPEN_SITE}a.vtt`,
    recording_minutes: 60,
  };
  expect(recordJsonLd(heard, OPEN_SITE)['recordedIn']).toEqual({
    '@type': 'AudioObject',
    name: 'Трудные задачи',
    description: 'О задачах.',
    thumbnailUrl: 'https://bank.primery.rf/kopilka/_og/webinar-zadachi.png',
    uploadDate: '2025-11-10',
    url: 'https://bank.primery.rf/kopilka/vebinary/zadachi/zapis.mp3',
    contentUrl: 'https://bank.primery.rf/kopilka/vebinary/zadachi/zapis.mp3',
    duration: 'PT60M',
    encoding: { '@type': 'MediaObject', contentUrl: 'https://bank.primery.rf/kopilka/a.txt' },
    caption: { '@type': 'MediaObject', contentUrl: 'https://bank.primery.rf/kopilka/a.vtt' },
  });
});
test('a webinar without a recording is told without one', () => {
  const { recording: _, chapters: __, ...bare } = meeting;
  expect(recordJsonLd(bare, OPEN_SITE)['recordedIn']).toBeUndefined();
});
test.each<[string, Partial<OpenRecord>, string]>([
  ['planned', { status: 'planned' }, 'EventScheduled'],
  ['held', { status: 'held' }, 'EventScheduled'],
  ['held on another day', { status: 'held', moved_from: '2025-11-09T15:00:00+03:00' }, 'EventRescheduled'],
  ['moved', { status: 'moved' }, 'EventRescheduled'],
  ['cancelled, though it was moved before', { status: 'cancelled', moved_from: '2025-11-09T15:00:00+03:00' }, 'EventCancelled'],
])('a webinar that is %s', (_, parts, state) =>
  expect(recordJsonLd({ ...meeting, ...parts }, OPEN_SITE)['eventStatus']).toBe(`https://schema.org/${state}`),
);
