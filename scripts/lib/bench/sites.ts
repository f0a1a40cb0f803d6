import { cpSync, existsSync, globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath } from '../on-path.ts';
import { measureCommand, type Cost } from './cost.ts';
import type { Peer } from './wish.ts';

/** A generator with its folder, which builds the bank. */
export interface BenchSite {
  readonly id: 'kopilka' | Peer;
  readonly name: string;
  /** The finished site. */
  readonly out: string;
  /** Takes the content as it is now. */
  readonly take: (content: string) => void;
  /** Forgets all that earlier builds have left. */
  readonly forget: () => void;
  /** Builds the pages, without the index of search. */
  readonly build: () => Promise<Cost>;
  /** Builds everything from nothing, the index of search too: one after the other where a generator has none of its own. */
  readonly buildAll: () => Promise<Cost>;
}

const OWN = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];
/** Apart from the packages of the project, which another `npm install` would put in order. */
const ELEVENTY = '.build/peers/node_modules/@11ty/eleventy/cmd.cjs';

/** The one line to type for a peer that is missing. */
export const INSTALL: Readonly<Record<Peer, string>> = {
  hugo: 'sudo apt-get install -y --no-install-recommends hugo',
  eleventy: 'npm install --prefix .build/peers @11ty/eleventy@3.1.8',
};

const findHugo = () => onPath(['hugo']);

/** Tells whether a peer is on this machine. */
export const isThere = (peer: Peer): boolean => (peer === 'hugo' ? findHugo() !== undefined : existsSync(ELEVENTY));

/** Makes a copy of the project, whose caches are its own: those of the editor are neither used nor lost. */
export function kopilkaSite(work: string, content: string): BenchSite {
  const [place, out] = [join(work, 'kopilka'), join(work, 'kopilka-site')];
  for (const name of OWN) cpSync(resolve(name), join(place, name), { recursive: true });
  const forget = () => [out, ...['.cache', '.astro', '.build', 'node_modules'].map((name) => join(place, name))].forEach(remove);
  const build = (env: Record<string, string> = {}) =>
    measureCommand({
      args: [process.execPath, 'scripts/build.ts'],
      cwd: place,
      env: { CONTENT: content, OUT: out, SHARE_PICTURES: 'off', ...env },
    });
  return {
    ...{ id: 'kopilka', name: 'Копилка', out, forget },
    take: () => undefined,
    build: () => build({ SEARCH_INDEX: 'off' }),
    buildAll: () => (forget(), build()),
  };
}

/** Makes the site of a peer that is there. */
export const peerSite = (peer: Peer, work: string): BenchSite => (peer === 'hugo' ? hugoSite(work) : eleventySite(work));

function hugoSite(work: string): BenchSite {
  const [place, out] = [join(work, 'hugo'), join(work, 'hugo-site')];
  cpSync(resolve('src/testing/bench/hugo'), place, { recursive: true });
  const take = (content: string) => {
    for (const [section, title] of SECTIONS) {
      cpSync(join(content, section), join(place, 'content', section), { recursive: true });
      // A folder is a list for Hugo when it has such a file.
      writeFileSync(join(place, 'content', section, '_index.md'), `---\ntitle: ${title}\n---\n`);
      for (const year of globSync('*/', { cwd: join(place, 'content', section) }))
        writeFileSync(join(place, 'content', section, year, '_index.md'), `---\ntitle: ${year.replace('/', '')}\n---\n`);
    }
    for (const name of NAMES) cpSync(join(content, name), join(place, 'data', name), { recursive: true });
  };
  const args = [findHugo() ?? 'hugo', '--quiet', '--cacheDir', join(place, 'cache'), '--destination', out];
  return peer({ id: 'hugo', name: 'Hugo', place, out, take, args, left: ['cache', 'resources', '.hugo_build.lock'] });
}

function eleventySite(work: string): BenchSite {
  const [place, out] = [join(work, 'eleventy'), join(work, 'eleventy-site')];
  cpSync(resolve('src/testing/bench/eleventy'), place, { recursive: true });
  const take = (content: string) => {
    for (const [section] of SECTIONS) cpSync(join(content, section), join(place, section), { recursive: true });
    for (const name of NAMES) cpSync(join(content, name), join(place, name), { recursive: true });
  };
  const args = [process.execPath, resolve(ELEVENTY), '--quiet', `--output=${out}`];
  return peer({ id: 'eleventy', name: 'Eleventy', place, out, take, args, left: ['.cache'] });
}

const SECTIONS = [
  ['materials', 'Материалы'],
  ['webinars', 'Вебинары'],
  ['recommendations', 'Рекомендации'],
] as const;

/** What the cards of the works name. */
const NAMES = ['vocabularies', 'people'];

interface PeerParts extends Pick<BenchSite, 'id' | 'name' | 'out' | 'take'> {
  readonly place: string;
  readonly args: readonly string[];
  /** What it leaves in its folder for the next build. */
  readonly left: readonly string[];
}

function peer({ place, args, left, ...rest }: PeerParts): BenchSite {
  mkdirSync(place, { recursive: true });
  const forget = () => [rest.out, ...left.map((name) => join(place, name))].forEach(remove);
  const build = () => measureCommand({ args, cwd: place });
  const index = () => measureCommand({ args: [process.execPath, pagefind(), '--site', rest.out, '--quiet'], cwd: place });
  return { ...rest, forget, build, buildAll: async () => (forget(), sum(await build(), await index())) };
}

const sum = (one: Cost, other: Cost): Cost => ({
  ...{ wall: one.wall + other.wall, cpu: one.cpu + other.cpu, peak: Math.max(one.peak, other.peak) },
});

/** The index that a peer's user would take: the very version that stands behind ours. */
const pagefind = (): string => fileURLToPath(new URL('./runner/bin.cjs', import.meta.resolve('pagefind')));

const remove = (path: string) => rmSync(path, { recursive: true, force: true });
