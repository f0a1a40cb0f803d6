import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { placeWhole } from './place-whole.ts';
import { sweepWorkshops } from './write-entry.ts';

function aRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'place-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
const bytes = (text: string) => new TextEncoder().encode(text);
const work = new Map([
  ['organisations/shkola.yaml', bytes('name: Школа')],
  ['people/probnaya-pp.yaml', bytes('surname: Пробная')],
  ['materials/2026-2027/rabota/list.txt', bytes('Лист')],
  ['materials/2026-2027/rabota/index.md', bytes('---')],
]);
const last = 'materials/2026-2027/rabota';
const files = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

test('everything takes its place, a folder or a file as the last', () => {
  const root = aRoot();
  placeWhole(root, work, last);
  placeWhole(root, new Map([['webinars/2026-2027/a.md', bytes('a')]]), 'webinars/2026-2027/a.md');
  expect(files(root)).toEqual([...work.keys(), 'webinars/2026-2027/a.md'].sort());
});

test.each([
  ['of a person', 'people/probnaya-pp.yaml'],
  ['of the work', `${last}/index.md`],
])('a taken place %s leaves all as it was', (_name, taken) => {
  const root = aRoot();
  mkdirSync(join(root, taken, '..'), { recursive: true });
  writeFileSync(join(root, taken), 'прежнее');
  expect(() => placeWhole(root, work, last)).toThrow(expect.objectContaining({ code: 'EEXIST' }));
  expect(files(root)).toEqual([taken]);
  expect(readFileSync(join(root, taken), 'utf8')).toBe('прежнее');
});

test('a disk that refuses a file leaves all as it was', () => {
  const root = aRoot();
  writeFileSync(join(root, 'materials'), 'не папка');
  expect(() => placeWhole(root, work, last)).toThrow();
  expect(files(root)).toEqual(['materials']);
});

test.each([
  ['before the work', true, ['kept.yaml']],
  ['after the work', false, ['organisations/shkola.yaml', 'people/probnaya-pp.yaml', 'kept.yaml']],
])('of one that was killed %s the next takes back what has no work', (_name, isAside, left) => {
  const root = aRoot();
  const workshop = join(root, `.import-${spawnSync(process.execPath, ['-e', '']).pid}`);
  mkdirSync(workshop);
  const before = ['organisations/shkola.yaml', 'people/probnaya-pp.yaml', 'kept.yaml'];
  before.forEach((path, index) => {
    writeFileSync(join(workshop, String(index)), path);
    mkdirSync(join(root, path, '..'), { recursive: true });
    // The third was changed by an editor, or has another owner.
    writeFileSync(join(root, path), path === 'kept.yaml' ? 'правка' : path);
  });
  if (isAside) mkdirSync(join(workshop, 'last'));
  writeFileSync(join(workshop, 'placing.json'), JSON.stringify({ before, last }));
  sweepWorkshops(root);
  expect(files(root)).toEqual([...left].sort());
  expect(existsSync(workshop)).toBe(false);
});
