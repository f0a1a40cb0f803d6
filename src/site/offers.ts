import type { Entry } from '../bank/bank.ts';
import type { ArchiveView, FileView } from '../bank/views/file.ts';
import type { Rendered } from '../markdown/render.ts';
import { workArchive } from './archives.ts';
import { catalogue } from './bank.ts';

/** What the page of a work offers to take away. */
export interface Offers {
  readonly files: readonly FileView[];
  /** Absent for drafts. */
  readonly archive?: ArchiveView | undefined;
}

/** Returns what the page of a work offers: all of it in one archive, its files. */
export async function offersOf({ kind, id }: Entry<unknown>, files: readonly FileView[], rendered?: Rendered): Promise<Offers> {
  const item = catalogue().item.get(`${kind}/${id}`);
  const archive = item && (await workArchive(item, catalogue(), rendered));
  return { files, archive };
}
