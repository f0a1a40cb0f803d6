import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { digestOf, recipeOf } from './recipe.ts';

const files = {
  'src/papers/pack.ts':
    "import {\n  words,\n} from '../text/words.ts';\nimport type { Work } from './work.ts';\nimport paper from 'paper/more';\n",
  'src/papers/work.ts': 'export interface Work {}\n',
  'src/papers/later.ts': "export const draw = () => import('./drawing.ts');\n",
  'src/papers/drawing.ts': "import './pack.ts';\n",
  'src/papers/face.ts': "const face = createRequire(import.meta.url).resolve('@letters/signs/files/a.woff');\n",
  'src/papers/fonts/a.ttf': 'letters',
  'src/text/words.ts': "export { more } from './more.ts';\n",
  'src/text/more.ts': "export const more = 'Ещё';\n",
  'src/text/other.ts': "export const other = 'Другое';\n",
  'node_modules/paper/package.json': '{"name": "paper", "version": "1.2.3"}',
  'node_modules/@letters/signs/package.json': '{"name": "@letters/signs", "version": "5.3.0"}',
};

function recipe(sources: readonly string[], changed: Partial<typeof files> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'recipe-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...files, ...changed })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return digestOf(root, sources);
}

const pack = ['src/papers/pack.ts'];
test.each<[string, boolean, readonly string[], Partial<typeof files>]>([
  ['nothing', true, pack, {}],
  ['a byte of the source itself', false, pack, { 'src/papers/pack.ts': `${files['src/papers/pack.ts']} ` }],
  ['wording it imports', false, pack, { 'src/text/words.ts': `${files['src/text/words.ts']}// ` }],
  ['wording that this imports', false, pack, { 'src/text/more.ts': "export const more = 'Еще';\n" }],
  ['wording it does not import', true, pack, { 'src/text/other.ts': "export const other = 'Иное';\n" }],
  ['a type', true, pack, { 'src/papers/work.ts': 'export interface Work { a: 1 }\n' }],
  ['the version of a package', false, pack, { 'node_modules/paper/package.json': '{"name": "paper", "version": "1.2.4"}' }],
  [
    'the version of a package of files',
    false,
    ['src/papers/face.ts'],
    { 'node_modules/@letters/signs/package.json': '{"version": "5.3.1"}' },
  ],
  ['what is imported later', false, ['src/papers/later.ts'], { 'src/text/more.ts': '' }],
  ['a letter of a face', false, ['src/papers/fonts'], { 'src/papers/fonts/a.ttf': 'Letters' }],
])('%s changes: the digest stays: %s', (_, stays, sources, changed) => {
  expect(recipe(sources, changed) === recipe(sources)).toBe(stays);
});

test('a source that is not there is told, not left out', () => {
  expect(() => recipe(['src/papers/none.ts'])).toThrow('none.ts');
  expect(() => recipe(pack, { 'src/text/words.ts': "import './gone.ts';\n" })).toThrow('gone.ts');
});

test('the sources of the site have a digest, the same each time', () => {
  const own = recipeOf('src/papers/work-pack.ts', 'src/papers/fonts');
  expect(own).toMatch(/^[0-9a-f]{16}$/);
  expect(recipeOf('src/papers/work-pack.ts', 'src/papers/fonts')).toBe(own);
  expect(recipeOf('src/papers/flash-pack.ts')).not.toBe(own);
});
