import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../src/bank/check.ts';
import { lintEntry } from '../src/markdown/lint/entry.ts';
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
    'content-reports-2025-2026.mdx',
  ]);
  expect(stdout).toMatch(/Осталось дописать: \d+ мест/);
  expect(readFileSync(join(out, 'analiz-2025-2026.md'), 'utf8')).toContain('Проведён [1\u00a0вебинар](#spisok-webinars)');
  expect(readFileSync(join(out, 'analiz-2025-2026-spiski.csv'), 'utf8')).toMatch(/^\ufeff.*;Трудные задачи;2025-11-10;https/ms);
});

test('the entry to begin the report with fits the bank as it is, and is known to be unfinished', () => {
  const { out, content } = report(bank, '2025-2026');
  cpSync(join(out, 'content-reports-2025-2026.mdx'), join(content, 'reports/2025-2026.mdx'));
  const { issues, bank: read } = checkContent(content, TODAY, lintEntry);
  expect(issues.filter(({ file, severity }) => file.startsWith('reports/2025') && severity === 'error')).toEqual([]);
  expect(issues.some(({ file, rule }) => file === 'reports/2025-2026.mdx' && rule === 'report-frozen')).toBe(true);
  expect(read.entries.report.get('2025-2026')?.data.indicators).toMatchObject([{ indicator: 'webinars', value: 1 }]);
});

test('a draft that somebody has worked on is not written over', () => {
  const { out, content } = report(bank, '2025-2026');
  writeFileSync(join(out, 'analiz-2025-2026.md'), 'Дописано начальником.');
  const env = { ...withoutVitest, CONTENT: content, TODAY };
  const { stdout } = spawnSync(process.execPath, ['scripts/report.ts', '2025-2026', '--out', out], { env, encoding: 'utf8' });
  expect(readFileSync(join(out, 'analiz-2025-2026.md'), 'utf8')).toBe('Дописано начальником.');
  expect(stdout).toMatch(/analiz-2025-2026-2\.md[\s\S]*Прежние файлы не тронуты/);
  expect(readdirSync(out).filter((name) => name.endsWith('.docx'))).toEqual(['analiz-2025-2026.docx']);
});

test('a year of which nothing is known is said to be one', () => {
  expect(report(bank, '2031-2032').stdout).toContain('За 2031-2032 учебный год в банке нет ни записей, ни отчёта: проверьте год.\n');
  expect(report(bank, '2025-2026').stdout).not.toContain('ни записей');
});

test('of one association', () => {
  const { status, out } = report(bank, '2025-2026', '--unit', 'math');
  expect([status, existsSync(join(out, 'analiz-2025-2026-math.docx'))]).toEqual([0, true]);
});

test.each(['content/x', 'link', 'file'])('a draft does not go to %s', (place) => {
  const root = writeContent(Object.fromEntries(Object.entries(bank).map(([path, text]) => [`content/${path}`, text])));
  symlinkSync(join(root, 'content/news'), join(root, 'link'));
  const out = join(root, place);
  if (place === 'file') writeFileSync(out, '');
  const env = { ...withoutVitest, CONTENT: join(root, 'content'), TODAY };
  const run = spawnSync(process.execPath, ['scripts/report.ts', '2025-2026', '--out', out], { env, encoding: 'utf8' });
  expect([run.status, run.stderr]).toEqual([2, expect.stringMatching(/Назовите другую папку/)]);
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

const reportFile = 'reports/2024-2025.md';
const oldWebinar = entry({ ...baseData.webinar, start: '2024-11-10T15:00', end: '2024-11-10T16:00' });

test('closes a year: what is counted and the seal are kept, and the check is content until something changes', () => {
  const { status, stdout, content } = report({ ...bank, 'webinars/2024-2025/old.md': oldWebinar }, '2024-2025', '--freeze');
  expect([status, stdout]).toEqual([0, expect.stringContaining('Вебинары — 1')]);
  const frozenFaults = () => checkContent(content, TODAY, () => []).issues.filter(({ rule }) => rule === 'report-frozen');
  expect(readFileSync(join(content, reportFile), 'utf8')).toMatch(/frozen: true\ncounted:\n(?: {2}[\w-]+: \d+\n)+seal: "[0-9a-f]{16}"\n/);
  expect(frozenFaults()).toEqual([]);
  writeFileSync(join(content, 'webinars/2024-2025/late.md'), oldWebinar.replace('Трудные', 'Поздние'));
  expect(frozenFaults()).toMatchObject([
    { severity: 'warning', file: reportFile, line: expect.any(Number), message: expect.stringContaining('— 1, стало 2') },
  ]);
  writeFileSync(join(content, reportFile), readFileSync(join(content, reportFile), 'utf8').replace('Главное за год', 'Не главное'));
  expect(
    frozenFaults()
      .map(({ severity }) => severity)
      .sort(),
  ).toEqual(['error', 'warning']);
});

test('a closed year is closed anew only with a reason, and says what has changed', () => {
  const { content } = report({ ...bank, 'webinars/2024-2025/old.md': oldWebinar }, '2024-2025', '--freeze');
  const read = (file: string) => readFileSync(join(content, file), 'utf8');
  const again = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/report.ts', '2024-2025', ...words], {
      env: { ...withoutVitest, CONTENT: content, TODAY },
      encoding: 'utf8',
    });
  const kept = read('frozen.txt');
  expect(kept).toMatch(/^2024-2025 [0-9a-f]{16} \d{4}-\d\d-\d\d .*webinars=1/m);
  writeFileSync(join(content, reportFile), read(reportFile).replace('Главное за год', 'Не главное'));
  writeFileSync(join(content, 'webinars/2024-2025/late.md'), oldWebinar.replace('Трудные', 'Поздние'));
  const tampered = read(reportFile);
  const refused = again('--freeze');
  expect([refused.status, read(reportFile), read('frozen.txt')]).toEqual([1, tampered, kept]);
  expect(refused.stderr).toMatch(/отпечаток был [0-9a-f]{16}, стал [0-9a-f]{16}[\s\S]*Вебинары — было 1, стало 2/);
  const agreed = again('--refreeze', 'нашли запись');
  expect([agreed.status, agreed.stderr]).toEqual([0, '']);
  expect(read('frozen.txt')).toMatch(/webinars=2 .*— нашли запись\n$/);
  expect(checkContent(content, TODAY, () => []).issues.filter(({ rule }) => rule === 'report-frozen')).toEqual([]);
}, 120_000);

test.each<[string, Record<string, string>, string, RegExp]>([
  ['a year without a report', bank, '2023-2024', /Отчёта за 2023-2024 учебный год в банке нет/],
  ['a report that is not ready', { ...bank, [reportFile]: entry(baseData.report, '[Допишите: что]') }, '2024-2025', /остались места/],
])('%s is not closed', (_, files, year, fault) => {
  const { status, stderr, content } = report(files, year, '--freeze');
  expect(status).toBe(1);
  expect(stderr).toMatch(fault);
  expect(readFileSync(join(content, reportFile), 'utf8')).not.toContain('seal');
});
