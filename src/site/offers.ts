import type { BankFile, Entry } from '../bank/bank.ts';
import type { ArchiveView, FileView } from '../bank/views/file.ts';
import type { Attachment } from '../bank/model/common.ts';
import { urls } from '../bank/urls.ts';
import type { Rendered } from '../markdown/render.ts';
import { workArchive } from './archives.ts';
import { catalogue } from './bank.ts';
import { readingsOf } from './readings.ts';
import { thumbnailOf } from './thumbnails.ts';

/** What the page of a work offers to take away. */
export interface Offers {
  readonly files: readonly FileView[];
  /** Absent for drafts. */
  readonly archive?: ArchiveView | undefined;
}

type Owner = Entry<{ readonly files: readonly Attachment[] }>;

/** Returns what the page of a work offers: all of it in one archive, its files as `shownFiles` gives them. */
export async function offersOf(entry: Owner, files: readonly FileView[], rendered?: Rendered): Promise<Offers> {
  const item = catalogue().item.get(`${entry.kind}/${entry.id}`);
  const archive = item && (await workArchive(item, catalogue(), rendered));
  return { files: await shownFiles(entry, files), archive };
}

/** Returns the files of an entry with their first pages and with the pages on which they can be read. */
export async function shownFiles(entry: Owner, files: readonly FileView[]): Promise<FileView[]> {
  if (files.length === 0) return [];
  const readings = await readingsOf(catalogue());
  const beside = new Map<string, BankFile>(entry.files.map((file) => [urls.file(entry.kind, entry.id, file.name), file]));
  return Promise.all(
    files.map(async (view) => {
      const file = beside.get(view.href);
      const reading = file && readings.get(urls.reading(entry.kind, entry.id, file.name))?.href;
      return { ...view, thumb: file && (await thumbnailOf(file)), reading };
    }),
  );
}
