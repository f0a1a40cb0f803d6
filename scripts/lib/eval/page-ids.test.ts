import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { IDS_FILE, namePages } from './page-ids.ts';

function siteWith(ids?: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'ids-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  if (ids !== undefined) writeFileSync(join(root, IDS_FILE), JSON.stringify(ids));
  return root;
}

test.each<[string, string | undefined]>([
  ['materialy/drobi', 'materialy/drobi'],
  ['/materialy/drobi/', 'materialy/drobi'],
  ['drobi', 'materialy/drobi'],
  ['obzor', undefined],
  ['net', undefined],
  ['', undefined],
])('on a site «%s» means %s', (expected, id) => {
  const { meant } = namePages(siteWith(), ['/materialy/drobi/', '/materialy/obzor/', '/novosti/obzor/']);
  expect(meant(expected)).toBe(id);
});

test.each<[string, string | undefined]>([
  ['а/б в.md', 'а/б в.md'],
  ['./а/б в.md', 'а/б в.md'],
  ['а\\б в.md', 'а/б в.md'],
  ['йод.md'.normalize('NFD'), 'йод.md'],
  ['50%.html', '50%.html'],
  ['%D0%B9%D0%BE%D0%B4.md', 'йод.md'],
  ['б в.md', 'а/б в.md'],
])('among documents «%s» means %s', (expected, id) => {
  const { meant, idOf } = namePages(siteWith({ '/1/': 'а/б в.md', '/2/': 'йод.md'.normalize('NFD'), '/3/': '50%.html' }), [
    '/1/',
    '/2/',
    '/3/',
  ]);
  expect(meant(expected)).toBe(id);
  expect(idOf('/1/')).toBe('а/б в.md');
});
