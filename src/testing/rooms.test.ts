import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { forbiddenImports, importCircles, importsOf, importsWithoutExtension, tooLong, type Room, type Sources } from './rooms.ts';

const bank = ['bank/model', 'bank'];
const pure = [...bank, 'bank/judgement', 'bank/pages'];

/**
 * Who may import what. This table is the documentation: one direction, no circles.
 * Code that is not in a room's line does not exist for it.
 */
const rooms: readonly Room[] = [
  { name: 'bank/model', holds: ['src/bank/model/'], mayImport: [], packages: ['zod'] },
  // The only files of the heart that touch the disk or parse what people type.
  {
    name: 'bank/disk',
    holds: [
      'read',
      'read-federation',
      'read-fields',
      'reading',
      'files',
      'front-matter',
      'yaml',
      'field-places',
      'locate-issues',
      'check',
      'settings',
      'write',
      'line-lists',
      'watch-folder',
    ].map((name) => `src/bank/${name}.ts`),
    mayImport: [...bank, 'bank/judgement', 'text'],
    packages: ['node:*', 'zod', 'yaml', 'gray-matter'],
  },
  // Pure, but it must read what it mends.
  { name: 'bank/fixes', holds: ['src/bank/fixes/'], mayImport: ['bank', 'bank/disk'], packages: [] },
  { name: 'bank/judgement', holds: ['src/bank/rules/', 'src/bank/review/'], mayImport: bank, packages: ['zod', 'node:crypto'] },
  {
    name: 'bank/pages',
    holds: ['src/bank/views/', 'src/bank/lists/', 'src/bank/exports/', 'src/bank/statistics/'],
    mayImport: [...bank, 'bank/judgement', 'text'],
    packages: ['node:crypto'],
  },
  // Pure: no disk, no clock, no network.
  {
    name: 'bank',
    holds: ['src/bank/'],
    mayImport: ['bank/model', 'bank/judgement', 'bank/pages', 'text'],
    packages: ['zod', 'fastest-levenshtein', 'node:crypto'],
  },
  { name: 'text', holds: ['src/text/'], mayImport: [...bank, 'bank/pages'], packages: [] },
  {
    name: 'markdown',
    holds: ['src/markdown/'],
    mayImport: ['bank'],
    packages: [
      'satteri',
      'unified',
      'remark-*',
      'temml',
      'hast',
      'mdast',
      'hast-util-*',
      'mdast-util-*',
      'micromark-extension-gfm',
      'unist-util-visit',
    ],
  },
  { name: 'search', holds: ['src/search/'], mayImport: [...bank, 'bank/pages', 'text'], packages: ['fflate'] },
  // The text of an office document by its bytes: the browser of an author reads it as the index does.
  {
    name: 'indexing/office',
    holds: ['office-text', 'open-zip', 'plain-text'].map((name) => `src/indexing/${name}.ts`),
    mayImport: [],
    packages: ['fflate'],
  },
  // What the build and the dev server do alike: the files of search from pages.
  {
    name: 'indexing',
    holds: ['src/indexing/'],
    mayImport: [...bank, 'bank/pages', 'indexing/office', 'markdown', 'search', 'text'],
    packages: ['node:*', 'pagefind', 'fflate', 'unpdf'],
  },
  // What the build and the commands both make of the bank: PDF, DOCX, XLSX, charts.
  {
    name: 'papers',
    holds: ['src/papers/'],
    mayImport: [...pure, 'text'],
    packages: ['node:*', 'hast', 'pdfkit', 'qr', 'docx', 'write-excel-file/*', '@observablehq/plot', 'linkedom', 'fontkitten', 'fflate'],
  },
  // What the tools alone take from strangers' files: converters are development tools and never part of the site.
  {
    name: 'importing',
    holds: ['src/importing/'],
    mayImport: [...bank, 'bank/judgement', 'markdown', 'indexing', 'indexing/office'],
    packages: ['node:*', 'pandoc-wasm', 'yauzl', 'fflate', 'sharp', 'yaml', 'linkedom', 'unpdf', 'csv-parse/sync', 'read-excel-file/node'],
  },
  // What runs in the browser of an author who proposes something: loaded on those pages only, so it may weigh what other scripts may not.
  {
    name: 'wizard',
    holds: ['src/wizard/'],
    mayImport: [...bank, 'bank/pages', 'indexing/office', 'markdown', 'text'],
    packages: ['fflate', 'hast', 'temml'],
  },
  // What runs in the browser of a reader who takes things away: the selection, what is kept for a lesson, the player. Loaded when asked for.
  {
    name: 'reader',
    holds: ['src/reader/'],
    mayImport: [...bank, 'bank/pages', 'text'],
    packages: ['fflate', 'qr', 'docx', 'workbox-*'],
  },
  // The web editor: its forms and rules are pure, `client.ts` is what runs in the browser.
  {
    name: 'admin',
    holds: ['src/admin/'],
    mayImport: [...bank, 'bank/judgement', 'text'],
    packages: ['zod', '@sveltia/cms'],
  },
  // Texts that stand in the heads of pages: pages show them, the policy of the site names them by hash.
  {
    name: 'components/head',
    holds: ['lost-page', 'low-vision-boot', 'search-asked', 'soft-crossing'].map((name) => `src/components/${name}.ts`),
    mayImport: ['search'],
    packages: [],
  },
  { name: 'styles', holds: ['src/styles/'], mayImport: ['bank'], packages: [] },
  {
    name: 'components',
    holds: ['src/components/'],
    mayImport: [...bank, 'bank/pages', 'components/head', 'reader', 'search', 'styles', 'text', 'wizard'],
    packages: [],
  },
  {
    name: 'layouts',
    holds: ['src/layouts/'],
    mayImport: [...bank, 'bank/pages', 'components', 'components/head', 'styles', 'text'],
    packages: [],
  },
  {
    name: 'site',
    holds: ['src/site/', 'src/middleware.ts'],
    mayImport: [...pure, 'bank/disk', 'admin', 'components/head', 'markdown', 'search', 'indexing', 'indexing/office', 'papers', 'text'],
    packages: ['astro', 'astro/*', 'astro:*', 'node:*', 'hast', 'fontkitten', 'sharp', 'vite', 'fflate', '@hyzyla/pdfium'],
  },
  {
    name: 'pages',
    holds: ['src/pages/'],
    mayImport: [...bank, 'bank/pages', 'site', 'components', 'components/head', 'layouts', 'styles', 'text'],
    packages: ['astro', 'astro/*', 'astro:*'],
  },
  // Small banks: tests build them, and proofs.
  {
    name: 'testing/banks',
    holds: ['small-bank', 'base-bank', 'builders'].map((name) => `src/testing/${name}.ts`),
    mayImport: [],
    packages: [],
  },
  // Strangers who judge what the bank gives to programs: of the tests and of the proofs.
  {
    name: 'testing/judges',
    holds: ['xml', 'schema-org', 'calendar-parsers'].map((name) => `src/testing/${name}.ts`),
    mayImport: ['bank/pages'],
    packages: ['node:path', 'typescript', '@adobe/structured-data-validator', 'ical.js', 'node-ical'],
  },
  {
    name: 'scripts',
    holds: ['scripts/'],
    mayImport: [
      ...pure,
      'bank/disk',
      'bank/fixes',
      'markdown',
      'search',
      'indexing',
      'indexing/office',
      'papers',
      'importing',
      'testing/banks',
      'testing/judges',
    ],
    packages: [
      'node:*',
      'yaml',
      'zod',
      'sirv',
      'pagefind',
      'minisearch',
      'playwright-core',
      'sharp',
      'fflate',
      'yauzl',
      'file-type',
      'unpdf',
      'unpdf/*',
      'cspell-trie-lib',
      'fast-check',
      'js-yaml',
      'html-validate',
      'feedsmith',
      // Only past our own limits, to see that they are needed.
      'satteri',
    ],
  },
];

/** Code without tests: those may import what they test with. */
function readSources(): Sources {
  const root = `${import.meta.dirname}/../../`;
  const paths = globSync(['src/**/*.{ts,astro,mjs}', 'scripts/**/*.ts'], { cwd: root }).filter(
    (path) => !/\.test\.ts$|^src\/testing\//.test(path),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(`${root}${path}`, 'utf8')]));
}

const sources = readSources();
const imported = [...sources.values()].reduce((sum, source) => sum + importsOf(source).length, 0);

/** Files that may be longer, and why. */
const long = {
  'src/markdown/hostile.ts': 'a table of hostile texts',
  'src/bank/model/region.ts': 'a table of fields: one schema per file',
  'src/bank/model/vocabulary.ts': 'a table of fields: the vocabularies side by side',
  'src/bank/exports/open-data/fields.ts': 'a table of fields: the map of the open data',
  'src/text/showcase.ts': 'a table of samples for the page of the design',
};

describe('the source', () => {
  test('there is something to look at', () => expect([sources.size > 100, imported > 300]).toEqual([true, true]));
  test('every import is allowed by the table', () => expect(forbiddenImports(sources, rooms)).toEqual([]));
  test('relative imports of code name the whole file', () => expect(importsWithoutExtension(sources)).toEqual([]));
  test('no file imports itself through others', () => expect(importCircles(sources)).toEqual([]));
  test('no file of code is over 150 lines', () => expect(tooLong(sources, 150, long)).toEqual([]));
});

describe('a planted fault turns the test red', () => {
  const plant = (path: string, source: string) => forbiddenImports(new Map([[path, source]]), rooms);

  test.each<[string, string, string]>([
    ['a rule reads the disk', 'src/bank/rules/x.ts', "import { readFileSync } from 'node:fs';"],
    ['a rule reads a bank', 'src/bank/rules/x.ts', "import { readBank } from '../read.ts';"],
    ['the heart imports Markdown', 'src/bank/x.ts', "import { render } from '../markdown/render.ts';"],
    ['the model imports a rule', 'src/bank/model/x.ts', "import { rules } from '../rules/index.ts';"],
    ['a component asks the site', 'src/components/X.astro', "---\nimport { bank } from '../site/bank.ts';\n---"],
    ['a component asks Astro', 'src/components/X.astro', "---\nimport { getCollection } from 'astro:content';\n---"],
    ['a page reads the bank itself', 'src/pages/x.astro', "---\nimport { readBank } from '../bank/read.ts';\n---"],
    ['Markdown imports Astro', 'src/markdown/x.ts', "import type { AstroConfig } from 'astro';"],
    ['search imports the site', 'src/search/x.ts', "import '../site/bank.ts';"],
    ['a script imports a page', 'scripts/x.ts', "const page = await import('../src/pages/x.ts');"],
    ['a package on several lines', 'src/bank/x.ts', "import {\n  a,\n  b,\n} from 'lodash';"],
    ['a file in no room', 'src/attic/x.ts', "import 'zod';"],
  ])('%s', (_name, path, source) => expect(plant(path, source)).toHaveLength(1));

  test('what is allowed stays green', () =>
    expect(plant('src/bank/rules/x.ts', "import type { Bank } from '../bank.ts';\nimport { z } from 'zod';")).toEqual([]));
  test('an import in a text is no import', () =>
    expect(importsOf('const hint = `import { x } from \'y\'`;\n// import z from "z"\n')).toEqual([]));
  test('a missing extension', () =>
    expect(importsWithoutExtension(new Map([['src/a.ts', "import { b } from './b';"]]))).toEqual(['src/a.ts → ./b']));
  test('a circle of values is seen, of types is not', () => {
    const pair = (second: string) =>
      importCircles(
        new Map([
          ['src/a.ts', "import { b } from './b.ts';"],
          ['src/b.ts', second],
        ]),
      );
    expect(pair("import { a } from './a.ts';")).toEqual(['src/a.ts → src/b.ts → src/a.ts']);
    expect(pair("import type { A } from './a.ts';")).toEqual([]);
  });
  test('a long file, and an exception that is no longer needed', () => {
    const tree = new Map([
      ['src/a.ts', 'x\n'.repeat(151)],
      ['src/b.ts', 'x\n'.repeat(150)],
    ]);
    expect(tooLong(tree, 150, {})).toEqual(['src/a.ts: over 150 lines']);
    expect(tooLong(tree, 150, { 'src/a.ts': 'a table', 'src/b.ts': 'a table' })).toEqual(['src/b.ts: the exception is no longer needed']);
  });
});
