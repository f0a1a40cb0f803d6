import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { pagesOf } from '../bank/page-addresses.ts';
import {
  aBank,
  aCollection,
  aDocument,
  aMaterial,
  anApproval,
  anEvent,
  aNews,
  anOrganisation,
  aPage,
  aPerson,
  aRecommendation,
  aReport,
  aUnit,
  aWebinar,
  someProgrammes,
  TODAY,
} from '../testing/builders.ts';
import { kindNames } from '../text/search-kinds.ts';
import { nameToken } from './names.ts';
import { collationKey } from './record.ts';
import { searchRecords } from './records.ts';

type Parts = NonNullable<Parameters<typeof aBank>[0]>;

function recordsOf(parts: Parts, shown: 'published' | 'everything' = 'published') {
  const bank = aBank(parts);
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY, shown);
  return { records: searchRecords(catalogue), pages: pagesOf(catalogue) };
}

/** A material with what lets it through. */
function approved(material = aMaterial()): Parts {
  const { reviews, protocol } = anApproval(material);
  return { entries: [material, protocol], reviews };
}

const everything = (): Parts => {
  const { entries = [], reviews = [] } = approved();
  const others = [
    aRecommendation(),
    // A person has a page when something published names them.
    aWebinar({ speakers: [{ person: 'person-1' }] }),
    anEvent(),
    aDocument(),
    aReport(),
    aCollection(),
    aNews(),
    aPage({}, { id: 'o-banke' }),
    aPerson(),
    someProgrammes(),
  ];
  return { entries: [...entries, ...others, anOrganisation({ municipality: 'region' }, { id: 'school' })], reviews };
};

describe('every kind of thing', () => {
  const { records, pages } = recordsOf(everything());

  test('is there under the name of its kind', () => {
    const found = new Set([...records.values()].flatMap(({ filters }) => filters['kind'] ?? []));
    expect([...Object.values(kindNames)].filter((name) => !found.has(name))).toEqual([]);
  });
  test('has a page', () => expect([...records.keys()].filter((url) => !pages.has(url))).toEqual([]));
  test('has a title, other names, a kicker and both orders', () => {
    const faulty = [...records].filter(
      ([, { meta, sort }]) =>
        !meta['title'] || !meta['name']?.endsWith('zz') || !meta['kicker'] || !/^\d{4}/.test(sort.date) || sort.title === '',
    );
    expect(faulty).toEqual([]);
  });
  test('says nothing empty', () =>
    expect(
      [...records.values()]
        .flatMap(({ filters, meta }) => [...Object.values(meta), ...Object.values(filters).flat(), ...Object.values(filters)])
        .filter(({ length }) => length === 0),
    ).toEqual([]));
  test('lists and service pages are left out', () =>
    expect(
      ['/', '/poisk/', '/materialy/', '/avtory/', '/organizacii/', '/municipalitety/', '/rubriki/'].filter((url) => records.has(url)),
    ).toEqual([]));
});

describe('a material', () => {
  const material = aMaterial(
    { keywords: ['доли'], municipality: 'region', files: [{ file: 'a.docx', title: 'Рабочий лист' }], themes: [], duration: 45 },
    { files: ['a.docx'] },
  );
  const record = recordsOf(approved(material)).records.get('/materialy/material-1/')!;

  test('can be filtered by all that teachers choose by', () =>
    expect(record.filters).toMatchObject({
      kind: ['Разработки'],
      subject: [expect.any(String)],
      level: [expect.any(String)],
      grade: ['5 класс'],
      type: [expect.any(String)],
      unit: ['Математика'],
      municipality: [expect.any(String)],
      year: ['2025-2026'],
      duration: ['урок'],
      files: ['с файлами'],
    }));
  test('is found by words that its text may lack', () => {
    expect(record.meta['klass']).toBe('5 класс пятый класс');
    expect(record.meta['also']).toMatch(/Объединение учителей математики.*доли.*Рабочий лист/);
    expect(record.meta).toMatchObject({ author: 'Редакция банка', unit: 'Математика', name: nameToken(['сложение', 'дробей']) });
    expect(record.meta['files']).toMatch(/^DOCX, 1/);
  });
  test('has its subject beside its grade, as they are typed', () =>
    expect(record.parts?.map(({ id, title, text }) => [id, title, text.replaceAll('\u00a0', ' ')])).toEqual([
      ['', '', 'Математика, 5 класс, 45 минут'],
    ]));
  test('stands in order by its day and by its letters', () =>
    expect(record.sort).toEqual({ date: '2025-12-01', title: 'сложение дробей' }));
});

const ahead = { start: '2030-02-01T15:00', end: '2030-02-01T16:00' };
test.each([
  [{ ...ahead, status: 'cancelled' }, 'Отменён'],
  [{ ...ahead, status: 'moved', moved_from: '2030-01-25T15:00' }, 'Перенесён с 25 января'],
  [ahead, undefined],
] as const)('a webinar %j bears the mark %j', (fields, mark) => {
  const { records } = recordsOf({ entries: [aWebinar(fields)] });
  const record = records.get('/vebinary/webinar-1/');
  expect(record?.meta['mark']?.replaceAll('\u00a0', ' ')).toBe(mark);
  expect(record?.filters['kind']).toEqual(mark === 'Отменён' ? ['Вебинары', 'Отменённые'] : ['Вебинары']);
});

test.each([
  [{ duration: 20 }, ['до 20 минут']],
  [{ duration: 21 }, ['урок']],
  [{ duration: 46 }, ['больше урока']],
  [{ duration: 40, lessons: 3 }, ['больше урока']],
  [{ duration: undefined, hours: 34 }, ['больше урока']],
  [{ duration: undefined }, undefined],
])('%j lasts %j', (length, expected) => {
  const { records } = recordsOf(approved(aMaterial({ stages: [], ...length })));
  expect(records.get('/materialy/material-1/')!.filters['duration']).toEqual(expected);
});

describe('what must never be found', () => {
  const secret = { surname: 'Тайнова', name: 'Вера', patronymic: 'Ильинична' };
  const people = {
    never: aPerson({ ...secret, consent: undefined }, { id: 'never' }),
    withdrawn: aPerson(
      { ...secret, consent: { distribution: { id: '2', date: '2025-01-01', withdrawn: '2025-06-01' } } },
      { id: 'withdrawn' },
    ),
    expired: aPerson({ ...secret, consent: { distribution: { id: '3', date: '2024-01-01', until: '2025-01-01' } } }, { id: 'expired' }),
    later: aPerson({ ...secret, consent: { distribution: { id: '4', date: '2027-01-01' } } }, { id: 'later' }),
    processing: aPerson({ ...secret, consent: { processing: { id: '5', date: '2025-01-01' } } }, { id: 'processing' }),
  };

  test.each(Object.entries(people))('a person without an active consent: %s', (id, person) => {
    const credit = [{ person: id, organisation: 'soiro' }];
    const { entries = [], reviews = [] } = approved(aMaterial({ authors: credit }));
    const entriesOfPerson = [person, aWebinar({ speakers: credit }), anEvent({ speakers: credit }), aRecommendation({ authors: credit })];
    const led = aUnit({ heads: [{ person: id, role: 'руководитель' }] }, { id: 'led' });
    const { records } = recordsOf({ entries: [...entries, ...entriesOfPerson, led], reviews });
    expect([records.has('/materialy/material-1/'), records.has('/vebinary/webinar-1/'), records.has('/obedineniya/led/')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(JSON.stringify([...records])).not.toMatch(/тайнов|ильиничн|Вера/i);
  });

  test('the same person is there with a consent', () => {
    const person = aPerson(secret, { id: 'open' });
    const { entries = [], reviews = [] } = approved(aMaterial({ authors: [{ person: 'open', organisation: 'soiro' }] }));
    const { records } = recordsOf({ entries: [...entries, person], reviews });
    expect(records.get('/avtory/open/')!.meta['title']).toBe('Тайнова Вера Ильинична');
    expect(records.get('/materialy/material-1/')!.meta['author']).toBe('Тайнова Вера Ильинична');
  });

  test.each(['published', 'everything'] as const)('a draft, be it shown to editors: %s', (shown) => {
    const { records, pages } = recordsOf({ entries: [aMaterial()] }, shown);
    expect(pages.has('/materialy/material-1/')).toBe(shown === 'everything');
    expect([...records.keys()].filter((url) => url.startsWith('/materialy/'))).toEqual([]);
  });

  test('a withdrawn work', () => {
    const { records } = recordsOf(approved(aMaterial({ state: 'withdrawn', state_reason: 'По просьбе' })));
    expect(records.has('/materialy/material-1/')).toBe(false);
  });

  test('news of tomorrow', () =>
    expect(recordsOf({ entries: [aNews({ published: '2026-02-02' })] }).records.has('/novosti/news-1/')).toBe(false));

  test('a section that is switched off', () => {
    const { records } = recordsOf({ ...everything(), region: { features: { webinars: false } } } as Parts);
    expect([...records.keys()].filter((url) => url.startsWith('/vebinary/'))).toEqual([]);
  });
});

test('an association answers to its short and former names', () => {
  const { records } = recordsOf({ entries: [aUnit({ short_name: 'Физкультура', old_names: ['Секция физвоспитания'] }, { id: 'pe' })] });
  const { meta } = records.get('/obedineniya/pe/')!;
  expect(meta['name']?.split(' ')).toEqual(expect.arrayContaining([nameToken(['физкультура']), nameToken(['секция', 'физвоспитания'])]));
  expect(meta['also']).toContain('Физкультура');
});

test.each([
  ['«Ёлка» — праздник', 'елка праздник'],
  ['Янтарь, 5 класс', 'янтарь 5 класс'],
])('%s stands among letters as %s', (title, key) => expect(collationKey(title).replace(/ +/g, ' ')).toBe(key));
