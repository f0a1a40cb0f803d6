import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { codeOfSearch } from './client-code.ts';

function siteOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'code-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const files = {
  'poisk/index.html':
    '<script>let x</script><script type="module" src="../_astro/a.js"></script><script type="module" src="../_astro/b.js"></script>',
  '_astro/a.js': 'import{x}from"./b.js";import(`./search.js`);import("./suggest.js");document.querySelector(`kopilka-search`)',
  '_astro/b.js': "export{y}from'./every.js'",
  '_astro/every.js': 'let everywhere',
  '_astro/search.js':
    'import{x}from"./every.js";import"./core.js";import(`./tools.js`);import("./notes.js");customElements.define(`kopilka-search`,x)',
  '_astro/core.js': 'let z;import("./gone.js")',
  '_astro/tools.js': 'import{z}from"./core.js";import"./of-tools.js";let c=`facet-values`',
  '_astro/of-tools.js': 'let csv',
  '_astro/notes.js': 'import"./a.js";import("./search.js")',
  '_astro/suggest.js': 'import"./core.js"',
  '_astro/other.js': 'let other',
};
const sizes = (names: string) =>
  new Map(names.split(' ').map((name) => [`_astro/${name}.js`, gzipSync(files[`_astro/${name}.js` as keyof typeof files]).length]));
const sorted = (scripts: ReadonlyMap<string, number>) => [...scripts].sort();

test.each([
  ['first', 'core search'],
  ['usual', 'core of-tools search tools'],
  ['all', 'core notes of-tools search tools'],
] as const)('of the scripts of search, those for %s are what it imports, less what every page has', (which, names) =>
  expect(sorted(codeOfSearch(siteOf(files))[which])).toEqual(sorted(sizes(names))),
);

test('a bank of documents has no code of its own', () =>
  expect(codeOfSearch(siteOf({ 'ids.json': '{}' }))).toEqual({ first: new Map(), usual: new Map(), all: new Map() }));
