import { expect, test } from 'vitest';
import type { Subject } from './model/vocabulary.ts';
import { formerName, gradesIn, holdsIn } from './subject-years.ts';

test('what holds in a span of years with one end', () => {
  expect([holdsIn({ since: '2024-2025' }, '2024-2025'), holdsIn({ since: '2024-2025' }, '2023-2024')]).toEqual([true, false]);
  expect([holdsIn({ until: '2024-2025' }, '2024-2025'), holdsIn({ until: '2024-2025' }, '2025-2026')]).toEqual([true, false]);
  const old_names = [{ name: 'Всегда' }, { name: 'До', until: '2020-2021' }, { name: 'С', since: '2022-2023', until: '2023-2024' }];
  const subject = { grades: ['1'], grades_history: [], old_names } as unknown as Subject;
  expect(['2020-2021', '2021-2022', '2022-2023', '2024-2025'].map((year) => formerName(subject, year))).toEqual([
    'До',
    undefined,
    'С',
    undefined,
  ]);
  expect(gradesIn(subject, '2020-2021')).toEqual(['1']);
});
