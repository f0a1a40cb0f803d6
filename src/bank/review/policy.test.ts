import { describe, expect, test } from 'vitest';
import { aBank, aMaterial, aProgramme, aReview, TODAY } from '../../testing/builders.ts';
import { decideAll } from '../check.ts';
import { materialPolicy, programmePolicy, submissionFaults } from './policy.ts';
import { expertLoads } from './waiting.ts';
import { revisionOfProgramme, workOf, workOfProgramme } from './work.ts';

const bankOf = (review: object) => aBank({ region: { review: { criteria: 'set-1', ...review } } });

describe('what a region asks of a work', () => {
  const own = [
    { submitted_via: 'municipality', types: ['method'], criteria: 'town', quorum: 1 },
    { types: ['tech-map'], criteria: 'maps' },
    { submitted_via: 'organisation', criteria: 'school', quorum: 5 },
  ];
  const bank = bankOf({ quorum: 2, accepted: ['old'], own });
  test.each<[string, object, object]>([
    [
      'the first line that fits',
      { submitted_via: 'municipality', type: 'method' },
      { quorum: 1, criteria: 'town', accepted: ['town', 'old'] },
    ],
    ['by type, as many as all need', { submitted_via: 'municipality' }, { quorum: 2, criteria: 'maps', accepted: ['maps', 'old'] }],
    ['by way, any type', { submitted_via: 'organisation', type: 'method' }, { quorum: 5, criteria: 'school', accepted: ['school', 'old'] }],
    ['none fits', { type: 'method' }, { quorum: 2, criteria: 'set-1', accepted: ['set-1', 'old'] }],
  ])('%s', (_name, material, expected) => expect(materialPolicy(aMaterial(material).data, bank)).toEqual(expected));
  test('of a programme: a set of its own, or no conclusions', () => {
    expect(programmePolicy(bank)).toEqual({ quorum: 0, criteria: 'set-1', accepted: ['old'] });
    expect(programmePolicy(bankOf({ quorum: 2, programmes: { criteria: 'dpp' } }))).toEqual({
      quorum: 2,
      criteria: 'dpp',
      accepted: ['dpp'],
    });
    expect(programmePolicy(bankOf({ programmes: { criteria: 'dpp', quorum: 1 } })).quorum).toBe(1);
  });
  test.each<[string, object, string[]]>([
    ['a municipality that is named', { submitted_via: 'municipality', municipality: 'town' }, []],
    ['one that is not', { submitted_via: 'municipality' }, ['municipality-unnamed']],
    ['the whole region', { submitted_via: 'municipality', municipality: 'region' }, ['municipality-unnamed']],
    ['an author need name none', {}, []],
    ['one who may not', { submitted_via: 'organisation' }, ['submitted-otherwise']],
  ])('who submits: %s', (_name, material, expected) => {
    const open = aBank({
      region: { review: { criteria: 'set-1', submitted_by: ['author', 'municipality'] } },
      vocabularies: { municipalities: [{ id: 'town', name: 'Город', kind: 'city' }] },
    });
    expect(submissionFaults(aMaterial(material), open).map(({ reason }) => reason)).toEqual(expected);
  });
});

describe('a work as the gate sees it', () => {
  const bank = aBank();
  test('a material', () =>
    expect(workOf(aMaterial({ state: 'withdrawn' }), bank)).toEqual({
      ...{ id: 'material-1', file: 'materials/2025-2026/material-1/index.md', demo: false, authors: [{ organisation: 'redakciya' }] },
      ...{ subjects: ['matematika'], unit: 'math', submitted: '2025-10-01', published: '2025-12-01', withdrawn: true },
      revision: expect.stringMatching(/^[0-9a-f]{16}$/),
      policy: { quorum: 3, criteria: 'set-1', accepted: ['set-1'] },
    }));
  test('a programme', () =>
    expect(workOfProgramme(aProgramme(), 'programmes/a.yaml', bank)).toEqual({
      ...{ id: 'programme-1', file: 'programmes/a.yaml', demo: false, authors: [{ organisation: 'soiro' }], subjects: [], unit: 'rumo' },
      ...{ withdrawn: false, revision: revisionOfProgramme(aProgramme()), policy: { quorum: 0, criteria: 'set-1', accepted: [] } },
    }));
  test('the print of a programme: its title, kind, hours and organisation, spaces apart', () => {
    const base = revisionOfProgramme(aProgramme());
    expect(base).toMatch(/^[0-9a-f]{16}$/);
    expect(revisionOfProgramme(aProgramme({ id: 'other', verdict: 'rejected', title: ' Дроби\u00a0 ' }))).toBe(base);
    const other = (change: Parameters<typeof aProgramme>[0]) => revisionOfProgramme(aProgramme(change));
    const changes = [{ title: 'Дро би' }, { kind: 'pp' as const }, { hours: 72 }, { organisation: 'smolgu' }, { title: 'Дробий' }];
    expect(new Set([base, ...changes.map(other)]).size).toBe(changes.length + 1);
    expect(other({ title: 'Дроби\u0438\u0306' })).toBe(other({ title: 'Дробий' }));
  });
});

test('the load of experts, whether their accreditation holds or not', () => {
  const material = aMaterial();
  const given = { material: 'material-1', file: 'x', data: { expert: 'ex-2', date: '2026-01-01' } };
  const bank = aBank({ entries: [material], reviews: [aReview(material)], assignments: [given] });
  const until = new Map([...bank.experts].map(([code, expert]) => [code, code === 'ex-3' ? { ...expert, until: '2025' } : expert]));
  expect(expertLoads({ ...bank, experts: until }, decideAll(bank, TODAY), TODAY)).toEqual([
    { code: 'ex-1', active: true, assigned: 0, counted: 1, open: 0, overdue: 0 },
    { code: 'ex-2', active: true, assigned: 1, counted: 0, open: 1, overdue: 1 },
    { code: 'ex-3', active: false, assigned: 0, counted: 0, open: 0, overdue: 0 },
  ]);
});
