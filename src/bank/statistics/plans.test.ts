import { expect, test } from 'vitest';
import { aDocument, aMaterial, anEvent, aWebinar, type BankParts } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { planFacts, type PointState } from './plans.ts';

type Point = { due: string; done_by?: object };

/** The state of a single point on 10 February 2026. */
function stateOf(point: Point, entries: NonNullable<BankParts['entries']> = [], demo = false): PointState | undefined {
  const plan = aDocument({ items: [{ id: 'p1', title: 'Пункт', ...point }], school_year: '2025-2026', demo });
  return planFacts(yearCatalogue({ entries: [plan, ...entries] }, '2026-02-10'), true)[0]?.points[0]?.state;
}

const held = { done_by: { webinars: ['webinar-1'] } };

test.each<[string, Point, NonNullable<BankParts['entries']>, PointState]>([
  ['a webinar of the bank fulfils it', { due: '2025-11', ...held }, [aWebinar()], 'done'],
  ['an event fulfils it, even before its day', { due: '2026-05', done_by: { events: ['event-1'] } }, [anEvent()], 'done'],
  ['it names what the bank does not hold', { due: '2025-11', ...held }, [], 'overdue'],
  ['it names a work that waits for its review', { due: '2026-01', done_by: { materials: ['material-1'] } }, [aMaterial()], 'overdue'],
  ['a real plan is not kept by a sample', { due: '2025-11', ...held }, [aWebinar({ demo: true })], 'overdue'],
  ['yesterday', { due: '2026-02-09' }, [], 'overdue'],
  ['today', { due: '2026-02-10' }, [], 'ahead'],
  ['the month is not over', { due: '2026-02' }, [], 'ahead'],
  ['the month is over', { due: '2026-01' }, [], 'overdue'],
  ['the year is not over', { due: '2026' }, [], 'ahead'],
  ['nobody named a day', { due: 'unknown' }, [], 'undated'],
])('%s', (_name, point, entries, expected) => expect(stateOf(point, entries)).toBe(expected));

test('a webinar that was cancelled or is still ahead keeps no promise', () => {
  expect(stateOf({ due: '2025-11', ...held }, [aWebinar({ status: 'cancelled' })])).toBe('overdue');
  const ahead = aWebinar({ start: '2026-03-01T15:00', end: '2026-03-01T16:00' });
  expect(stateOf({ due: '2026-03', ...held }, [ahead])).toBe('ahead');
});

test('a sample plan is kept by samples', () => expect(stateOf({ due: '2025-11', ...held }, [aWebinar({ demo: true })], true)).toBe('done'));

test('plans: the newest year first, samples only when asked for, what has no points never', () => {
  const items = [{ id: 'p1', title: 'Пункт', due: '2025-11' }];
  const plan = (id: string, school_year: string, demo = false) => aDocument({ items, school_year, demo }, { id });
  const entries = [plan('old', '2024-2025'), plan('new', '2025-2026'), plan('sample', '2025-2026', true), aDocument({}, { id: 'empty' })];
  const catalogue = yearCatalogue({ entries });
  expect(planFacts(catalogue, false).map((fact) => fact.plan.id)).toEqual(['new', 'old']);
  expect(planFacts(catalogue, true).map((fact) => fact.plan.id)).toEqual(['new', 'sample', 'old']);
});
