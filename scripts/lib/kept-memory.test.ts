import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allEntries } from '../../src/bank/bank.ts';
import { checkContent } from '../../src/bank/check.ts';
import type { ReadMemory } from '../../src/bank/read-memory.ts';
import { lintEntry } from '../../src/markdown/lint/entry.ts';
import { aPublishedMaterial, inhabited, smallest } from '../../src/testing/small-bank.ts';
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

test('texts are not kept, and come back as they lie in their files', () => {
  const texts = { 'pages/a.md': page('Один\nДва'), 'pages/b.md': `\uFEFF${page('Три')}`.replaceAll('\n', '\r\n'), 'pages/c.md': page('') };
  const [root, cache] = [writeContent({ ...files, ...texts }), writeContent({})];
  const bodies = (memory?: ReadMemory) =>
    allEntries(checkContent(root, '2026-02-01', lintEntry, 'published', memory).bank).map(({ file, body }) => [file, body]);
  check(root, cache);
  for (const name of readdirSync(cache)) expect(readFileSync(join(cache, name)).includes(Buffer.from('Два', 'utf16le'))).toBe(false);
  const { memory } = keptMemory(root, cache);
  expect(memory.fields.get('pages/a.md')?.value.bodyLength).toBeGreaterThan(5);
  expect(bodies(memory)).toEqual(bodies());
  expect(bodies(memory)).toEqual(bodies());
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

/** The same numbers from the same seed (mulberry32). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

test.each([1, 2, 3])('whatever is edited, a check that remembers finds what one does that knows nothing, seed %i', (seed) => {
  const works = ['a', 'b', 'c'];
  const root = writeContent({
    ...files,
    ...Object.assign({}, ...works.map((id) => aPublishedMaterial(id, { title: `Работа ${id}` }))),
    ...Object.fromEntries(works.map((id) => [`materials/2025-2026/${id}/list.txt`, id])),
  });
  const cache = writeContent({});
  const pick = random(seed);
  const [judged, rest] = ['materials', 'reviews'].map((folder) => globSync(`${folder}/**/*.*`, { cwd: root }).sort());
  const paths = [...judged!, ...judged!, ...rest!, 'protocols/a.yaml', 'experts.yaml', 'pages/a.md', 'news/2025-2026/news-1.md'];
  const before = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  const edits = [
    (text: string) => `${text}\nЕщё строка ${pick(1000)}.\n`,
    (text: string) => text.replace(/Работа|recommended|2026|Лист/, (word) => `${word}${pick(10)}`),
    (text: string) => text.slice(0, pick(text.length + 1)),
    () => undefined,
  ];
  expect(check(root, cache).issues).toEqual(plain(root));
  let seen = 0;
  for (let step = 0; step < 25; step += 1) {
    const path = paths[pick(paths.length)]!;
    // Half of the edits are taken back: what is recalled then was kept two checks ago.
    const text =
      existsSync(join(root, path)) && pick(2) === 0 ? edits[pick(edits.length)]!(readFileSync(join(root, path), 'utf8')) : before.get(path);
    if (text === undefined) rmSync(join(root, path));
    else writeFileSync(join(root, path), text);
    const { issues } = check(root, cache);
    expect(issues, `step ${step}: ${path}`).toEqual(plain(root));
    seen += issues.length > 0 ? 1 : 0;
  }
  expect(seen).toBeGreaterThan(5);
});
