import { expect, test } from 'vitest';
import { readReportArguments } from './report-arguments.ts';

test.each([
  [['2024-2025'], { year: '2024-2025', out: 'report-2024-2025', unit: undefined, demo: false, freeze: false }],
  [['2024-2025', '--out', 'x'], { out: 'x' }],
  [['--unit', 'math', '2024-2025', '--demo'], { unit: 'math', demo: true }],
  [['2024-2025', '--freeze'], { freeze: true, reason: undefined }],
  [['2024-2025', '--refreeze', 'опечатка'], { freeze: true, reason: 'опечатка' }],
])('%j', (words, expected) => expect(readReportArguments(words)).toMatchObject(expected));

test.each([
  [[], /Не сказано, за какой/],
  [['2024'], /«2024» — не учебный год/],
  [['2024-2026'], /не учебный год/],
  [['2024-2025', '2025-2026'], /Лишнее слово: 2025-2026/],
  [['2024-2025', '--year'], /Не разобрать: --year/],
  [['2024-2025', '--out'], /Не разобрать: --out/],
  [['2024-2025', '--out='], /После --out ничего не написано/],
  [['2024-2025', '--freeze', '--unit', 'math'], /--freeze и --refreeze пишут без/],
  [['2024-2025', '--refreeze', ' '], /почему закрытый год меняется/],
])('%j is a wrong call', (words, fault) => {
  const read = readReportArguments(words);
  expect(read).toMatchObject({ fault: expect.stringMatching(fault) });
  expect(read).toMatchObject({ fault: expect.stringContaining('npm run report -- 2024-2025') });
});
