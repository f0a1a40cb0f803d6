import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { codeOfSearch } from '../../scripts/lib/eval/client-code.ts';
import { evaluate, missesOf, type Report } from '../../scripts/lib/eval/evaluate.ts';
import { ourSystem } from '../../scripts/lib/eval/our-system.ts';
import { namePages, readFragments, type PageIds } from '../../scripts/lib/eval/page-ids.ts';
import { readQueries, type QueryRow } from '../../scripts/lib/eval/queries.ts';
import { total, type System } from '../../scripts/lib/eval/system.ts';

/** How often the right page must be among the first three. */
const [OVERALL, EACH_KIND] = [0.97, 0.9];
/** Packed bytes: our own code before the first hits, and what a query loads besides what is there by then (median). Where we are, not where to be. */
const [CODE, QUERY] = [15_000, 80_000];

const rows = readQueries(readFileSync(new URL('golden-queries.tsv', import.meta.url), 'utf8')) as QueryRow[];
let ids: PageIds;
let urls: readonly string[];
let system: System;
let report: Report;

beforeAll(async () => {
  const site = inject('siteFolder');
  urls = readFragments(site).map(({ url }) => url);
  ids = namePages(site, urls);
  system = await ourSystem(site);
  report = await evaluate(system, rows, ids);
  return system.close;
});

/** What is wrong with a report, in lines; nothing when it reaches what it must. */
function shortfalls({ scores: { kinds, all, nothing }, ...rest }: Report): string[] {
  const misses = missesOf({ scores: { kinds, all, nothing }, ...rest }, 3);
  const weak = [...kinds].filter(([, { success3 }]) => success3 < EACH_KIND).map(([kind]) => kind);
  const lines = misses
    .filter(({ kind, honest }) => honest === false || all.success3 < OVERALL || weak.includes(kind))
    .map(({ kind, query, rank }) => `${kind}: ${query} → ${rank ?? 'not in ten'}`);
  return [...(all.success3 < OVERALL ? [`${all.success3.toFixed(3)} in all`] : []), ...weak.map((kind) => `too low: ${kind}`), ...lines];
}

/** What is heavier than it was, in lines. */
const excess = (scripts: ReadonlyMap<string, number>, query: number) => [
  ...(total(scripts.values()) < CODE ? [] : [`${total(scripts.values())} bytes of code`]),
  ...(query < QUERY ? [] : [`${query} bytes for a query`]),
];

describe('search of the real bank', () => {
  test('every page that queries name is in the index', () =>
    expect(rows.flatMap(({ expected }) => expected.filter((id) => ids.meant(id) === undefined))).toEqual([]));
  test('finds what is asked and does not pretend', () => expect(shortfalls(report)).toEqual([]));
  test('loads no more than it did', () => {
    const { first } = codeOfSearch(inject('siteFolder'));
    expect([first.size > 0, ...excess(first, report.bytes.median)]).toEqual([true]);
  });
});

describe('a planted fault turns the test red', () => {
  test('all scripts at once, and a heavy query', () =>
    expect(excess(codeOfSearch(inject('siteFolder')).all, report.bytes.p90)).toHaveLength(2));
  test('pages in order of their titles', async () => {
    const byTitle = await ourSystem(inject('siteFolder'), 'title');
    // Every fourth query shows it as well, in a quarter of the time.
    const sample = rows.filter((_, at) => at % 4 === 0);
    const faults = shortfalls(await evaluate(byTitle, sample, ids));
    byTitle.close();
    expect(faults.filter((line) => line.startsWith('too low')).length).toBeGreaterThan(5);
  });
  test('every query is answered by the same pages', async () => {
    const same: System = { ...system, ask: () => Promise.resolve({ urls: urls.slice(0, 10), honest: false, note: '', bytes: 0, ms: 0 }) };
    const faults = shortfalls(await evaluate(same, rows, ids));
    expect(faults.filter((line) => line.startsWith('too low')).length).toBeGreaterThan(10);
    expect(faults.filter((line) => line.startsWith('nothing: ')).length).toBe(rows.filter(({ expected }) => expected.length === 0).length);
  });
});
