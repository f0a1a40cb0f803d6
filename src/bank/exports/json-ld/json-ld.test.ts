import { beforeAll, describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPerson, aUnit } from '../../../testing/builders.ts';
import { OPEN_SITE, openCatalogue } from '../../../testing/open-bank.ts';
import { searchFaults, vocabularyFaults, type NamedThings } from '../../../testing/schema-org.ts';
import { recordKey } from '../open-data/record.ts';
import { openRecords } from '../open-data/records.ts';
import { cleaned } from '../open-data/record-values.ts';
import { portfolioView } from '../../views/portfolio.ts';
import { datasetJsonLd, siteJsonLd } from './bank.ts';
import { organisationJsonLd, personJsonLd, unitJsonLd } from './bodies.ts';
import { eventJsonLd } from './event.ts';
import type { JsonLd } from './node.ts';
import { pageJsonLd } from './page.ts';
import { recordJsonLd } from './record.ts';
import { thingJsonLd } from './thing.ts';

const tanya = aPerson({ surname: 'Невидимова', name: 'Тайна', consent: undefined }, { id: 'nevidimova' });
const forum = anEvent(
  {
    title: 'Августовский форум',
    start: '2026-08-20',
    status: 'moved',
    moved_from: '2026-08-18',
    place: 'Дворец творчества',
    speakers: [{ person: 'anna' }, { person: 'nevidimova', organisation: 'school' }],
    subjects: ['trud'],
    audiences: ['teacher'],
  },
  { id: 'forum' },
);
const catalogue = openCatalogue({ entries: [forum] });
const { bank } = catalogue;
const person = aPerson({ patronymic: 'Петровна', posts: [{ position: 'учитель', organisation: 'school' }] }, { id: 'anna' });
const crumbs = pageJsonLd(
  { title: 'Дроби', description: '', path: '/materialy/drobi/', trail: [{ text: 'Разработки', href: '/materialy/' }] },
  { site: OPEN_SITE },
);

const things: NamedThings = Object.fromEntries(
  Object.entries({
    ...Object.fromEntries(openRecords(catalogue).map((record) => [recordKey(record), recordJsonLd(record, OPEN_SITE)])),
    ...Object.fromEntries(catalogue.items.map((item) => [`page ${item.entry.id}`, thingJsonLd(item, catalogue)])),
    site: siteJsonLd(bank),
    dataset: datasetJsonLd(catalogue),
    person: personJsonLd(person, catalogue),
    organisation: organisationJsonLd(anOrganisation({ municipality: 'region', site: 'https://school.primery.rf/' }), bank),
    unit: unitJsonLd(aUnit({ parent: 'rumo', contacts: { email: 'omo@primery.rf' }, since: '2020', municipality: 'region' }), catalogue),
    event: eventJsonLd(forum, catalogue)!,
    way: withoutContext(JSON.parse(crumbs!) as JsonLd),
  }).map(([name, thing]) => [name, JSON.parse(JSON.stringify(cleaned(thing))) as JsonLd]),
);
const [work] = openRecords(catalogue);
const meeting = openRecords(catalogue).find(({ kind }) => kind === 'webinar');
const file = { title: 'Лист', url: `${OPEN_SITE}a.pdf`, media_type: 'application/pdf', size: 7, sha256: '0'.repeat(64) };
/** Every field that the others leave empty. */
const full: NamedThings = {
  'a full work': recordJsonLd(
    {
      ...work!,
      ages: ['10–11 лет'],
      replaces: `${OPEN_SITE}materialy/x/`,
      rights_holder: 'Школа № 1',
      third_party: ['Рисунок: автор'],
      age_mark: '6+',
      results: ['Складывает дроби'],
      prior_knowledge: ['Знает доли'],
      programme_section: 'Дроби',
      ai_used: 'text',
      minutes: 45,
    },
    OPEN_SITE,
  ),
  'a full webinar': recordJsonLd(
    {
      ...meeting!,
      status: 'moved',
      moved_from: '2025-11-09T15:00:00+03:00',
      transcript: `${OPEN_SITE}a.txt`,
      captions: `${OPEN_SITE}a.vtt`,
      files: [file],
    },
    OPEN_SITE,
  ),
  'a webinar that is only heard': recordJsonLd(
    { ...meeting!, recording: `${meeting!.url}zapis.mp3`, media: ['Event', 'Sound'] },
    OPEN_SITE,
  ),
};
const webinar = things['webinar-zadachi'] as { recordedIn: Record<string, unknown> };

function withoutContext({ '@context': _, ...thing }: JsonLd): JsonLd {
  return thing;
}

describe('held to the vocabulary of schema.org', () => {
  const planted = {
    'a property of no type': { ...things['site'], tagline: 'Опыт' },
    'a property of another type': { ...things['material-drobi'], startOffset: 3 },
    'a property of another type inside': { ...webinar, recordedIn: { ...webinar.recordedIn, employee: 'Анна' } },
    'a value of a wrong type': { ...things['person'], worksFor: 5 },
    'a constant that there is not': { ...things['event'], eventStatus: 'https://schema.org/EventHeld' },
    'a type that there is not': { '@type': 'Lesson', name: 'Дроби' },
  } as NamedThings;
  let faults: string[];
  beforeAll(() => void (faults = vocabularyFaults({ ...things, ...full, ...planted })), 120_000);
  test('every thing passes', () =>
    expect(faults.filter((fault) => !Object.keys(planted).some((name) => fault.startsWith(name)))).toEqual([]));
  test.each(Object.keys(planted))('%s is seen', (name) => expect(faults.filter((fault) => fault.startsWith(`${name}:`))).not.toEqual([]));
});

describe('held to what Google asks for', () => {
  test('every thing passes', async () => expect(await searchFaults(things)).toEqual([]));
  test.each<[string, JsonLd]>([
    ['a recording without its day', { ...webinar.recordedIn, uploadDate: undefined }],
    ['a clip without its place', { '@type': 'Clip', name: 'Начало', startOffset: 0 }],
    ['a step of the way without a number', { '@type': 'ListItem', name: 'Главная' }],
  ])('%s is seen', async (_, thing) => expect(await searchFaults({ planted: thing })).toHaveLength(1));
});

describe('what is told', () => {
  test('of a recording: its chapters, each at its place of the page', () => {
    const url = 'https://bank.primery.rf/kopilka/vebinary/zadachi/';
    expect(webinar.recordedIn['hasPart']).toEqual([
      { '@type': 'Clip', name: 'Начало', startOffset: 0, endOffset: 750, url: `${url}#glava-0` },
      { '@type': 'Clip', name: 'Задачи', startOffset: 750, url: `${url}#glava-750` },
    ]);
  });
  test('of a recording: whether it is seen or only heard, and the file itself where it lies in the bank', () => {
    const heard = full['a webinar that is only heard']?.['recordedIn'];
    const [seen, sound] = [webinar.recordedIn, heard].map((part) => [(part as JsonLd)['@type'], (part as JsonLd)['contentUrl']]);
    expect([seen, sound]).toEqual([
      ['VideoObject', undefined],
      ['AudioObject', `${meeting!.url}zapis.mp3`],
    ]);
  });
  test('of a person, on the page of the person: who they are and where they work', () => {
    const own = openCatalogue({ entries: [person] });
    const text = pageJsonLd(portfolioView(person, own).meta, { site: OPEN_SITE })!;
    expect((JSON.parse(text) as { '@graph': JsonLd[] })['@graph'][0]).toMatchObject({
      '@type': 'Person',
      name: 'Образцова Анна Петровна',
      jobTitle: 'учитель',
      worksFor: { '@type': 'Organization', name: 'Школа № 1' },
    });
  });
  test('of the bank: how to search it', () =>
    expect(things['site']?.['potentialAction']).toMatchObject({
      target: { urlTemplate: `${OPEN_SITE}poisk/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    }));
  test('of the data: every table twice and the JSON', () => expect(things['dataset']?.['distribution']).toHaveLength(7));
  test('nobody without a consent', () => {
    expect(things['event']?.['performer']).toEqual([
      { '@type': 'Person', name: 'Образцова Анна Петровна' },
      { '@type': 'Organization', name: 'Школа № 1' },
    ]);
    expect(JSON.stringify(things)).not.toMatch(/Невидимова|Тайна|не публикуется/);
    expect(tanya.data.surname).toBe('Невидимова');
  });
  test('an event without a day is not told', () => expect(eventJsonLd(anEvent({ start: 'unknown' }), catalogue)).toBeUndefined());
});

describe('on a page', () => {
  const hostile = { title: '</script><script>alert(1)</script><!--', description: '', path: '/materialy/x/' };
  test('no title ends the script', () => {
    const text = pageJsonLd({ ...hostile, jsonLd: [{ '@type': 'Thing', name: hostile.title }] }, { site: OPEN_SITE })!;
    expect(text).not.toContain('<');
    expect((JSON.parse(text) as { '@graph': JsonLd[] })['@graph'][0]).toEqual({ '@type': 'Thing', name: hostile.title });
  });
  test('the address of a site that is a sample is not carried out', () => {
    const site = 'https://kopilka.example.ru/bank/';
    const thing = { '@type': 'Thing', url: `${site}materialy/x/`, image: `${site}_og/x.png`, sameAs: 'https://rutube.ru/' };
    const text = pageJsonLd({ ...hostile, title: 'Дроби', jsonLd: [thing] }, { site })!;
    expect(text).not.toContain('example.ru');
    expect(text).toContain('"url":"../../materialy/x/","image":"../../_og/x.png","sameAs":"https://rutube.ru/"');
  });
  test('the home page has no way to it', () =>
    expect(pageJsonLd({ title: 'Банк', description: '', path: '/' }, { site: OPEN_SITE })).toBeUndefined());
  test('non-breaking spaces stay on the page', () =>
    expect(pageJsonLd({ title: 'Две\u00a0строки', description: '', path: '/x/' }, { site: OPEN_SITE })).toContain('Две строки'));
});
