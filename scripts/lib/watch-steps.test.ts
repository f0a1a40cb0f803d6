import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { baseData } from '../../src/testing/base-bank.ts';
import { inhabited, smallest } from '../../src/testing/small-bank.ts';
import { writeContent } from '../../src/testing/temporary-content.ts';
import { stringify } from 'yaml';
import { random } from './bench-text.ts';
import { createChecker } from './content.ts';

const material = (title: string, body: string, more = {}) => `---\n${stringify({ ...baseData.material, title, ...more })}---\n\n${body}\n`;
const page = (title: string, body: string) => `---\ntitle: ${title}\nsummary: О странице\n---\n${body}\n`;
const folder = 'materials/2025-2026';

type Pick = ReturnType<typeof random>;

/** Texts with faults of many rules and without any. */
const bodies = [
  'Текст.',
  'Текст <b>.',
  'Слово дpoби.',
  '[Дальше](/materialy/b/)',
  '[](/x/)',
  'Звоните +7 910 123-45-67.',
  '![Схема](a.png)',
  'Мяг\u00adкий.',
];
const titles = ['Дроби', 'Дроби и доли', 'дpoби', 'ДРОБИ И ДОЛИ ЦЕЛИКОМ', 'Дроби.', '"Дроби"', 'Урок: начало'];

/** Changes one thing of a folder as an editor would; returns the paths that a watcher would name. */
function edit(root: string, { one, next }: Pick): string[] {
  const id = one(['a', 'b', 'c']);
  const path = one([`${folder}/${id}/index.md`, `pages/${id}.md`, `${folder}/${id}/a.png`, 'redirects.yaml', 'vocabularies/themes.yaml']);
  const full = join(root, path);
  if (next() < 0.15) {
    const whole = path.startsWith(folder) ? `${folder}/${id}` : path;
    if (whole.startsWith('vocabularies')) return [];
    rmSync(join(root, whole), { recursive: true, force: true });
    return [whole];
  }
  mkdirSync(join(full, '..'), { recursive: true });
  if (next() < 0.1 && path.startsWith('pages')) {
    rmSync(full, { force: true });
    symlinkSync('/', full);
  } else if (next() < 0.1 && path.startsWith(folder)) {
    const other = `${folder}/${one(['d', 'e'])}`;
    rmSync(join(root, other), { recursive: true, force: true });
    renameSync(join(full, '..'), join(root, other));
    return [`${folder}/${id}`, other];
  } else {
    rmSync(full, { force: true });
    writeFileSync(full, textFor(path, id, { one, next }));
  }
  return [path.startsWith(folder) ? `${folder}/${id}` : path, path];
}

function textFor(path: string, id: string, { one }: Pick): string {
  if (path.endsWith('.png')) return one(['', 'x', '\u0089PNG\r\n']);
  if (path === 'redirects.yaml') return one([`redirects:\n  /staroe/: /materialy/${id}/\n`, 'redirects: {}\n', 'redirects: [\n']);
  if (path.startsWith('vocab')) return one(['items:\n  - id: tema\n    name: Тема\n    group: gr\n', 'items: []\n', 'items:\n  - id: 5\n']);
  const whole = path.startsWith('pages')
    ? page(one(titles), one(bodies))
    : material(one(titles), one(bodies), { files: one([[], [{ file: 'a.png', title: 'Схема' }]]) });
  return one([whole, whole, whole, whole.replace('title', 'titel'), '']);
}

test('after any edits a watched check finds what a fresh one does', async () => {
  const root = writeContent({ ...smallest(), ...inhabited, 'pages/a.md': page('А', 'Текст.') });
  const pick = random(7);
  const watched = createChecker(root);
  await watched();
  const seen = new Set<string>();
  for (let step = 0; step < 60; step += 1) {
    const touched = new Set(Array.from({ length: pick.one([1, 1, 3]) }, () => edit(root, pick)).flat());
    const { issues } = await watched(touched);
    const fresh = await createChecker(root)();
    expect(issues).toEqual(fresh.issues);
    for (const { rule } of issues) seen.add(rule);
  }
  expect(seen.size).toBeGreaterThan(12);
  expect(readdirSync(root).length).toBeGreaterThan(3);
});
