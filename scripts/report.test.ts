import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseData } from '../src/testing/base-bank.ts';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { entry, inhabited, smallest } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

const report = (files: Record<string, string>, ...words: string[]) => {
  const root = writeContent(Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])));
  const run = spawnSync(
    process.execPath,
    ['scripts/report.ts', ...words, ...(words.includes('--freeze') ? [] : ['--out', join(root, 'out')])],
    {
      env: { ...withoutVitest, CONTENT: join(root, 'content'), TODAY },
      encoding: 'utf8',
    },
  );
  return { ...run, out: join(root, 'out'), content: join(root, 'content') };
};
const bank = { ...smallest(), ...inhabited };

test('writes a draft for Word, in Markdown, and its figures', () => {
  const { status, stdout, stderr, out } = report(bank, '2025-2026');
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(out).sort()).toEqual([
    'analiz-2025-2026-pokazateli.csv',
    'analiz-2025-2026-spiski.csv',
    'analiz-2025-2026.docx',
    'analiz-2025-2026.md',
  ]);
  expect(stdout).toMatch(/Осталось дописать: \d+ мест/);
  expect(readFileSync(join(out, 'analiz-2025-2026.md'), 'utf8')).toContain('Проведён [1\u00a0вебинар](#spisok-webinars)');
  expect(readFileSync(join(out, 'analiz-2025-2026-spiski.csv'), 'utf8')).toMatch(/^\ufeff.*;Трудные задачи;2025-11-10;https/ms);
});

test('of one association', () => {
  const { status, out } = report(bank, '2025-2026', '--unit', 'math');
  expect([status, existsSync(join(out, 'analiz-2025-2026-math.docx'))]).toEqual([0, true]);
});

test.each<[string, Record<string, string>, string[], number, RegExp]>([
  ['a wrong year', bank, ['2025'], 2, /не учебный год/],
  ['an unknown association', bank, ['2025-2026', '--unit', 'absent'], 2, /Объединения «absent» в банке нет/],
  [
    'content with errors',
    { ...bank, 'news/2025-2026/bad.md': entry({ ...baseData.news, title: '' }) },
    ['2025-2026'],
    1,
    /Содержание читается с ошибками/,
  ],
])('%s', (_, files, words, code, fault) => {
  const { status, stderr, out } = report(files, ...words);
  expect([status, existsSync(out)]).toEqual([code, false]);
  expect(stderr).toMatch(fault);
});
