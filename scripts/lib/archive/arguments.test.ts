import { expect, test } from 'vitest';
import { readArchiveArguments } from './arguments.ts';

test.each([
  ['2024-2025', { year: '2024-2025', out: 'archive-2024-2025', folder: false }],
  ['2024-2025 --out x --folder', { year: '2024-2025', out: 'x', folder: true }],
])('%s', (words, asked) => expect(readArchiveArguments(words.split(' '))).toEqual(asked));

test.each([
  ['', /Не сказано, за какой учебный год/],
  ['2024', /не учебный год/],
  ['2024-2026', /не учебный год/],
  ['2024-2025 лишнее', /Лишнее слово: лишнее/],
  ['2024-2025 --zip', /Не разобрать/],
  ['2024-2025 --out=', /После --out ничего/],
])('refuses «%s»', (words, told) => {
  const asked = readArchiveArguments(words.split(' ').filter(Boolean));
  expect('fault' in asked && asked.fault).toMatch(told);
});
