import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Circumstances, Trial } from '../proof.ts';
import { askHarvester } from './harvester.ts';
import { nginx, startServer } from './hosts.ts';

const FORMATS = ['oai_dc', 'oai_lom'];
const SETS = ['material', 'recommendation', 'webinar'];

interface ListPage {
  readonly pages: number;
  readonly records: readonly { readonly kind: string; readonly id: string; readonly title: string }[];
}

/** Takes the built site by all six verbs through nginx, in both formats and every set, and compares with its JSON. */
export async function harvestSite({ site, folder }: Circumstances): Promise<Trial> {
  const dist = await site();
  const identify = readFileSync(join(dist, 'oai/Identify.xml'), 'utf8');
  const address = /<baseURL>([^<]+)</.exec(identify)?.[1] ?? '';
  const base = new URL(address).pathname.replace(/oai\/$/, '');
  const wanted = readLists(dist);
  const running = await startServer(nginx, dist, base, folder('site'));
  const faults: string[] = [];
  let tried = 0;
  const expect = (what: string, found: unknown, right: unknown) => {
    tried += 1;
    if (JSON.stringify(found) !== JSON.stringify(right))
      faults.push(`сайт, ${what}: ${JSON.stringify(found)} вместо ${JSON.stringify(right)}`);
  };
  const ask = async (verb: string, query: Readonly<Record<string, string>> = {}) => {
    const harvest = await askHarvester(running.url, verb, query);
    expect(`${verb} ${JSON.stringify(query)}`, [harvest.isSuccess, harvest.errors], [true, []]);
    return harvest;
  };
  try {
    expect('Identify', (await ask('Identify')).told.slice(1, 3), [address, '2.0']);
    expect('ListSets', (await ask('ListSets')).told, SETS);
    expect('ListMetadataFormats', (await ask('ListMetadataFormats')).told, FORMATS);
    for (const metadataPrefix of FORMATS) {
      for (const set of [undefined, ...SETS]) {
        const query = { metadataPrefix, ...(set !== undefined && { set }) };
        const right = new Map([...wanted].filter(([key]) => set === undefined || key.startsWith(`${set}-`)));
        const records = (await ask('ListRecords', query)).records.filter(({ isDeleted }) => !isDeleted);
        const headers = (await ask('ListIdentifiers', query)).records.filter(({ isDeleted }) => !isDeleted);
        expect(`записи ${metadataPrefix} ${set ?? ''}`, byKey(records), [...right].sort());
        expect(`имена ${metadataPrefix} ${set ?? ''}`, headers.map(keyOf).sort(), [...right.keys()].sort());
        tried += records.length + headers.length;
      }
      for (const [key, title] of [...wanted].filter((_, index) => index % 9 === 0)) {
        const identifier = `oai:${new URL(address).hostname}:${key}`;
        expect(`GetRecord ${key}`, byKey((await ask('GetRecord', { metadataPrefix, identifier })).records), [[key, title]]);
      }
    }
  } finally {
    await running.stop();
  }
  return { tried, faults };
}

const keyOf = ({ identifier }: { readonly identifier: string }) => identifier.slice(identifier.lastIndexOf(':') + 1);
const byKey = (records: readonly { readonly identifier: string; readonly title: string | null }[]) =>
  records.map((record) => [keyOf(record), record.title] as const).sort();

/** Titles by key, as the JSON of the site gives them. */
function readLists(dist: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const list of ['materials', 'recommendations', 'webinars'])
    for (let page = 1, pages = 1; page <= pages; page += 1) {
      const read = JSON.parse(readFileSync(join(dist, `api/v1/lists/${list}/${page}.json`), 'utf8')) as ListPage;
      for (const { kind, id, title } of read.records) titles.set(`${kind}-${id}`, title);
      pages = read.pages;
    }
  return titles;
}
