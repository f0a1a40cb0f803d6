import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { contextOf } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { baseData, baseVocabularies } from '../src/testing/base-bank.ts';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { entry, inhabited, off, smallest, yaml } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n';
const run = (script: string, words: readonly string[], env: Record<string, string>) =>
  spawnSync(process.execPath, [script, ...words], { env: { ...withoutVitest, TODAY, ...env }, encoding: 'utf8' });
const written = (files: Record<string, string>) => (content: string) => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
};
/** What a new user types, and nothing besides. */
const begun = (content: string) => {
  const { status, stdout } = run('scripts/init.ts', ['--region', 'Энская область', '--out', content, '--yes'], {});
  expect([status, stdout]).toEqual([0, expect.stringContaining('Проверка пройдена')]);
};
/** Half a thousand municipalities, as many of them in the scheme as it holds, and a unit in the last of them. */
const crowded = {
  'vocabularies/municipalities.yaml': yaml({
    items: [
      ...baseVocabularies.municipalities,
      ...Array.from({ length: 500 }, (_, index) => ({
        id: `okrug-${index + 1}`,
        name: `Муниципальный округ № ${index + 1}`,
        kind: 'district',
        ...(index < 300 && { scheme: { column: (index % 10) + 1, row: Math.floor(index / 10) + 1, label: String(index + 1) } }),
      })),
    ],
  }),
  'units/math.md': entry({ ...baseData.unit, heads: [{ person: 'anna' }], municipality: 'okrug-500' }),
};

// The build itself inspects every link of the finished site.
it.each<[string, (content: string) => void]>([
  ['what `npm run init` begins, a region without municipalities', begun],
  [
    'every section with a thing in it, five hundred municipalities and a sign of its own',
    written({ ...smallest(), ...inhabited, ...crowded, 'logo.svg': LOGO }),
  ],
  ['every section with a thing in it, all switched off', written({ ...smallest({ features: off }), ...inhabited })],
])('builds %s', { timeout: 180_000 }, (_name, begin) => {
  const root = writeContent({});
  const [content, out] = [join(root, 'content'), join(root, 'dist')];
  begin(content);
  const { status, stdout, stderr } = run('scripts/build.ts', [], { CONTENT: content, OUT: out });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(run('scripts/build.ts', [], { CONTENT: content, OUT: out }).stdout, 'a second time').toContain('Ничего не изменилось');
  // The rules and the map of the site know exactly the pages that are there; what others put on theirs is none.
  const pages = globSync('**/*.html', { cwd: out }).map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  const built = pages.filter((path) => !/^\/embed\/./.test(path));
  const { bank } = readBank(content);
  expect(built.sort()).toEqual([...contextOf(bank, TODAY).pages].sort());
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(bank.region.bank.title);
  // Every municipality stands in the list, and a page of its own has who holds something.
  const { size } = bank.vocabularies.municipalities;
  const list = join(out, 'municipalitety/index.html');
  const listed = size === 1 ? [] : [...readFileSync(list, 'utf8').matchAll(/<(?:li|a [^>]*)>Муниципальный округ №\s(\d+)/g)];
  expect(new Set(listed.map(([, number]) => number)).size).toBe(size - 1);
  expect(existsSync(join(out, 'municipalitety/okrug-500/index.html'))).toBe(size > 500);
  // A region's own sign stands on every page and lies beside them; without the file there is the sign of all banks.
  const [home, own] = [readFileSync(join(out, 'index.html'), 'utf8'), existsSync(join(content, 'logo.svg')) ? LOGO : undefined];
  expect(/<img class="?logo"? src="?(?:\.\/)?logo\.svg"? alt/.test(home), 'own sign').toBe(own !== undefined);
  expect(/<svg class="?logo"?/.test(home), 'common sign').toBe(own === undefined);
  if (own !== undefined) expect(readFileSync(join(out, 'logo.svg'), 'utf8')).toBe(own);
  // Code on editors' pages is plain too: a highlighter would bring inline styles.
  const page = join(content, 'pages/o-banke.mdx');
  if (readFileSync(page, 'utf8').includes('```js'))
    expect(readFileSync(join(out, 'o-banke/index.html'), 'utf8')).toMatch(/<pre tabindex="0"><code class="language-js">const a/);
});
