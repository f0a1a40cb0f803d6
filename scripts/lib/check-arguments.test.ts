import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isAsked, readCheckArguments } from './check-arguments.ts';

const root = join(mkdtempSync(join(tmpdir(), 'kopilka-')), 'content');
beforeAll(() => {
  mkdirSync(join(root, 'news/2025-2026'), { recursive: true });
  writeFileSync(join(root, 'news/2025-2026/a.md'), 'x');
  writeFileSync(join(root, 'notes.txt'), 'x');
});
afterAll(() => rmSync(join(root, '..'), { recursive: true }));

const here = (path: string) => relative(process.cwd(), join(root, path));

describe('what was asked for', () => {
  test.each<[string[], boolean, string[]]>([
    [[], false, []],
    [['--all'], true, []],
    [[here('news')], true, ['news']],
    [['news'], true, ['news']],
    [['news/'], true, ['news']],
    [[join(root, 'news/2025-2026/a.md')], true, ['news/2025-2026/a.md']],
    [['news', 'notes.txt'], true, ['news', 'notes.txt']],
    [[root], true, []],
  ])('%j', (words, all, paths) =>
    expect(readCheckArguments(words, root)).toEqual({ all, paths, fix: false, watch: false, keepAddresses: false }),
  );

  test('the other flags', () =>
    expect(readCheckArguments(['--fix', '--format', 'sarif', '--base=origin/main', 'news'], root)).toEqual({
      all: true,
      paths: ['news'],
      fix: true,
      watch: false,
      keepAddresses: false,
      format: 'sarif',
      base: 'origin/main',
    }));

  test.each<[string, string[], RegExp]>([
    ['a wrong flag', ['--al'], /^Ключа «--al» у проверки нет\./],
    ['a short flag', ['-a'], /^Ключа «-a» у проверки нет\./],
    ['a flag with a value', ['--all=5'], /^Ключа «--all=» у проверки нет\./],
    ['a format that is not there', ['--format', 'xml'], /^Вида «xml» у отчёта нет\. Есть: json, /],
    ['a format without a word', ['--format'], /^Вида «» у отчёта нет/],
    ['a base that would be a flag of git', ['--base=--output=x'], /^После --base назовите ветку/],
    ['a report while watching', ['--watch', '--format=json'], /^Вместе с --watch/],
    ['a path that is not there', ['news/2024'], /нет файла или папки «news\/2024»/],
    ['a path outside of the bank', ['/etc'], /нет файла или папки «\/etc»/],
    ['a neighbour that is called alike', ['../content2'], /нет файла или папки/],
  ])('%s', (_name, words, fault) => {
    const asked = readCheckArguments(words, root);
    expect(asked).toEqual({ fault: expect.stringMatching(fault) });
    expect(asked).toEqual({ fault: expect.stringContaining('npm run check -- --all') });
  });

  test('a folder holds its files, not those of a namesake', () => {
    expect(isAsked('news/2025-2026/a.md', ['news'])).toBe(true);
    expect(isAsked('news-old/a.md', ['news'])).toBe(false);
    expect(isAsked('anything', [])).toBe(true);
  });
});

describe('the command itself', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['scripts/check.ts', ...words], { encoding: 'utf8', env: { ...process.env, CONTENT: root } });

  test('a wrong call ends with 2 and tells how to call it', () => {
    const { status, stderr, stdout } = run('--wrong');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Ключа «--wrong»/);
  });

  test('one file is told alone, the rest in a line', () => {
    const { status, stdout } = run('notes.txt');
    expect(status).toBe(1);
    expect(stdout).toMatch(/notes\.txt — ошибка \[file-place\]/);
    expect(stdout).not.toMatch(/a\.md/);
    expect(stdout.trim().split('\n').at(-1)).toMatch(/^В \d+ других файлах ещё \d+ ошиб.*: их покажет npm run check\.$/);
  });
});
