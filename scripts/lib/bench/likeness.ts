import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/bank/files.ts';
import { isRedirect } from './weight.ts';

/** What a reader finds on the site of a peer: what it is about → what is found there. */
export type Found = ReadonlyMap<string, readonly string[]>;

/**
 * Returns what the finished site of a peer holds: its pages, the works of each list over all its pages, how many works each feed tells of, the addresses
 * of its sitemap. Who is first among works of one day is left to each generator, so that of the newest works on the first page only the number counts.
 */
export function foundIn(folder: string): Found {
  const names = [...listFiles(folder).files.keys()].filter((name) => /\.(?:html|xml)$/.test(name)).sort();
  const found = new Map<string, string[]>([['страницы', []]]);
  for (const name of names) {
    const text = readFileSync(join(folder, name), 'utf8');
    if (name === 'sitemap.xml') found.set('карта сайта', capture(text, /<loc>([^<]+)/g));
    else if (name.endsWith('.xml')) found.set(`лента ${name}`, [String(capture(text, /<(item)>/g).length)]);
    else if (!isRedirect(text)) {
      found.get('страницы')?.push(name);
      const list = `список ${name.replace(/page\/\d+\//, '')}`;
      const works = capture(text, /<li><h3><a href="([^"]+)"/g);
      found.set(list, name === 'index.html' ? [String(works.length)] : [...(found.get(list) ?? []), ...works]);
    }
  }
  return found;
}

/** Returns what two peers do not show alike, empty when they are alike. */
export function unlike(one: Found, other: Found): string[] {
  const said = (found: Found, what: string) => found.get(what)?.toSorted().join('\n');
  return [...new Set([...one.keys(), ...other.keys()])].filter((what) => said(one, what) !== said(other, what));
}

const capture = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, caught = '']) => caught);
