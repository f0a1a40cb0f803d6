import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { removeEmptyFolders } from './empty-folders.ts';

test('folders without a file go, at any depth; the others stay', () => {
  const root = writeContent({ 'vebinary/a/index.html': 'а', 'index.html': 'б' });
  for (const empty of ['sobytiya', 'a/b/c', 'vebinary/b']) mkdirSync(join(root, empty), { recursive: true });
  expect(removeEmptyFolders(root)).toBe(false);
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(['index.html', 'vebinary', 'vebinary/a', 'vebinary/a/index.html']);
  const bare = writeContent({});
  mkdirSync(join(bare, 'a/b'), { recursive: true });
  expect([removeEmptyFolders(bare), readdirSync(bare)]).toEqual([true, []]);
});
