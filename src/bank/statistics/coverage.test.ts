import { describe, expect, test } from 'vitest';
import { aMaterial, anApproval, aUnit, aWebinar, type BankParts } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { countedWorks, subjectGradeCoverage, themeLevelCoverage, unitTypeCoverage, type Coverage } from './coverage.ts';

type Overrides = Parameters<typeof aMaterial>[0];

/** A bank of approved works; one of them per given set of overrides. */
function withWorks(...works: Overrides[]): ReturnType<typeof yearCatalogue> {
  const made = works.map((overrides, index) => aMaterial(overrides, { id: `work-${index}` }));
  const approvals = made.map((work) => anApproval(work));
  const parts: BankParts = {
    entries: [...made, ...approvals.map(({ protocol }, index) => ({ ...protocol, id: `p-${index}` }))],
    reviews: approvals.flatMap(({ reviews }) => reviews),
  };
  return yearCatalogue(parts, '2026-02-01');
}

const row = ({ columns, rows }: Coverage, id: string) => {
  const counts = rows.find((own) => own.id === id)?.counts;
  return counts && Object.fromEntries(columns.map((column, index) => [column, counts[index]]));
};

describe('subject and grade', () => {
  const coverage = (works: Overrides[], samples = false) => subjectGradeCoverage('school', withWorks(...works), samples);

  test('a work stands under each of its grades, the rest are gaps', () => {
    const found = row(coverage([{ grades: ['5', '6'] }, { grades: ['5'] }]), 'matematika');
    expect(found).toMatchObject({ '4': 0, '5': 2, '6': 1, '7': 0 });
  });
  test('a subject has no gap where it is not taught this year', () => {
    const found = row(coverage([{}]), 'obshchestvoznanie');
    expect(found).toMatchObject({ '7': undefined, '8': 0, '9': 0 });
  });
  test('a subject that is gone or has not come is not asked for', () => {
    const ids = coverage([{}]).rows.map(({ id }) => id);
    expect([ids.includes('odnknr'), ids.includes('dnkr'), ids.includes('trud')]).toEqual([false, false, true]);
  });
  test('a sample fills no gap unless it is asked for', () => {
    expect(row(coverage([{ demo: true }]), 'matematika')?.['5']).toBe(0);
    expect(row(coverage([{ demo: true }], true), 'matematika')?.['5']).toBe(1);
  });
  test('a withdrawn work and one that waits fill no gap', () => {
    const waiting = yearCatalogue({ entries: [aMaterial(), aWebinar({ subjects: ['matematika'], grades: ['5'] })] });
    expect(row(subjectGradeCoverage('school', waiting, true), 'matematika')?.['5']).toBe(0);
    expect(countedWorks(withWorks({ state: 'withdrawn', state_reason: 'Ошибка' }), true)).toEqual([]);
  });
});

test('an association and a group of types; a municipal one is not asked', () => {
  const catalogue = withWorks({ unit: 'math' }, { unit: 'math', type: 'method' });
  const coverage = unitTypeCoverage(catalogue, false);
  expect([row(coverage, 'math'), row(coverage, 'physics'), row(coverage, 'rumo')]).toEqual([{ lesson: 2 }, { lesson: 0 }, undefined]);
});

test('an association that is a sample stands among samples only', () => {
  const catalogue = yearCatalogue({ entries: [aUnit({ demo: true }, { id: 'demo' })] });
  expect([false, true].map((samples) => unitTypeCoverage(catalogue, samples).rows.some(({ id }) => id === 'demo'))).toEqual([false, true]);
});

test('a theme and the levels that grades tell', () => {
  const coverage = themeLevelCoverage(withWorks({ themes: ['gia-oge'], grades: ['5', '10'] }), false);
  expect(row(coverage, 'gia-oge')).toEqual({ noo: 0, ooo: 1, soo: 1, dod: 0 });
  expect(row(coverage, 'fg-math')).toEqual({ noo: 0, ooo: 0, soo: 0, dod: 0 });
});
