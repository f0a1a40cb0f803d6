import type { GetFile, Own } from '../bank/federation/read-neighbour.ts';
import { NeighbourFault } from '../bank/federation/neighbour-fault.ts';
import { neighbourSchema, type Neighbour } from '../bank/model/region-federation.ts';
import { jsonApi } from '../bank/exports/open-data/json-api.ts';
import { openCatalogue } from './open-bank.ts';

/** Where the neighbour of these tests lies. */
export const NEIGHBOUR_SITE = 'https://kraj.primery.rf/bank/';
export const neighbour: Neighbour = neighbourSchema.parse({ id: 'kraj', name: 'Энский край', site: NEIGHBOUR_SITE });
export const own: Own = { id: 'own', site: 'https://nash.primery.rf/', neighbours: [NEIGHBOUR_SITE] };

/** Path at a bank → what it answers there. */
export type Files = ReadonlyMap<string, string>;

/** Returns what a real bank publishes, made by the code that makes it: path from the root of its site → JSON. */
export function neighbourFiles(site = NEIGHBOUR_SITE, id = 'kraj'): Map<string, string> {
  const files = [...jsonApi(openCatalogue({ region: { site, id, name: 'Энский край' } }))];
  return new Map(files.map(([address, text]) => [address.slice(1), text]));
}

/** Returns the files with one of them changed as data. */
export function withChange(files: Files, path: string, change: (data: Record<string, unknown>) => void): Map<string, string> {
  const data = JSON.parse(files.get(path)!) as Record<string, unknown>;
  change(data);
  return new Map([...files, [path, JSON.stringify(data)]]);
}

/** Returns a reader of such files. */
export const getFrom =
  (files: Files): GetFile =>
  (path) => {
    const text = files.get(path);
    return text === undefined ? Promise.reject(new NeighbourFault(path, 'нет')) : Promise.resolve(Buffer.from(text));
  };
