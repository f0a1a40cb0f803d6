import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ASSETS, assetNames, namesOthers } from '../../../src/bank/asset-names.ts';
import type { Catalogue } from '../../../src/bank/catalogue.ts';
import { listFiles } from '../../../src/bank/files.ts';
import { carriedUrl } from '../../../src/bank/sample-site.ts';
import type { SchoolYear } from '../../../src/bank/school-year.ts';
import { urls } from '../../../src/bank/urls.ts';
import { styleAddresses } from '../foreign-loads.ts';
import { CONTENTS, frozenPage } from './frozen-page.ts';
import { contentsPage, noteOf, readme, titles, type ContentsPart } from './told.ts';
import { dataOfYear } from './year-data.ts';
import { pagesOfYear, thingsOfYear } from './year-pages.ts';
import { digestOf } from '../../../src/bank/sha256.ts';

/** What a snapshot is made of. */
export interface Source {
  /** Folder of the built site. */
  readonly site: string;
  readonly catalogue: Catalogue;
  readonly year: SchoolYear;
  readonly commit: string | undefined;
  readonly version: string;
}

/** Takes one file of a snapshot; files come one by one, so that no more than one is in memory. */
export type Put = (name: string, content: Uint8Array) => void;

/** The site was built of other content than the one at hand: this page is not there. */
export class StaleSiteError extends Error {}

/** Puts together the snapshot of a year, each file once, in the same order for the same input; returns how many files, none when the year holds nothing. Throws `StaleSiteError`. */
export function makeSnapshot(source: Source, put: Put): number {
  const { site, catalogue, year } = source;
  const groups = thingsOfYear(year, catalogue);
  if (groups.length === 0) return 0;
  const { files } = listFiles(site);
  const roots = [...pagesOfYear(year, groups, catalogue)].map((path) => path.slice(1));
  const pages = [...files.keys()].filter((file) => file.endsWith('.html') && roots.some((root) => file.startsWith(root))).sort();
  const missing = groups
    .flatMap(({ kind, entries }) => entries.map(({ id }) => `${urls.entry(kind, id).slice(1)}index.html`))
    .find((page) => !files.has(page));
  if (missing !== undefined) throw new StaleSiteError(missing);

  const told = { year, day: catalogue.today, bank: catalogue.bank.region.bank.title, live: carriedUrl(catalogue.bank.region.site, '/') };
  const sums = new Map<string, string>();
  const keep = (name: string, content: Uint8Array) => {
    sums.set(name, digestOf(content));
    put(name, content);
  };
  const kept = new Set(pages);
  const around = {
    live: told.live,
    note: noteOf(told),
    isFile: (path: string) => files.has(path),
    isKept: (page: string) => kept.has(page),
    drawings: onceEach((path) => readFileSync(join(site, path), 'utf8')),
  };
  const needs = new Set<string>();
  for (const page of pages) {
    const frozen = frozenPage(readFileSync(join(site, page), 'utf8'), page, around);
    for (const need of frozen.needs) needs.add(need);
    keep(page, Buffer.from(frozen.html));
  }
  for (const need of [...withTheirs(needs, site, files)].sort()) keep(need, readFileSync(join(site, need)));
  for (const [name, text] of dataOfYear(year, catalogue)) keep(name, Buffer.from(text));

  const parts = groups.map(({ kind, entries }): ContentsPart => ({
    title: titles[kind],
    links: entries.map(({ id, data }) => ({ text: data.title, href: `${urls.entry(kind, id).slice(1)}index.html` })),
  }));
  const data = [...sums.keys()].filter((name) => name.startsWith('dannye/'));
  if (data.length > 0) parts.push({ title: titles.data, links: data.map((name) => ({ text: name, href: name })) });
  const sheets = sheetsOf(readFileSync(join(site, 'index.html'), 'utf8'));
  for (const sheet of [...withTheirs(new Set(sheets), site, files)].sort())
    if (!sums.has(sheet)) keep(sheet, readFileSync(join(site, sheet)));
  keep(CONTENTS, Buffer.from(contentsPage(told, parts, sheets)));
  // Two more: this one and the sums.
  keep('README.txt', Buffer.from(readme({ ...source, ...told, pages: pages.length + 1, files: sums.size + 2 })));
  put('SHA256SUMS', Buffer.from([...sums].map(([name, sum]) => `${sum}  ${name}\n`).join('')));
  return sums.size + 1;
}

/** Reads each file once. */
function onceEach(read: (path: string) => string): (path: string) => string {
  const known = new Map<string, string>();
  return (path) => known.get(path) ?? (known.set(path, read(path)), known.get(path)!);
}

const sheetsOf = (html: string) => [...html.matchAll(/<link rel="?stylesheet"? href="?([^"\s>]+)/g)].map(([, href = '']) => href);

/** Returns files with those that they name: scripts and sheets, which lie in one folder. */
function withTheirs(needs: ReadonlySet<string>, site: string, files: ReadonlyMap<string, number>): Set<string> {
  const all = new Set<string>();
  const follow = (name: string): void => {
    if (all.has(name) || !files.has(name)) return;
    all.add(name);
    if (!namesOthers(name)) return;
    const text = readFileSync(join(site, name), 'utf8');
    for (const address of name.endsWith('.css') ? styleAddresses(text) : [])
      follow(posix.join(posix.dirname(name), address.replace(/[?#].*/, '')));
    if (!name.startsWith(ASSETS)) return;
    const { now, later } = assetNames(text, 'asset');
    for (const other of [...now, ...later]) follow(ASSETS + other);
  };
  for (const need of needs) follow(need);
  return all;
}
