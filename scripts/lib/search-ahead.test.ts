import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { nameSearchAhead } from './search-ahead.ts';

function siteOf(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'ahead-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

const page = '<script data-ahead="slova/words.json">x</script><script type="module" src="../_astro/boot.js"></script>';
const scripts = {
  '_astro/boot.js': 'import{a}from"./shared.js";import(`./element.Ab1.js`);import(`./suggest.js`);',
  '_astro/element.Ab1.js': 'import{b}from"./core.js";import"./shared.js";import("./later.js")',
  '_astro/core.js': 'export{c}from"./stem.js"',
  '_astro/stem.js': '',
  '_astro/shared.js': '',
};
const aheadIn = (root: string) => /data-ahead="([^"]*)"/.exec(readFileSync(join(root, 'poisk/index.html'), 'utf8'))?.[1];

test('the script of search and what it and the page import at once, but not what the page names anyway or what comes later', () => {
  const root = siteOf({ 'poisk/index.html': page, ...scripts });
  nameSearchAhead(root);
  expect(aheadIn(root)).toBe('slova/words.json _astro/element.Ab1.js _astro/shared.js _astro/core.js _astro/stem.js');
});

test('a page that runs no search stops the build', () =>
  expect(() => nameSearchAhead(siteOf({ 'poisk/index.html': page, '_astro/boot.js': 'let x' }))).toThrow('no script'));

test('a site without a search page is left alone', () => expect(() => nameSearchAhead(siteOf({ 'index.html': '' }))).not.toThrow());
