import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicPlaces, refuseFolder } from './report-folder.ts';

const home = mkdtempSync(join(tmpdir(), 'papers-'));
for (const name of ['content', 'public', 'free']) mkdirSync(join(home, name));
writeFileSync(join(home, 'file'), '');
symlinkSync(join(home, 'content'), join(home, 'link'));
symlinkSync(join(home, 'nowhere'), join(home, 'dead'));
const places = ['content', 'public', 'dist'].map((name) => join(home, name));

test.each<[string, RegExp]>([
  ['content', /класть это нельзя/],
  ['content/deep/er', /класть это нельзя/],
  ['dist', /класть это нельзя/],
  ['free/../public/x', /класть это нельзя/],
  ['link', /класть это нельзя/],
  ['link/new', /класть это нельзя/],
  ['file', /файл, а не папка/],
  ['file/x', /файл, а не папка/],
  ['dead', /никуда не ведёт/],
  ['dead/x', /никуда не ведёт/],
])('%s is no place for papers', (folder, fault) => expect(refuseFolder(join(home, folder), places)).toMatch(fault));

test.each(['free', 'new', 'new/deep', 'content-2', ''])('«%s» is', (folder) =>
  expect(refuseFolder(join(home, folder), places)).toBeUndefined(),
);

test('the sources are no place either', () => expect(refuseFolder('src/papers/out', publicPlaces())).toMatch(/нельзя/));
