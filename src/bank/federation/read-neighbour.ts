import type { z } from 'zod';
import { federationText as text } from '../../text/federation.ts';
import { API_VERSION, openKinds, openNames } from '../exports/open-data/record.ts';
import type { Neighbour } from '../model/region-federation.ts';
import { indexSchema, listSchema } from './answers.ts';
import { NeighbourFault } from './neighbour-fault.ts';
import { baseOf, pathBelow, type Base } from './own-address.ts';
import { takeRecord, type FederatedRecord } from './record.ts';

/** Returns the bytes of a file of another bank by its path from the root of its site; throws `NeighbourFault`. */
export type GetFile = (path: string) => Promise<Uint8Array>;

/** What this bank must be told apart from. */
export interface Own {
  readonly id: string;
  readonly site: string;
  /** Addresses of all banks that `region.yaml` names. */
  readonly neighbours: readonly string[];
}

/** The published things of another bank, and in Russian what of it was left out. */
export interface NeighbourCatalogue {
  readonly records: readonly FederatedRecord[];
  readonly warnings: readonly string[];
}

/** Where the catalogue of a bank begins. */
export const INDEX = 'api/v1/index.json';
/** A list has 100 records a page. */
const MOST_PAGES = 500;
const MOST_RECORDS = 50_000;

/**
 * Reads the catalogue of another bank from page to page, wherever it lies. Only what the bank publishes as its own is taken, so that nothing
 * comes back that it has from others.
 * @throws NeighbourFault when the catalogue as a whole cannot be taken.
 */
export async function readNeighbour(neighbour: Neighbour, own: Own, get: GetFile): Promise<NeighbourCatalogue> {
  const index = parse(indexSchema, await get(INDEX), INDEX);
  refuseVersion(index.version, INDEX);
  const base = placeOf(index, neighbour, own);
  const records = new Map<string, FederatedRecord>();
  const skipped: [example: string, words: string][] = [];
  for (const kind of openKinds) {
    const first = index.lists[openNames[kind]]?.first;
    for await (const { path, raw } of recordsFrom(first, kind, base, get)) {
      const { record, fault } = takeRecord(raw, { kind, base, neighbour, own });
      const again = record && records.has(record.url) ? text.recordTwice : undefined;
      if (record && !again) records.set(record.url, record);
      else skipped.push([nameOf(raw, path), fault ?? again ?? '']);
      if (records.size + skipped.length > MOST_RECORDS) throw new NeighbourFault(path, text.tooManyRecords(MOST_RECORDS));
    }
  }
  const [first] = skipped;
  return { records: [...records.values()], warnings: first ? [text.skipped(skipped.length, ...first)] : [] };
}

async function* recordsFrom(first: string | undefined, kind: string, base: Base, get: GetFile) {
  const seen = new Set<string>();
  for (let address = first; address !== undefined;) {
    const path = pathBelow(address, base.said);
    if (path === undefined || !path.startsWith('api/')) throw new NeighbourFault(INDEX, text.outside(short(address)));
    if (seen.has(path)) throw new NeighbourFault(path, text.cycle(path));
    if (seen.size >= MOST_PAGES) throw new NeighbourFault(path, text.tooManyPages(MOST_PAGES));
    seen.add(path);
    const page = parse(listSchema, await get(path), path);
    refuseVersion(page.version, path);
    if (page.kind !== kind) throw new NeighbourFault(path, text.wrongKind(page.kind));
    for (const raw of page.records) yield { path, raw };
    address = page.next;
  }
}

function placeOf(index: z.infer<typeof indexSchema>, { site }: Neighbour, own: Own): Base {
  const said = baseOf(index.site);
  const real = site === undefined ? said : baseOf(site);
  if (real === baseOf(own.site) || said === baseOf(own.site)) throw new NeighbourFault(INDEX, text.ownBank);
  if (index.region.id === own.id) throw new NeighbourFault(INDEX, text.ownRegion(own.id));
  // A sample stands in for the real address; a bank that names another real one has moved, or is not the one that was meant.
  if (index.sample_site && site === undefined) throw new NeighbourFault(INDEX, text.sampleSite(said));
  if (!index.sample_site && real !== said) throw new NeighbourFault(INDEX, text.otherSite(said, real));
  return { real, said };
}

const [MAJOR = ''] = API_VERSION.split('.');

/** A new second number only adds fields. */
function refuseVersion(version: string, path: string): void {
  if (version.split('.')[0] !== MAJOR) throw new NeighbourFault(path, text.otherVersion(version, API_VERSION));
}

function parse<T extends z.ZodType>(schema: T, bytes: Uint8Array, path: string): z.infer<T> {
  const { success, data, error } = schema.safeParse(jsonOf(bytes, path));
  if (!success) throw new NeighbourFault(path, text.wrongShape(error.issues[0]?.path.join('.') ?? ''));
  return data;
}

function jsonOf(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new NeighbourFault(path, text.notJson);
  }
}

/** A record by what it calls itself, as far as that can be said. */
function nameOf(raw: unknown, path: string): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined;
  return typeof id === 'string' && id !== '' ? `«${short(id)}»` : path;
}

const short = (words: string) => (words.length > 80 ? `${words.slice(0, 80)}…` : words);
