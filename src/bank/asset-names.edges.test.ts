import { expect, test } from 'vitest';
import { assetNames, namesOthers } from './asset-names.ts';

test.each(['js', 'css', 'woff2', 'svg', 'wasm'])('a name that ends with .%s', (end) => {
  expect(assetNames(`/_astro/a-b.C_1.${end}"`, 'page')).toEqual({ now: [`a-b.C_1.${end}`], later: [] });
  expect(assetNames(`"./a.${end}"`, 'asset')).toEqual({ now: [`a.${end}`], later: [] });
});
test.each<[string, 'page' | 'asset', string]>([
  ['another end', 'page', '/_astro/a.png'],
  ['a longer end', 'page', '/_astro/a.jsx'],
  ['no end', 'page', '/_astro/a'],
  ['a folder of another name', 'page', '/_astrox/a.js'],
  ['what lies beside a page', 'page', './a.js'],
  ['what lies above a script', 'asset', '"../a.js"'],
  ['a bare name', 'asset', '"a.js"'],
])('%s is none', (_name, kind, text) => expect(assetNames(text, kind)).toEqual({ now: [], later: [] }));
test.each([`import("./a.js")`, `import(\n  './a.js')`, 'import(`./a.js`)', `import("_astro/a.js")`])('%s is loaded later', (text) =>
  expect(assetNames(text, 'asset')).toEqual({ now: [], later: ['a.js'] }),
);
test('names come once each, in their order, and what is loaded at once is not loaded later', () =>
  expect(
    assetNames('import("./c.js");import"./a.js";import("./a.js");import"./b.js";import"./a.js";import("./c.js");import("./d.js")', 'asset'),
  ).toEqual({
    now: ['a.js', 'b.js'],
    later: ['c.js', 'd.js'],
  }));
test.each([
  ['a.js', true],
  ['a.css', true],
  ['a.jsx', false],
  ['a.svg', false],
  ['js', false],
])('%s names others: %s', (name, expected) => expect(namesOthers(name)).toBe(expected));
