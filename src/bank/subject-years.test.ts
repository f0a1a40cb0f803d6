import { expect, test } from 'vitest';
import { aBank } from '../testing/builders.ts';
import type { Subject } from './model/vocabulary.ts';
import { formerName, gradesIn, holdsIn } from './subject-years.ts';

const subject = (id: string) => aBank().vocabularies.subjects.get(id) as Subject;

test.each([
  ['2023-2024', false],
  ['2024-2025', true],
  ['2025-2026', true],
  ['2026-2027', false],
])('a span with both ends holds in %s: %s', (year, expected) =>
  expect(holdsIn({ since: '2024-2025', until: '2025-2026' }, year)).toBe(expected),
);
test('a span without ends holds always', () => expect(holdsIn({}, '1990-1991')).toBe(true));
test.each([
  ['2020-2021', 6],
  ['2025-2026', 4],
  ['2026-2027', 3],
  ['2030-2031', 3],
])('in %s it is taught in %s grades', (year, count) => expect(gradesIn(subject('obshchestvoznanie'), year)).toHaveLength(count));
test('a subject is called as it was', () =>
  expect([formerName(subject('trud'), '2022-2023'), formerName(subject('trud'), '2024-2025')]).toEqual(['Технология', undefined]));
