import { join, resolve } from 'node:path';
import { MIRROR } from '../../../src/bank/federation/manifest.ts';
import { NeighbourFault } from '../../../src/bank/federation/neighbour-fault.ts';
import { readNeighbour, type NeighbourCatalogue, type Own } from '../../../src/bank/federation/read-neighbour.ts';
import type { Neighbour } from '../../../src/bank/model/region-federation.ts';
import { sourceOf, warningOf } from '../../../src/bank/read-federation.ts';
import { explainDiskFault } from '../disk-fault.ts';
import { plural } from '../plural.ts';
import { folderSource } from './folder-source.ts';
import { httpSource } from './http-source.ts';
import { openCopy, writeCopy, type Taken } from './mirror-store.ts';
import { LIMITS, type Limits, type Source } from './source.ts';
import { tooLarge } from './too-large.ts';

/** How the taking of one catalogue ended, and in Russian what to tell of it. */
export interface SyncResult {
  readonly isTaken: boolean;
  readonly lines: readonly string[];
}

/** Where a bank's catalogue is taken from: its folder when it has one, else its address. */
export function sourceFor(root: string, { folder, site }: Neighbour, limits: Limits = LIMITS): Source {
  return folder === undefined ? httpSource(site!, limits) : folderSource(resolve(root, folder), limits);
}

/**
 * Takes the catalogue of a bank into the copy below the content folder `root`. Nothing is written before the whole catalogue has come and was
 * understood: a bank that is down, or answers something else, leaves the copy of before as it is.
 */
export async function syncNeighbour(
  root: string,
  neighbour: Neighbour,
  own: Own,
  { source = sourceFor(root, neighbour), limits = LIMITS }: { source?: Source; limits?: Limits } = {},
): Promise<SyncResult> {
  const folder = join(root, MIRROR, neighbour.id);
  const from = sourceOf(neighbour);
  const copy = openCopy(folder, from);
  try {
    const taken = new Map<string, Taken>();
    const catalogue = await readNeighbour(neighbour, own, limitedGet(source, copy.fileOf, taken, limits));
    const isNew = writeCopy(folder, from, taken);
    return { isTaken: true, lines: tellTaken(neighbour, catalogue, isNew) };
  } catch (error) {
    const isOfDisk = error instanceof Error && 'syscall' in error;
    // Whatever else was thrown is a mistake in this program and no fault of the neighbour or the disk.
    if (!(error instanceof NeighbourFault) && !isOfDisk) throw error;
    const [place, words] = error instanceof NeighbourFault ? [error.place, error.message] : ['', explainDiskFault(error, folder)];
    const kept = copy.manifest === undefined ? 'Копии его каталога нет.' : 'Прежняя копия не тронута.';
    return { isTaken: false, lines: [`${warningOf(neighbour, place, words)} ${kept}`] };
  }
}

function limitedGet(source: Source, fileOf: (path: string) => Taken | undefined, taken: Map<string, Taken>, limits: Limits) {
  const end = performance.now() + limits.bankTime;
  let size = 0;
  return async (path: string): Promise<Uint8Array> => {
    if (performance.now() > end) throw new NeighbourFault(path, `весь каталог не пришёл за ${Math.round(limits.bankTime / 60_000)} мин.`);
    const known = fileOf(path);
    const answer = await source(path, known ?? {});
    const file = answer.same ? known : answer;
    if (file === undefined) throw new NeighbourFault(path, 'сервер ответил, что ничего не изменилось, хотя файла у нас нет.');
    size += file.bytes.length;
    if (size > limits.bank) throw new NeighbourFault(path, tooLarge(limits.bank));
    taken.set(path, file);
    return file.bytes;
  };
}

function tellTaken(neighbour: Neighbour, { records, warnings }: NeighbourCatalogue, isNew: boolean): string[] {
  const count = plural(records.length, 'материал', 'материала', 'материалов');
  return [
    `Соседний банк «${neighbour.name}»: ${count}, ${isNew ? 'копия обновлена' : 'изменений нет'}.`,
    ...warnings.map((words) => warningOf(neighbour, '', words)),
  ];
}
