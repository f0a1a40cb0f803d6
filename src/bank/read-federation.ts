import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { federationText as text } from '../text/federation.ts';
import { MANIFEST, MIRROR, parseManifest, type Manifest, type MirrorFile } from './federation/manifest.ts';
import { NeighbourFault } from './federation/neighbour-fault.ts';
import { baseOf } from './federation/own-address.ts';
import { readNeighbour, type GetFile, type Own } from './federation/read-neighbour.ts';
import type { FederatedRecord } from './federation/record.ts';
import type { Neighbour } from './model/region-federation.ts';
import type { Region } from './model/region.ts';
import { digestOf } from './sha256.ts';

/** What other banks publish, for search only, and in Russian which of them could not be read. */
export interface Federation {
  readonly records: readonly FederatedRecord[];
  readonly warnings: readonly string[];
}

/** A manifest names some hundred files, each in a line. */
const MOST_MANIFEST = 4_000_000;

/** Reads the copies of the catalogues of the banks that the region names, below its content folder. Nothing is asked of a network; a bank that cannot be read is a warning and nothing else. */
export async function readFederation(root: string, region: Region): Promise<Federation> {
  const read = await Promise.all(region.federation.filter(({ live }) => !live).map((neighbour) => readOne(root, neighbour, ownOf(region))));
  const urls = new Set<string>();
  const records = read.flatMap((one) => one.records).filter(({ url }) => !urls.has(url) && urls.add(url));
  return { records, warnings: read.flatMap(({ warnings }) => warnings) };
}

/** What tells this bank from others. */
export const ownOf = ({ id, site, federation }: Region): Own => ({
  id,
  site,
  neighbours: federation.flatMap((neighbour) => neighbour.site ?? []),
});

/** Says in Russian where in the copy or the catalogue of a bank something is wrong. */
export const warningOf = ({ id, name }: Neighbour, place: string, words: string): string =>
  text.warning(name, `${MIRROR}/${id}${place === '' ? '' : ` (${place})`}`, words);

/** Where the catalogue of a bank is taken from, as its manifest says; the path of a folder is nobody's business. */
export const sourceOf = ({ site }: Neighbour): string => (site === undefined ? 'folder' : baseOf(site));

async function readOne(root: string, neighbour: Neighbour, own: Own): Promise<Federation> {
  const folder = join(root, MIRROR, neighbour.id);
  try {
    const { records, warnings } = await readNeighbour(neighbour, own, mirrorFiles(folder, readManifest(folder, neighbour)));
    return { records, warnings: warnings.map((words) => warningOf(neighbour, '', words)) };
  } catch (error) {
    if (!(error instanceof NeighbourFault)) throw error;
    return { records: [], warnings: [`${warningOf(neighbour, error.place, error.message)} ${text.without}`] };
  }
}

function readManifest(folder: string, neighbour: Neighbour): Manifest {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) throw new NeighbourFault('', text.noMirror);
  const manifest = parseManifest(textOf(file));
  if (manifest === undefined) throw new NeighbourFault(MANIFEST, text.brokenManifest);
  if (manifest.source !== sourceOf(neighbour)) throw new NeighbourFault(MANIFEST, text.otherSource(manifest.source));
  return manifest;
}

function textOf(file: string): string {
  try {
    return statSync(file).size > MOST_MANIFEST ? '' : readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Returns a reader of the files of a copy: each must be the one that its manifest has signed. */
export function mirrorFiles(folder: string, { files }: Manifest): GetFile {
  return (path) => {
    const known = Object.hasOwn(files, path) ? files[path] : undefined;
    if (known === undefined) return Promise.reject(new NeighbourFault(path, text.missingFile));
    const bytes = bytesOf(folder, known);
    return typeof bytes === 'string' ? Promise.reject(new NeighbourFault(`${known.file}, ${path}`, bytes)) : Promise.resolve(bytes);
  };
}

/** Returns the bytes of a file of a copy, or in Russian what is wrong with it. */
export function bytesOf(folder: string, { file, size, sha256 }: MirrorFile): Uint8Array | string {
  try {
    const path = join(folder, file);
    // A file of another size is not read: it may be of any size.
    if (statSync(path).size !== size) return text.changedFile;
    const bytes = readFileSync(path);
    return digestOf(bytes) === sha256 ? bytes : text.changedFile;
  } catch {
    return text.missingFile;
  }
}
