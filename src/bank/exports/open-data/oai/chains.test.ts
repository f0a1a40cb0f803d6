import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../../testing/open-bank.ts';
import { aWebinar } from '../../../../testing/builders.ts';
import { dayChain, daysOf, wholeChain, type Scope } from './chains.ts';

const catalogue = openCatalogue();

describe('chains', () => {
  const many = (count: number, day = '2025-11-10') =>
    Array.from({ length: count }, (_, index) => aWebinar({ start: `${day}T15:00`, end: `${day}T16:00` }, { id: `w-${day}-${index}` }));
  const told = (chain: ReturnType<typeof wholeChain>) =>
    chain.map(({ name, entries, next, cursor, size }) => [name, entries.length, next ?? '', cursor ?? '', size ?? ''].join(' '));
  const own = openCatalogue({ entries: many(99) });
  test('a hundred records of a set are one part', () =>
    expect(told(wholeChain('webinar', openCatalogue({ entries: many(97) })))).toEqual(['webinar 100  0 100']));
  test('one more are two, each knows the next and its place', () =>
    expect(told(wholeChain('webinar', own))).toEqual(['webinar 52 webinar.2.1 0 102', 'webinar.2.1 50  52 102']));
  test('days one after another', () =>
    expect(told(dayChain('all', catalogue))).toEqual([
      'all.2025-11-10 1 all.2025-11-20  ',
      'all.2025-11-20 1 all.2025-12-01  ',
      'all.2025-12-01 1 all.2026-01-15  ',
      'all.2026-01-15 1 all.2026-01-20  ',
      'all.2026-01-20 1 all.2026-02-01  ',
      'all.2026-02-01 2   ',
    ]));
  test.each<[Scope, unknown]>([
    [
      'all',
      {
        days: ['2025-11-10', '2025-11-20', '2025-12-01', '2026-01-15', '2026-01-20', '2026-02-01'],
        earliest: '2025-11-10',
      },
    ],
    ['material', { days: ['2025-11-20', '2025-12-01', '2026-01-15'], earliest: '2025-11-20' }],
    ['recommendation', { days: ['2026-01-20'], earliest: '2026-01-20' }],
  ])('days of %s', (scope, days) => expect(daysOf(scope, catalogue)).toEqual(days));
  test('days of a year and more ago stand together', () => {
    const entries = ['2024-12-26', '2024-12-27', '2024-12-28', '2024-12-29'].flatMap((day) => many(1, day));
    expect(daysOf('webinar', openCatalogue({ entries, published: [] }))).toEqual({
      days: ['2024-12-28', '2024-12-29', '2025-11-10', '2026-02-01'],
      older: '2024-12-27',
      earliest: '2024-12-26',
    });
  });
  test('nothing at all has no days', () =>
    expect(daysOf('recommendation', openCatalogue({ region: { features: { recommendations: false } } }))).toEqual({ days: [] }));
});
