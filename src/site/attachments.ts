import type { BankFile, Entry } from '../bank/bank.ts';
import type { Catalogue } from '../bank/catalogue.ts';
import { LOGO_ADDRESS, LOGO_FILE } from '../bank/logo.ts';
import { materialsWithPages } from '../bank/drafts.ts';
import type { Attachment } from '../bank/model/common.ts';
import { offeredFiles } from '../bank/offered-files.ts';
import { urls } from '../bank/urls.ts';

/** Every file that readers may download, and the region's own sign: address on the site (not encoded) → file of the bank. Nothing else of `content/` is served. */
export function publishedFiles(catalogue: Catalogue): Map<string, BankFile> {
  const { recommendations, webinars, events, documents, news } = catalogue;
  const entries: readonly Entry<{ files: Attachment[] }>[] = [
    ...materialsWithPages(catalogue).filter(({ data }) => data.state !== 'withdrawn'),
    ...recommendations,
    ...webinars,
    ...events,
    ...documents,
    ...news,
  ];
  const offered = entries.flatMap((entry) =>
    offeredFiles(entry).map((file) => [`${urls.entry(entry.kind, entry.id)}${file.name}`, file] as const),
  );
  const size = catalogue.bank.allFiles.get(LOGO_FILE);
  const logo = size === undefined ? [] : [[LOGO_ADDRESS, { name: LOGO_FILE, path: LOGO_FILE, size, digest: '' }] as const];
  return new Map([...offered, ...logo]);
}
