import { createHash, type Hash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What a source takes from others while it runs, a file of a package found by its name among it; a type is not there by then. */
const TAKEN =
  /^(?:import|export)\s+(?!type\s)[^;']*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)|\bcreateRequire\([^()]*\)\.resolve\('([^']+)'\)/gm;

const known = new Map<string, string>();

/**
 * Returns the digest of the sources named by their paths from the root, with everything that they import and the versions of its packages:
 * what they make stays in a cache as long as it is the same. Of a folder it is every file in it. Read once per process.
 */
export function recipeOf(...sources: readonly string[]): string {
  const root = sourceRoot();
  const key = [root, ...sources].join('\n');
  const digest = known.get(key) ?? digestOf(root, sources);
  known.set(key, digest);
  return digest;
}

/** Returns the digest of sources below a folder, read anew. */
export function digestOf(root: string, sources: readonly string[]): string {
  const hash = createHash('sha256');
  const seen = new Set<string>();
  for (const source of sources) take(root, source, seen, hash);
  return hash.digest('hex').slice(0, 16);
}

/** Returns the folder of the sources: in a bundle they lie where the build was begun, otherwise around this file. */
export function sourceRoot(): string {
  return existsSync(resolve('src/site/recipe.ts')) ? resolve() : resolve(import.meta.dirname, '../..');
}

function take(root: string, path: string, seen: Set<string>, hash: Hash): void {
  if (seen.has(path)) return;
  seen.add(path);
  if (statSync(join(root, path)).isDirectory()) {
    for (const name of globSync('**/*', { cwd: join(root, path) }).sort()) take(root, join(path, name), seen, hash);
    return;
  }
  const bytes = readFileSync(join(root, path));
  hash.update(`${path.replaceAll('\\', '/')} ${bytes.length}\n`).update(bytes);
  if (!path.endsWith('.ts')) return;
  for (const [, named, bare, later, found] of bytes.toString('utf8').matchAll(TAKEN)) {
    const target = named ?? bare ?? later ?? found ?? '';
    if (target.startsWith('.')) take(root, join(dirname(path), target.replace(/\?.*$/, '')), seen, hash);
    else if (!/^(?:node|astro):/.test(target)) takeVersion(root, target, seen, hash);
  }
}

function takeVersion(root: string, target: string, seen: Set<string>, hash: Hash): void {
  const name = target.split('/', target.startsWith('@') ? 2 : 1).join('/');
  if (seen.has(name)) return;
  seen.add(name);
  const description = join(root, 'node_modules', name, 'package.json');
  // Without an installed package its own code cannot be in what is made.
  if (existsSync(description)) hash.update(`${name} ${/"version":\s*"([^"]*)"/.exec(readFileSync(description, 'utf8'))?.[1]}\n`);
}
