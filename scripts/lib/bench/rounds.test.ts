import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inTurn, measureBuilds } from './rounds.ts';
import type { BenchSite } from './sites.ts';

test.each([
  [1, 'abc'],
  [2, 'bca'],
  [3, 'cab'],
  [4, 'abc'],
])('round %i goes %s', (round, order) => expect(inTurn(['a', 'b', 'c'], round).join('')).toBe(order));

test('every site is built once for each step of each round, from the content as it was changed', async () => {
  const content = mkdtempSync(join(tmpdir(), 'kopilka-rounds-'));
  onTestFinished(() => rmSync(content, { recursive: true }));
  mkdirSync(join(content, 'materials/2025-2026/one'), { recursive: true });
  mkdirSync(join(content, 'vocabularies'));
  writeFileSync(join(content, 'materials/2025-2026/one/index.md'), '---\ntitle: Один\ndemo: true\n---\n');
  writeFileSync(join(content, 'vocabularies/subjects.yaml'), 'items:\n  - id: a\n    name: А\n');
  const done: string[] = [];
  const cost = (did: string) => (done.push(did), Promise.resolve({ wall: done.length, cpu: 1, peak: 1 }));
  const site = (id: 'hugo' | 'eleventy'): BenchSite => ({
    ...{ id, name: id, out: '' },
    take: () => void done.push(`${id} takes`),
    forget: () => void done.push(`${id} forgets`),
    build: () => cost(`${id} builds`),
    buildAll: () => cost(`${id} builds all`),
  });
  const tell = () => undefined;
  const measured = await measureBuilds([site('hugo'), site('eleventy')], { content, rounds: 2, cases: new Set(['edit']), tell });
  const round = ([one, other]: readonly string[]) => [
    ...[`${one} forgets`, `${one} builds`, `${other} forgets`, `${other} builds`],
    ...[1, 2].flatMap(() => [`${one} takes`, `${one} builds`, `${other} takes`, `${other} builds`]),
  ];
  expect(done).toEqual(['hugo takes', 'eleventy takes', ...round(['hugo', 'eleventy']), ...round(['eleventy', 'hugo'])]);
  expect(measured.map(({ step, site: name, wall }) => [step, name, wall.length])).toEqual(
    ['с нуля', 'правка одного файла', 'правка справочника'].flatMap((step) => [
      [step, 'hugo', 2],
      [step, 'eleventy', 2],
    ]),
  );
});
