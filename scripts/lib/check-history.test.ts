import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { checkHistory } from './check-history.ts';

const git = (folder: string, ...command: string[]) => execFileSync('git', ['-C', folder, ...command], { stdio: 'ignore' });
const messages = (root: string) => checkHistory(root).map(({ rule, severity, message }) => `${rule} ${severity}: ${message}`);

test('a folder outside git, one that git does not know, and one that it knows', () => {
  const root = writeContent({ 'region.yaml': 'id: ensk' });
  expect(messages(root)).toEqual([expect.stringMatching(/^history warning: Содержание лежит не в git/)]);
  git(root, 'init');
  expect(messages(root)).toEqual([expect.stringMatching(/^history warning: Папка банка лежит в хранилище git, но не записана/)]);
  git(root, 'add', 'region.yaml');
  expect(messages(root)).toEqual([]);
});

test('a bank in a folder of a repository that holds the code is told too', () => {
  const root = writeContent({ 'README.md': 'x' });
  git(root, 'init');
  git(root, 'add', 'README.md');
  const bank = join(root, 'banks/ensk');
  mkdirSync(bank, { recursive: true });
  writeFileSync(join(bank, 'region.yaml'), 'id: ensk');
  expect(messages(bank)).toHaveLength(1);
});
