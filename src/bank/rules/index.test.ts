import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from './index.ts';

const ids = rules.map(({ id }) => id);

test('every file of a rule is in the list, under its own name', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !['index.ts', 'rule.ts'].includes(name),
  );
  expect([...ids].sort()).toEqual(files.map((name) => name.slice(0, -3)).sort());
});

test('every rule says in one Russian sentence what it asks for', () => {
  for (const { asks } of rules) expect(asks).toMatch(/^[А-ЯЁ][^\n]{20,250}\.$/);
  expect(new Set(rules.map(({ asks }) => asks)).size).toBe(rules.length);
});

test('every rule has a table of cases', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));
  const tested = tests.flatMap((source) =>
    [...source.matchAll(/^testRule\((\w+), \[/gm)].map(([, name = '']) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)),
  );
  expect([...new Set(tested)].sort()).toEqual([...ids].sort());
});
