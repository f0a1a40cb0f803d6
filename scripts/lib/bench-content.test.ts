import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/bank/check.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';
import { withKeyword } from './bench/edits.ts';
import { writeBenchContent } from './bench-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopilka-bench-'));
const [target, again] = [join(folder, 'one'), join(folder, 'two')];
afterAll(() => rmSync(folder, { recursive: true }));

const read = (root: string) =>
  globSync('**/*.*', { cwd: root })
    .sort()
    .map((name) => [name, readFileSync(join(root, name))] as const);
const card = (typed: string) => parse(typed.split('---\n')[1] ?? '') as Record<string, unknown>;

test('the bank of the benchmark passes the check and is published', { timeout: 60_000 }, () => {
  writeBenchContent(resolve('content'), target, 60);
  const { issues, decisions } = checkContent(target, () => '2026-11-22', lintEntry);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...decisions.values()].filter(({ approved }) => approved)).toHaveLength(60);
});

test('one seed gives the same bytes', { timeout: 60_000 }, () => {
  writeBenchContent(resolve('content'), again, 60);
  expect(read(again).map(([name]) => name)).toEqual(read(target).map(([name]) => name));
  expect(
    read(again)
      .filter(([name, bytes]) => !bytes.equals(readFileSync(join(target, name))))
      .map(([name]) => name),
  ).toEqual([]);
});

test.each([
  ['materials/*/*/index.md', 'audiences results key_points prior_knowledge assessment adaptation ai_used licence keywords updated'],
  ['webinars/*/*/index.md', 'programme subjects grades audiences keywords published updated'],
  ['recommendations/*/*.md', 'subjects grades audiences keywords'],
  ['units/rmo-*.md', 'summary subjects audiences organisation since'],
])('%s has what such a card of a real bank has', (pattern, fields) => {
  const cards = globSync(pattern, { cwd: target }).map((name) => card(readFileSync(join(target, name), 'utf8')));
  expect(cards.length).toBeGreaterThan(0);
  expect(cards.filter((one) => fields.split(' ').some((field) => one[field] === undefined))).toEqual([]);
});

test('every second work has a worksheet of its own, every second webinar a recording', () => {
  const sheets = globSync('materials/*/*/*.docx', { cwd: target }).map((name) => readFileSync(join(target, name), 'base64'));
  expect(sheets).toHaveLength(30);
  expect(new Set(sheets).size).toBe(30);
  for (const ending of ['txt', 'mp3']) expect(globSync(`webinars/*/*/*.${ending}`, { cwd: target })).toHaveLength(3);
});

test('the edit of the benchmark changes the keywords of a card and nothing else', () => {
  const typed = readFileSync(join(target, 'materials/2021-2022/rabota-1/index.md'), 'utf8');
  expect(card(withKeyword(typed, 7))).toEqual({ ...card(typed), keywords: ['замер 7'] });
});
