import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildDay } from '../../src/bank/settings.ts';
import { digestOf } from '../../src/bank/sha256.ts';
import { SITE_SETTINGS } from './site-settings.ts';
import { stampOf } from './stamps.ts';

/** Where a build reads and writes: folders. */
export interface BuildPlaces {
  readonly project: string;
  readonly content: string;
  /** The finished site. */
  readonly target: string;
}

/** What is written down of a finished build: by it the next one knows that there is nothing to do. */
interface Kept {
  readonly day: string;
  /** Of the region: the day of a build is the day there. */
  readonly timeZone: string;
  readonly inputs: string;
  readonly site: string;
}

/** Settings that change the site, those of its index and of the program included. */
const SETTINGS = [...SITE_SETTINGS, 'SEARCH_INDEX', 'NODE_OPTIONS'];
/** What the site is built from besides the content; a copy of these and of the files beside them builds it, as the benchmark shows. */
const CODE = ['src', 'scripts', 'public', 'node_modules/.package-lock.json'];

/** Returns a digest of all that a site is made of: content, code, packages, settings, and what git knows of the content; the day is told apart. */
export function inputsOf({ project, content }: BuildPlaces): string {
  const files = readdirSync(project, { withFileTypes: true }).filter((item) => item.isFile() && !item.name.endsWith('.log'));
  const paths = [content, ...[...CODE, ...files.map(({ name }) => name).sort()].map((name) => join(project, name))];
  return digestOf(
    JSON.stringify([
      [process.version, process.platform, process.arch, historyOf(content)],
      SETTINGS.map((name) => process.env[name] ?? ''),
      paths.map((path) => [path, stampOf(path)]),
    ]),
  );
}

/** Tells whether the site of before is what a build would make now: nothing it is made of has changed, the day has not, and nobody has touched it. */
export function isSiteKept(places: BuildPlaces): boolean {
  const kept = readKept(places);
  if (kept === undefined) return false;
  const isToday = kept.day === buildDay(kept.timeZone, new Date());
  return isToday && kept.inputs === inputsOf(places) && kept.site === stampOf(places.target);
}

/** Notes that the site is finished; `made` tells what it was made of when the build began: what has changed since then may not be in it. */
export function keepSite(places: BuildPlaces, made: Omit<Kept, 'site'>): void {
  const path = recordOf(places);
  const fresh = `${path}.${process.pid}`;
  try {
    if (inputsOf(places) !== made.inputs) return rmSync(path, { force: true });
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(fresh, JSON.stringify({ ...made, site: stampOf(places.target) } satisfies Kept));
    renameSync(fresh, path);
  } catch {
    // A disk without room makes the next build whole, not this one wrong.
    rmSync(fresh, { force: true });
  }
}

function readKept(places: BuildPlaces): Kept | undefined {
  try {
    return JSON.parse(readFileSync(recordOf(places), 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Apart from the site: what lies in its folder is published. */
const recordOf = ({ project, target }: BuildPlaces) => join(project, '.cache/build', `${digestOf(target).slice(0, 16)}.json`);

/** Pages tell the day of the last commit of what they show. */
function historyOf(content: string): string {
  try {
    return execFileSync('git', ['-C', content, 'rev-parse', 'HEAD', '--is-shallow-repository'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
