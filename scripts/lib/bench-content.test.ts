import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/bank/check.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';
import { writeBenchContent } from './bench-content.ts';

const target = mkdtempSync(join(tmpdir(), 'kopilka-bench-'));
afterAll(() => rmSync(target, { recursive: true }));

test('the bank of the benchmark passes the check and is published', { timeout: 60_000 }, () => {
  writeBenchContent(resolve('content'), target, 30);
  const { issues, decisions } = checkContent(target, () => '2026-11-22', lintEntry);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...decisions.values()].filter(({ approved }) => approved)).toHaveLength(30);
});
