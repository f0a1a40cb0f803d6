import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/bank/check.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';
import { inhabited, smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { keptMemory } from './kept-memory.ts';

const page = (text: string) => `---\ntitle: Страница\nsummary: О странице\n---\n${text}\n`;
const files = { ...smallest(), ...inhabited, 'pages/a.md': page('Текст <b>.'), 'pages/b.md': '---\ntitle: А: Б\n---\n' };

/** Checks a folder as a new command would; returns what it found and which texts were linted anew. */
function check(root: string, cache: string) {
  const kept = keptMemory(root, cache);
  const linted: string[] = [];
  const lint = kept.lint((entry) => (linted.push(entry.file), lintEntry(entry)));
  const { issues, bank } = checkContent(root, '2026-02-01', lint, 'published', kept.memory);
  kept.keep(bank.allFiles);
  return { issues, linted };
}
const plain = (root: string) => checkContent(root, '2026-02-01', lintEntry).issues;

test('the second command finds the same and reads nothing again; a changed, a new and a deleted file are seen', () => {
  const [root, cache] = [writeContent(files), writeContent({})];
  const first = check(root, cache);
  expect(first.issues).toEqual(plain(root));
  expect(first.linted.length).toBeGreaterThan(5);
  expect(check(root, cache)).toEqual({ issues: first.issues, linted: [] });

  writeFileSync(join(root, 'pages/a.md'), page('Текст <i>.'));
  writeFileSync(join(root, 'pages/c.md'), page('[](https://example.ru/)'));
  rmSync(join(root, 'pages/b.md'));
  const after = check(root, cache);
  expect(after.issues).toEqual(plain(root));
  expect(after.linted.sort()).toEqual(['pages/a.md', 'pages/c.md']);
  expect(check(root, cache).linted).toEqual([]);
});

test('a spoilt memory is none', () => {
  const [root, cache] = [writeContent(files), writeContent({})];
  const { issues } = check(root, cache);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'x');
  expect(check(root, cache).issues).toEqual(issues);
});

test('two folders have two memories', () => {
  const cache = writeContent({});
  check(writeContent(files), cache);
  check(writeContent(files), cache);
  expect(readdirSync(cache)).toHaveLength(2);
});
