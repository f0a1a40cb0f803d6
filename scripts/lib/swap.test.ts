import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { swapFolder } from './swap.ts';

const folderWith = (root: string, name: string, text: string) => {
  mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, name, 'index.html'), text);
  return join(root, name);
};

it('puts the new folder in the place of the old and leaves nothing behind', () => {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  swapFolder(folderWith(root, 'fresh', 'new'), folderWith(root, 'dist', 'old'));
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

it('keeps the old folder when the new one is not there', () => {
  const root = mkdtempSync(join(tmpdir(), 'swap-'));
  expect(() => swapFolder(join(root, 'absent'), folderWith(root, 'dist', 'old'))).toThrow();
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('old');
  expect(existsSync(join(root, 'absent'))).toBe(false);
});
