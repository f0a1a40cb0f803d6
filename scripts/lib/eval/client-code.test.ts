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

test('scripts of the page, what they import and what they load later, each once', () => {
  const files = {
    'poisk/index.html':
      '<script>let x</script><script type="module" src="../_astro/a.js"></script><script type="module" src="../_astro/b.js"></script>',
    '_astro/a.js': 'import{x}from"./b.js";import(`./c.js`);import"./d.js";',
    '_astro/b.js': "export{y}from'./d.js'",
    '_astro/c.js': 'import("./a.js")',
    '_astro/d.js': 'let z;import("./gone.js")',
    '_astro/other.js': 'let other',
  };
  const own = Object.entries(files).filter(([path]) => /\/[abcd]\.js$/.test(path));
  expect(codeOfSearch(siteOf(files))).toEqual(new Map(own.map(([path, code]) => [path, gzipSync(code).length])));
});

test('a bank of documents has no code of its own', () => expect(codeOfSearch(siteOf({ 'ids.json': '{}' }))).toEqual(new Map()));
