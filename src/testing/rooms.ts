import { posix } from 'node:path';

/** A part of the source and what it may import; the first room that holds a file is its room. */
export interface Room {
  readonly name: string;
  /** Paths from the repository: a folder ends with `/`, anything else is one file. */
  readonly holds: readonly string[];
  /** Names of other rooms; its own room is always allowed. */
  readonly mayImport: readonly string[];
  /** Packages; `x*` stands for everything that begins with `x`. */
  readonly packages: readonly string[];
}

/** Path from the repository → source. */
export type Sources = ReadonlyMap<string, string>;

interface Import {
  readonly from: string;
  readonly target: string;
  readonly isType: boolean;
}

const statement =
  /^[ \t]*(?:import|export)\b(?<clause>[^'"`;]*?)\bfrom\s+['"](?<named>[^'"]+)['"]|^[ \t]*import\s+['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]\s*\)/gm;

/** Returns what a source imports, as written. */
export function importsOf(source: string): { target: string; isType: boolean }[] {
  return [...source.matchAll(statement)].map(({ groups = {} }) => ({
    target: groups['named'] ?? groups['bare'] ?? groups['dynamic'] ?? '',
    isType: /^\s*type\b/.test(groups['clause'] ?? ''),
  }));
}

/** Returns every import that the table does not allow, as `file → target: reason`. */
export function forbiddenImports(sources: Sources, rooms: readonly Room[]): string[] {
  return allImports(sources).flatMap(({ from, target }) => {
    const room = roomOf(from, rooms);
    if (!room) return [`${from}: no room of the table holds this file`];
    if (!target.startsWith('.'))
      return isAllowed(target, room.packages) ? [] : [`${from} → ${target}: ${room.name} may not import this package`];
    const path = resolve(from, target);
    const other = roomOf(path, rooms);
    if (other === room || (other && room.mayImport.includes(other.name))) return [];
    return [`${from} → ${path}: ${room.name} may not import ${other?.name ?? 'what no room holds'}`];
  });
}

/** Returns relative imports of code without `.ts` (Node runs the files as they are). */
export function importsWithoutExtension(sources: Sources): string[] {
  return allImports(sources)
    .filter(({ target }) => target.startsWith('.') && !/\.(?:ts|astro|mjs|css|json|svg|woff2)(?:\?\w+)?$/.test(target))
    .map(({ from, target }) => `${from} → ${target}`);
}

/** Returns circles of files that import each other's values, each once, as `a → b → a`. */
export function importCircles(sources: Sources): string[] {
  const graph = new Map([...sources.keys()].map((path) => [path, [] as string[]]));
  for (const { from, target, isType } of allImports(sources))
    if (!isType && target.startsWith('.')) graph.get(from)?.push(resolve(from, target));
  const circles: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, above: readonly string[]): void => {
    if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
    if (done.has(path)) return;
    done.add(path);
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
}

/** Returns files with more lines than `limit`, apart from the named exceptions, and exceptions that are no longer needed. */
export function tooLong(sources: Sources, limit: number, exceptions: Readonly<Record<string, string>>): string[] {
  const long = [...sources].filter(([, source]) => source.trimEnd().split('\n').length > limit).map(([path]) => path);
  const idle = Object.keys(exceptions)
    .filter((path) => !long.includes(path))
    .map((path) => `${path}: the exception is no longer needed`);
  return [...long.filter((path) => !(path in exceptions)).map((path) => `${path}: over ${limit} lines`), ...idle];
}

function allImports(sources: Sources): Import[] {
  return [...sources].flatMap(([from, source]) => importsOf(source).map((found) => ({ from, ...found })));
}

function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms.find(({ holds }) => holds.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)));
}

function isAllowed(name: string, packages: readonly string[]): boolean {
  return packages.some((known) => (known.endsWith('*') ? name.startsWith(known.slice(0, -1)) : name === known));
}

const resolve = (from: string, target: string) => posix.join(posix.dirname(from), target.replace(/\?.*$/, ''));
