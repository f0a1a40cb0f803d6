import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { contextOf } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { baseRegion } from '../src/testing/base-bank.ts';
import { TODAY } from '../src/testing/builders.ts';
import { withoutVitest } from '../src/testing/clean-env.ts';
import { inhabited, off, smallest } from '../src/testing/small-bank.ts';
import { writeContent } from '../src/testing/temporary-content.ts';

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>\n';

// The build itself inspects every link of the finished site.
it.each<[string, Record<string, string>]>([
  ['a region, vocabularies and one association', smallest()],
  ['every section with a thing in it, and a sign of its own', { ...smallest(), ...inhabited, 'logo.svg': LOGO }],
  ['every section with a thing in it, all switched off', { ...smallest({ features: off }), ...inhabited }],
])('builds %s', { timeout: 180_000 }, (_name, files) => {
  const root = writeContent({ ...Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text])) });
  const [content, out] = [join(root, 'content'), join(root, 'dist')];
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: { ...withoutVitest, CONTENT: content, OUT: out, TODAY },
    encoding: 'utf8',
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  // The rules and the map of the site know exactly the pages that are there; what others put on theirs is none.
  const pages = globSync('**/*.html', { cwd: out }).map((path) => `/${path.replace(/(^|\/)index\.html$/, '$1')}`);
  const built = pages.filter((path) => !/^\/embed\/./.test(path));
  expect(built.sort()).toEqual([...contextOf(readBank(content).bank, TODAY).pages].sort());
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain(baseRegion.bank.title);
  // A region's own sign stands on every page and lies beside them; without the file there is the sign of all banks.
  const [home, own] = [readFileSync(join(out, 'index.html'), 'utf8'), files['logo.svg']];
  expect(/<img class="?logo"? src="?(?:\.\/)?logo\.svg"? alt/.test(home), 'own sign').toBe(own !== undefined);
  expect(/<svg class="?logo"?/.test(home), 'common sign').toBe(own === undefined);
  if (own !== undefined) expect(readFileSync(join(out, 'logo.svg'), 'utf8')).toBe(own);
  // Code on editors' pages is plain too: a highlighter would bring inline styles.
  for (const path of built.filter((own) => own === '/o-banke/'))
    expect(readFileSync(join(out, path, 'index.html'), 'utf8')).toMatch(/<pre tabindex="0"><code class="language-js">const a/);
});
