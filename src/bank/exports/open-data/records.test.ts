import { describe, expect, test } from 'vitest';
import { kinds } from '../../model/index.ts';
import { aFile, aPerson, aRecommendation, aWebinar } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import type { ModelField } from './field.ts';
import { fields } from './fields.ts';
import { openDataFiles } from './files.ts';
import { goneRecords } from './gone.ts';
import { leftOut } from './left-out.ts';
import { openKinds, recordKey } from './record.ts';
import { openRecords } from './records.ts';
import { filesOf } from '../../views/file.ts';

const catalogue = openCatalogue();
const records = openRecords(catalogue);
const found = (words: readonly string[], own = catalogue) => {
  const all = [...openDataFiles(own)].map((file) => file.join('\n')).join('\n');
  return words.filter((word) => all.includes(word));
};

test('records of what is published, kind by kind, the oldest first', () =>
  expect(records.map(recordKey)).toEqual([
    'material-drobi',
    'material-obrazec',
    'recommendation-recommendation-1',
    'webinar-zadachi',
    'webinar-vperedi',
  ]));

test('size and digest are those of the file that readers are given', () => {
  const given = { size: 900, digest: 'f'.repeat(64) };
  const files = [{ file: 'a.png', title: 'Полоски' }];
  const work = aRecommendation({ files }, { id: 'ris', files: [aFile('a.png', { given }), aFile('b.png')] });
  const record = openRecords(openCatalogue({ entries: [work] })).find(({ id }) => id === 'ris');
  expect(record?.files).toMatchObject([{ size: 900, sha256: given.digest }]);
  expect(filesOf(work)).toMatchObject([{ size: 900 }]);
});

test('a webinar says where it stands on the day of the build', () => {
  const [past, moved, off] = [{}, { moved_from: '2026-01-10T15:00', status: 'moved' }, { status: 'cancelled' }] as const;
  const entries = [
    aWebinar(past, { id: 'past' }),
    aWebinar({ ...moved, start: '2026-03-01T15:00', end: '2026-03-01T16:00' }, { id: 'moved' }),
    aWebinar(off, { id: 'off' }),
  ];
  const stateOn = (today?: string) =>
    openRecords(openCatalogue({ entries }, today))
      .flatMap(({ id, status }) => (/^(past|moved|off)$/.test(id) ? [`${id} ${status}`] : []))
      .sort();
  expect(stateOn()).toEqual(['moved moved', 'off cancelled', 'past held']);
  expect(stateOn('2026-03-02')).toEqual(['moved held', 'off cancelled', 'past held']);
});

test('a work says what its page says', () =>
  expect(records[0]).toMatchObject({
    url: 'https://bank.primery.rf/kopilka/materialy/drobi/',
    number: '2025-1',
    summary: 'Урок с полосками: две строки.',
    subjects: [{ id: 'matematika', name: 'Математика' }],
    levels: [{ id: 'ooo', name: 'Основное' }],
    makers: [
      { kind: 'person', id: 'anna', name: 'Образцова Анна Петровна', sort_name: 'Образцова, Анна Петровна', organisation: 'Школа № 1' },
    ],
    licence: { id: 'cc-by-4', name: 'CC BY 4.0' },
    files: [
      { title: 'Карта', url: 'https://bank.primery.rf/kopilka/materialy/drobi/karta.pdf', media_type: 'application/pdf', size: 1024 },
    ],
    date: '2025-12-01',
    minutes: 45,
    demo: false,
  }));
test('a subject bears the name of its year', () => expect(records[2]?.subjects).toEqual([{ id: 'trud', name: 'Труд (технология)' }]));
test('a webinar has hours with the offset of its region, clips, and no way in', () => {
  expect(records[3]).toMatchObject({ start: '2025-11-10T15:00:00+03:00', chapters: [{ seconds: 0 }, { seconds: 750, title: 'Задачи' }] });
  expect(records[3]?.related).toEqual(['https://bank.primery.rf/kopilka/materialy/drobi/']);
});

describe('what may not be told is in no file', () => {
  const secret = ['Невидимова', 'nevidimova', 'тайный пост', 'Черновик', 'zhdet', 'tajnyj-vhod', 'ex-1', 'Ошибки.', 'Снята'];
  test('names, posts, drafts, ways in, reasons', () => expect(found(secret)).toEqual([]));
  test('what may be told would be found', () => expect(found(['Образцова', 'drobi'])).toEqual(['Образцова', 'drobi']));
  test('nor a name whose consent was taken back', () => {
    const consent = { distribution: { id: '1', date: '2025-01-10', withdrawn: '2026-01-31' } };
    const later = openCatalogue({ entries: [aPerson({ patronymic: 'Петровна', consent }, { id: 'anna' })] });
    expect(found(['Образцова', '"anna"'], later)).toEqual([]);
    // Who has harvested the name must come again.
    expect(openRecords(later)[0]?.datestamp).toBe('2026-01-31');
  });
  test('nothing at all where the region gives no data', () =>
    expect([...openDataFiles(openCatalogue({ region: { features: { data: false } } }))]).toEqual([]));
});

test('what is gone is told by its address only', () =>
  expect(goneRecords(catalogue)).toEqual([
    { kind: 'material', id: 'snyata', url: expect.stringContaining('/materialy/snyata/') as string, datestamp: '2025-11-20', gone: true },
    { kind: 'webinar', id: 'ushel', url: expect.stringContaining('/vebinary/ushel/') as string, datestamp: catalogue.today, gone: true },
  ]));

describe('the map', () => {
  const model = new Set(openKinds.flatMap((kind) => Object.keys(kinds[kind].schema.shape)));
  const mapped = new Set<string>(fields.flatMap(({ from }) => from));

  test('speaks of every field of the model, and of each once', () => {
    const told = [...mapped, ...Object.keys(leftOut)].sort();
    expect(told).toEqual([...model].sort());
  });
  test('a forgotten field would be seen', () => {
    const without = fields.filter(({ key }) => key !== 'age_mark').flatMap(({ from }) => from);
    expect([...model].filter((name) => !without.includes(name as ModelField) && !(name in leftOut))).toEqual(['age_mark']);
  });
  test('has every field of a record once', () => {
    const keys = fields.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...new Set(records.flatMap((record) => Object.keys(record)))].filter((key) => !keys.some((known) => known === key))).toEqual(
      [],
    );
  });
});
