import { expect, test } from 'vitest';
import type { Entry } from './bank.ts';
import { newest } from './newest-first.ts';

test('entries by date, latest first, those of one day by id', () => {
  const entry = (id: string, day: string) => ({ id, day }) as unknown as Entry<unknown> & { day: string };
  const all = [entry('b', '2025'), entry('c', '2026'), entry('a', '2025'), entry('d', '2024')];
  expect(newest(all, ({ day }) => day).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  expect(newest(all.toReversed(), ({ day }) => day).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
});
