import { describe, expect, test } from 'vitest';
import { aUnit } from '../../testing/builders.ts';
import { draftedCatalogue } from '../../testing/drafted-year.ts';
import { leadersOf } from './leaders.ts';

const catalogue = draftedCatalogue();

describe('who led from September 2025 to August 2026', () => {
  const led = (...heads: object[]) => leadersOf(aUnit({ heads: heads as never }).data, '2025-2026', catalogue);
  const anna = (more: object) => ({ person: 'anna', ...more });
  test.each<[string, object, number]>([
    ['till the day before', { until: '2025-08-31' }, 0],
    ['till the first day', { until: '2025-09-01' }, 1],
    ['from the last day', { since: '2026-08-31' }, 1],
    ['from the day after', { since: '2026-09-01' }, 0],
    ['till a month of the year before', { until: '2025-08' }, 0],
    ['from the month after', { since: '2026-09' }, 0],
    ['within it', { since: '2025-10-01', until: '2025-11-01' }, 1],
  ])('%s', (_, days, count) => expect(led(anna(days)).named).toHaveLength(count));
  test('a role is told in small letters, without one he is the head', () =>
    expect(led(anna({ role: 'Председатель' }), anna({}))).toEqual({
      named: ['председатель Образцова Анна Петровна', 'руководитель Образцова Анна Петровна'],
      hasOthers: false,
    }));
  test('whom the bank may not name is known to have been', () =>
    expect([led({ person: 'unknown' }), led({ person: 'absent' }, anna({})), led()].map(({ hasOthers }) => hasOthers)).toEqual([
      true,
      true,
      false,
    ]));
});
