import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { ASSETS, assetNames, namesOthers, type AssetNames } from '../bank/asset-names.ts';
import { urls } from '../bank/urls.ts';

const entry = (name: string) => fileURLToPath(new URL(`../reader/offline/${name}.ts`, import.meta.url));

/** Writes the service worker into a finished site: the one that keeps pages, or where the bank has none the one that puts all of it away. */
export async function writeWorker(out: string, isOn: boolean): Promise<void> {
  await build({
    configFile: false,
    root: out,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', SHELL: JSON.stringify(isOn ? shellOf(out) : {}) },
    build: {
      outDir: out,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry(isOn ? 'worker' : 'worker-off'),
        output: { format: 'iife', entryFileNames: urls.worker.slice(1) },
      },
    },
  });
}

/** Pages that open without a connection before anyone has visited them: what is kept, what the reader has chosen. */
const PAGES = [urls.offline, urls.selection].map((path) => path.slice(1));

/** What the worker takes along when it is installed, from the root of the bank; the version changes with any of it, and with it the worker. */
function shellOf(out: string): { version: string; page: string; files: string[] } {
  const pages = PAGES.filter((page) => existsSync(join(out, page, 'index.html')));
  const texts = pages.map((page) => readFileSync(join(out, page, 'index.html'), 'utf8'));
  const needed = texts.flatMap((html) => [...neededBy(assetNames(html, 'page'), out)]);
  const assets = [...new Set(needed)].sort().map((name) => ASSETS + name);
  const single = texts.flatMap((html) =>
    [...html.matchAll(/(?:href|src)="\.\.\/((?:favicon|logo|cveta|manifest)[\w.]+)"/g)].map(([, name = '']) => name),
  );
  const files = [...new Set([...assets, ...single])];
  const hash = createHash('sha256');
  for (const html of texts) hash.update(html);
  for (const file of files) hash.update(readFileSync(join(out, file)));
  const [page = '', ...others] = pages;
  return { version: hash.digest('hex').slice(0, 12), page, files: [...others, ...files] };
}

/** What loads with the page, not what it may load later. */
function neededBy({ now }: AssetNames, out: string, known = new Set<string>()): Set<string> {
  for (const name of now) {
    if (known.has(name)) continue;
    known.add(name);
    if (namesOthers(name)) neededBy(assetNames(readFileSync(join(out, ASSETS, name), 'utf8'), 'asset'), out, known);
  }
  return known;
}
