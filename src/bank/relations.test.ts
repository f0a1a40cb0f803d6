import { describe, expect, test } from 'vitest';
import { aBank, aDocument, anEvent, anOrganisation, aUnit, aWebinar, TODAY, type BankParts } from '../testing/builders.ts';
import { createCatalogue } from './catalogue.ts';
import { fulfilmentKeys, relationsOf } from './relations.ts';

const relationsIn = (parts: BankParts) => relationsOf(createCatalogue(aBank(parts), new Map(), TODAY));
/** Ids by key, so that a whole relation is seen at once. */
const ids = (relation: ReadonlyMap<string, readonly { id: string }[]>) =>
  Object.fromEntries([...relation].map(([key, entries]) => [key, entries.map(({ id }) => id)]));

const municipalities = [{ id: 'lesnoj', name: 'Лесной район', kind: 'district' }];
const done = { webinars: ['talk'], events: ['early'], recommendations: ['r'], materials: ['m'] };
const plan = aDocument(
  { unit: 'math', date: '2025-08', items: [{ id: 'p1', title: 'Вебинар', due: '2025-11', done_by: done }] },
  { id: 'plan' },
);
const parts: BankParts = {
  vocabularies: { municipalities },
  entries: [
    aUnit({ short_name: 'ММО 10', municipality: 'lesnoj' }, { id: 'ten' }),
    aUnit({ short_name: 'ММО 2', municipality: 'lesnoj', municipalities: ['lesnoj', 'region'] }, { id: 'two' }),
    aUnit({ short_name: 'ММО 2' }, { id: 'also-two' }),
    anOrganisation({ short_name: 'Школа 10', municipality: 'lesnoj' }, { id: 'school-10' }),
    anOrganisation({ short_name: 'Школа 9', municipality: 'lesnoj' }, { id: 'school-9' }),
    anEvent(
      {
        start: '2025-10-10',
        units: ['math'],
        speakers: [{ person: 'anna', organisation: 'soiro' }, { person: 'anna' }],
        documents: ['plan'],
      },
      { id: 'early' },
    ),
    anEvent({ start: '2025-11-10', units: ['math', 'rumo'], materials: ['m'], speakers: [{ organisation: 'soiro' }] }, { id: 'late' }),
    plan,
    aDocument({ date: '2025-09', unit: 'math' }, { id: 'letter' }),
    aDocument({ date: '2025-09' }, { id: 'nobodys' }),
    aWebinar({ materials: ['m'], recommendations: ['r'] }, { id: 'talk' }),
  ],
};

describe('who points at whom', () => {
  // Made anew in each test: a relation is worked out once for a catalogue.
  const relations = () => relationsIn(parts);
  test('units below units, by number', () => expect(ids(relations().childrenOf)).toEqual({ rumo: ['math', 'also-two', 'two', 'ten'] }));
  test('events of units, latest first', () => expect(ids(relations().eventsOfUnit)).toEqual({ math: ['late', 'early'], rumo: ['late'] }));
  test('events of those who spoke, each once', () =>
    expect(ids(relations().eventsOfMaker)).toEqual({ soiro: ['late', 'early'], anna: ['early'] }));
  test('documents of units', () => expect(ids(relations().documentsOfUnit)).toEqual({ math: ['letter', 'plan'] }));
  test('units of municipalities, each once', () =>
    expect(ids(relations().unitsOfMunicipality)).toEqual({ lesnoj: ['two', 'ten'], region: ['two'] }));
  test('organisations of municipalities', () =>
    expect(ids(relations().organisationsOfMunicipality)).toEqual({ lesnoj: ['school-9', 'school-10'] }));
  test('municipalities that have a page', () => expect([...relations().filledMunicipalities]).toEqual(['lesnoj', 'region']));
  test('webinars that name things', () =>
    expect(ids(relations().webinarsNaming)).toEqual({ 'material/m': ['talk'], 'recommendation/r': ['talk'] }));
  test('events that name things', () =>
    expect(ids(relations().eventsNaming)).toEqual({ 'material/m': ['late'], 'document/plan': ['early'] }));
  test('points of plans that things fulfil', () => {
    const promise = [{ plan, item: plan.data.items[0] }];
    expect(Object.fromEntries(relations().promisesOf)).toEqual({
      'event/early': promise,
      'webinar/talk': promise,
      'recommendation/r': promise,
      'material/m': promise,
    });
  });
});

test('sections that are off point at nothing', () => {
  const features = (name: string) => relationsIn({ ...parts, region: { features: { [name]: false } } });
  expect([...features('municipalities').filledMunicipalities]).toEqual([]);
  expect(ids(features('organisations').organisationsOfMunicipality)).toEqual({});
});

test('a point that nothing fulfils has no keys', () => {
  const [item] = aDocument({ items: [{ id: 'p1', title: 'Вебинар', due: '2025-11' }] }).data.items;
  expect(fulfilmentKeys(item!)).toEqual([]);
  expect(fulfilmentKeys(plan.data.items[0]!)).toEqual(['event/early', 'webinar/talk', 'recommendation/r', 'material/m']);
});
