import { expect, test } from 'vitest';
import { frozenLine, frozenYears } from './frozen-years.ts';

test('closed reports are kept in lines and read again, the latest closing of each', () => {
  const line = frozenLine('2024-2025', { seal: 'abc', counted: { works: 5, hours: 1.5 } }, '2025-07-01');
  expect(line).toBe('2024-2025 abc 2025-07-01 works=5 hours=1.5');
  const again = frozenLine('2024-2025', { seal: 'def', counted: {} }, '2025-08-01', ' нашлась\n ошибка ');
  expect(again).toBe('2024-2025 def 2025-08-01 — нашлась ошибка');
  expect([
    ...frozenYears([
      [line, 3],
      ['2023-2024  xyz 2024-07-01 works=1 — a=b', 4],
    ]),
  ]).toEqual([
    ['2024-2025', { seal: 'abc', counted: { works: 5, hours: 1.5 }, line: 3 }],
    ['2023-2024', { seal: 'xyz', counted: { works: 1 }, line: 4 }],
  ]);
  expect(
    frozenYears([
      [line, 3],
      [again, 5],
    ]).get('2024-2025'),
  ).toEqual({ seal: 'def', counted: {}, line: 5 });
});
