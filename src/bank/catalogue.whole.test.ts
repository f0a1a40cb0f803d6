import { describe, expect, test } from 'vitest';
import {
  aBank,
  aCollection,
  aDocument,
  aMaterial,
  anEvent,
  aNews,
  aRecommendation,
  aReport,
  aWebinar,
  TODAY,
} from '../testing/builders.ts';
import { createCatalogue, groupMany, itemKey, unitsOf } from './catalogue.ts';
import type { Decision } from './review/decide.ts';
import { withoutSwitchedOff } from './switched-off.ts';

const decisions = new Map([
  ['a', { approved: true, passed: '2025-11-20', findings: [] }],
  ['dated', { approved: true, passed: '2025-11-20', findings: [] }],
  ['waits', { approved: false, findings: [{ reason: 'too-few' }] }],
  ['back', { approved: false, findings: [{ reason: 'protocol-refuses', detail: 'revise' }] }],
  ['refused', { approved: false, findings: [{ reason: 'protocol-refuses', detail: 'rejected' }] }],
  ['retracted', { approved: false, findings: [{ reason: 'retracted' }] }],
]) as unknown as ReadonlyMap<string, Decision>;
const work = (id: string, more = {}) => aMaterial({ published: undefined, ...more }, { id });
const entries = [
  work('a', { authors: [{ person: 'anna', organisation: 'soiro' }, { organisation: 'soiro' }], grades: ['5', '6'] }),
  work('dated', { published: '2025-12-01' }),
  ...['waits', 'back', 'refused', 'retracted', 'unknown'].map((id) => work(id)),
  aRecommendation({ published: '2025-12-01', authors: [{ person: 'anna' }] }, { id: 'r' }),
  aWebinar({ units: ['math', 'rumo'], speakers: [{ person: 'anna' }] }, { id: 'w' }),
  anEvent({ start: '2025-10-10' }, { id: 'e1', year: '2025-2026' }),
  anEvent({ start: '2024-10-10' }, { id: 'e2', year: '2024-2025' }),
  aDocument({ date: '2025-08' }, { id: 'd1' }),
  aDocument({ date: 'unknown' }, { id: 'd2' }),
  aDocument({ date: '2025-09-01' }, { id: 'd3' }),
  aReport({ year: '2023-2024' }, { id: '2023-2024' }),
  aReport({ year: '2024-2025' }, { id: '2024-2025' }),
  aCollection(
    { items: [{ material: 'a' }, { webinar: 'w' }, { recommendation: 'r' }, { document: 'd1' }], published: '2025-12-10' },
    { id: 'c' },
  ),
  aNews({ published: TODAY }, { id: 'today' }),
  aNews({ published: '2026-02-02' }, { id: 'tomorrow' }),
];
const bank = aBank({ entries });
/** Made anew in each test, so that each sees the making. */
const made = () => createCatalogue(bank, decisions, TODAY);
const keys = (map: ReadonlyMap<string, readonly { kind: string; entry: { id: string } }[]>) =>
  Object.fromEntries([...map].map(([key, items]) => [key, items.map(itemKey)]));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('a catalogue', () => {
  test('has what may be published, newest first', () => {
    const catalogue = made();
    expect(catalogue.items.map(itemKey)).toEqual(['material/dated', 'recommendation/r', 'material/a', 'webinar/w']);
    expect([ids(catalogue.materials), ids(catalogue.recommendations), ids(catalogue.webinars)]).toEqual([['dated', 'a'], ['r'], ['w']]);
    expect([ids(catalogue.events), ids(catalogue.documents), ids(catalogue.reports)]).toEqual([
      ['e1', 'e2'],
      ['d3', 'd1', 'd2'],
      ['2024-2025', '2023-2024'],
    ]);
    expect([ids(catalogue.collections), ids(catalogue.news)]).toEqual([['c'], ['today']]);
  });
  test('dates a work by its protocol where its author does not', () => {
    const catalogue = made();
    expect(catalogue.bank.entries.material.get('a')?.data.published).toBe('2025-11-20');
    expect(catalogue.bank.entries.material.get('dated')?.data.published).toBe('2025-12-01');
    expect(catalogue.bank.entries.material.get('waits')?.data.published).toBe(undefined);
  });
  test('is indexed', () => {
    const catalogue = made();
    expect([...catalogue.item.keys()]).toEqual(catalogue.items.map(itemKey));
    expect(keys(catalogue.byUnit)).toEqual({
      math: ['material/dated', 'recommendation/r', 'material/a', 'webinar/w'],
      rumo: ['webinar/w'],
    });
    expect(keys(catalogue.byCredit)).toEqual({
      redakciya: ['material/dated'],
      anna: ['recommendation/r', 'material/a', 'webinar/w'],
      soiro: ['material/a'],
    });
    expect(keys(catalogue.bySubjectGrade)).toEqual({ 'matematika/5': ['material/dated', 'material/a'], 'matematika/6': ['material/a'] });
    expect(Object.keys(catalogue.byFacet)).toEqual(['subject', 'grade', 'level', 'type', 'theme', 'audience', 'year', 'municipality']);
    expect(keys(catalogue.byFacet.grade)).toEqual({ 5: ['material/dated', 'material/a'], 6: ['material/a'] });
    expect(Object.fromEntries([...catalogue.collectionsOf].map(([key, own]) => [key, ids(own)]))).toEqual({
      'material/a': ['c'],
      'webinar/w': ['c'],
      'recommendation/r': ['c'],
    });
  });
  test('knows its years', () => {
    const catalogue = made();
    expect([catalogue.year, catalogue.years]).toEqual(['2025-2026', ['2025-2026', '2024-2025', '2023-2024']]);
    expect(createCatalogue(aBank({ region: { current_year: '2024-2025' } }), new Map(), TODAY).year).toBe('2024-2025');
  });
  test('shows drafts where everything is shown: neither refused works nor those taken back', () => {
    const catalogue = made();
    expect(catalogue.drafts.size).toBe(0);
    const { drafts, shown } = createCatalogue(bank, decisions, TODAY, 'everything');
    expect([shown, [...drafts.keys()]]).toEqual(['everything', ['waits', 'back']]);
  });
});

test('units of a thing', () => expect(made().items.map(unitsOf)).toEqual([['math'], ['math'], ['math'], ['math', 'rumo']]));
test('values under each of their keys', () =>
  expect([...groupMany([1, 2, 3], (value) => (value === 2 ? [] : ['all', `${value}`]))]).toEqual([
    ['all', [1, 3]],
    ['1', [1]],
    ['3', [3]],
  ]));

test('sections that are off have no entries, but people, organisations and associations stay', () => {
  const off = withoutSwitchedOff(aBank({ entries, region: { features: { webinars: false, people: false, organisations: false } } }));
  expect([off.entries.webinar.size, off.entries.organisation.size, off.entries.unit.size, off.entries.material.size]).toEqual([0, 4, 2, 7]);
  const whole = aBank({ entries });
  expect(withoutSwitchedOff(whole)).toBe(whole);
});
