import { expect, test } from 'vitest';
import { aBank, aCollection, aDocument, anEvent, aNews, aRecommendation, aWebinar, TODAY } from '../testing/builders.ts';
import type { Entry } from './bank.ts';
import { createCatalogue, itemKey } from './catalogue.ts';
import { noveltiesOf } from './whats-new.ts';

const noveltiesIn = (entries: Entry<unknown>[], today = TODAY) =>
  noveltiesOf(createCatalogue(aBank({ entries }), new Map(), today)).map(({ thing, ...days }) => ({ thing: itemKey(thing), ...days }));
const changed = <T extends Entry<unknown>>(entry: T, day: string): T => ({ ...entry, changed: day });

test.each<[string, Entry<unknown>, string, true | undefined, string]>([
  ['the day of publication', aNews({ published: '2025-12-10' }), '2025-12-10', undefined, '2025-12-10'],
  ['a later change', aNews({ published: '2025-12-10', updated: '2025-12-20' }), '2025-12-10', undefined, '2025-12-20'],
  ['an earlier change', aRecommendation({ published: '2025-12-10', updated: '2025-12-01' }), '2025-12-10', undefined, '2025-12-10'],
  ['the own day of a document', aDocument({ date: '2025-10-10' }), '2025-10-10', undefined, '2025-10-10'],
  ['a document of a month', aDocument({ date: '2025-10' }), '2025-10-01', true, '2025-10-01'],
  ['a document of a year', aDocument({ date: '2025' }), '2025-01-01', true, '2025-01-01'],
  ['a document without a date', changed(aDocument({ date: 'unknown' }), '2025-11-11'), '2025-11-11', undefined, '2025-11-11'],
  ['a document of which nobody knows', aDocument({ date: 'unknown' }), '2025-01-01', true, '2025-01-01'],
  ['the day of an event', anEvent({ start: '2025-10-10' }), '2025-10-10', undefined, '2025-10-10'],
  ['an event ahead, as it was changed', changed(anEvent({ start: '2026-03-01' }), '2026-01-15'), '2026-01-15', undefined, '2026-01-15'],
  ['an event ahead without history', anEvent({ start: '2026-03-01' }), '2025-01-01', true, '2025-01-01'],
  ['an event of another year', anEvent({ start: '2026-10-01' }, { year: '2026-2027' }), '2025-01-01', true, '2025-01-01'],
  ['the day of a webinar', aWebinar({ start: '2025-11-10T15:00' }), '2025-11-10', undefined, '2025-11-10'],
  [
    'a webinar announced before',
    aWebinar({ start: '2026-03-10T15:00', end: '2026-03-10T16:00', published: '2025-11-01' }),
    '2025-11-01',
    undefined,
    '2025-11-01',
  ],
  ['a webinar announced tomorrow', aWebinar({ start: '2025-11-10T15:00', published: '2026-02-02' }), '2025-11-10', undefined, TODAY],
  ['a webinar of today', aWebinar({ start: `${TODAY}T15:00`, end: `${TODAY}T16:00` }), TODAY, undefined, TODAY],
])('%s', (_name, entry, day, vague, updated) =>
  expect(noveltiesIn([entry])).toEqual([{ thing: `${entry.kind}/${entry.id}`, day, vague, updated }]),
);

test('what appeared last comes first, things of one day by kind and id', () =>
  expect(
    noveltiesIn([
      aNews({ published: '2025-12-10' }, { id: 'b' }),
      aNews({ published: '2025-12-10' }, { id: 'a' }),
      aNews({ published: '2025-12-11' }, { id: 'c' }),
      aCollection({ published: '2025-12-10' }),
      aDocument({ date: '2025-12-09' }),
      anEvent({ start: '2025-12-12' }),
      aWebinar({ start: '2025-12-13T15:00', end: '2025-12-13T16:00' }),
    ]).map(({ thing }) => thing),
  ).toEqual(['webinar/webinar-1', 'event/event-1', 'news/c', 'collection/collection-1', 'news/a', 'news/b', 'document/document-1']));

test.each([
  ['2025-09-01', '2025-01-01'],
  ['2025-08-31', '2024-01-01'],
])('on %s what nobody dates began in %s', (today, day) =>
  expect(noveltiesIn([aDocument({ date: 'unknown' })], today)).toEqual([{ thing: 'document/document-1', day, vague: true, updated: day }]),
);
