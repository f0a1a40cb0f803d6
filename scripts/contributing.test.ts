import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../src/bank/check.ts';
import { lintEntry } from '../src/markdown/lint/entry.ts';
import { aZip } from '../src/testing/zip.ts';

const guide = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
const WORK = 'vychitanie-drobej-5-klass';

/** Every sample of the guide with the path that the text above it names last; samples inside a list lose their indent. */
const samples = [...guide.matchAll(/^( *)```yaml\n([\s\S]*?)^\1```$/gm)].map(({ 1: indent = '', 2: text = '', index }) => {
  const [, path = ''] = [...guide.slice(0, index).matchAll(/`content\/([^`]*(?:\.(?:md|yaml)|<код>\/))`/g)].at(-1) ?? [];
  return { path: pathOf(path), text: text.replaceAll(new RegExp(`^${indent}`, 'gm'), '') };
});

function pathOf(named: string): string {
  const path = named.replace(/<код(?: работы)?>/, /^(?:materials|reviews)/.test(named) ? WORK : 'obrazec');
  return path.endsWith('/') ? `${path}index.md` : path;
}

const root = mkdtempSync(join(tmpdir(), 'guide-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Lays the samples into a copy of the bank, with the files that they name, and returns the errors of those files. */
function errorsOf(texts: ReadonlyMap<string, string>): string[] {
  rmSync(root, { recursive: true, force: true });
  cpSync(new URL('../content', import.meta.url), root, { recursive: true });
  const known = readFileSync(join(root, 'experts.yaml'), 'utf8');
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), path === 'experts.yaml' ? known.replace(/^experts:\n/m, text) : text);
  }
  const folder = join(root, 'materials/2025-2026', WORK);
  writeFileSync(join(folder, 'rabochij-list.docx'), aZip({ 'word/document.xml': '<x/>' }));
  writeFileSync(join(folder, 'shema.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  return checkContent(root, '2026-11-22', lintEntry)
    .issues.filter(({ file, severity }) => severity === 'error' && (texts.has(file) || file.includes(WORK)))
    .map(({ file, message }) => `${file}: ${message}`);
}

const texts = new Map(samples.map(({ path, text }) => [path, text]));

test('the guide has a sample of everything that editors add most', () =>
  expect([...texts.keys()].sort()).toEqual([
    'experts.yaml',
    `materials/2025-2026/${WORK}/index.md`,
    'news/2025-2026/obrazec.md',
    'organisations/obrazec.yaml',
    'people/obrazec.yaml',
    'protocols/obrazec.yaml',
    `reviews/2025-2026/${WORK}/01.yaml`,
    `reviews/2025-2026/${WORK}/assigned.yaml`,
    'webinars/2025-2026/obrazec.md',
  ]));

/** The guide shows one conclusion of three, with noughts for the print that the check is to name: a numbered work is told of that, and of nothing else. */
test('every sample passes the check of the bank but for what the guide leaves to fill in', () =>
  expect(errorsOf(texts).map((line) => line.replace(/ Пока это так, .*/, ''))).toEqual([
    `materials/2025-2026/${WORK}/index.md: Не хватает заключений (0 из 3).`,
    `reviews/2025-2026/${WORK}/01.yaml: Не вписан отпечаток прочитанного текста.`,
  ]));

test('a sample with a slip does not', () => {
  const spoilt = new Map(
    [...texts].map(([path, text]) => [path, text.replace(/^(?=title|surname|name|number|criteria|experts|assigned)/m, 'x')]),
  );
  const files = new Set(errorsOf(spoilt).map((line) => line.split(': ')[0]));
  expect([...files].sort()).toEqual([...texts.keys()].sort());
});
