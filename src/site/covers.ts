import type { Catalogue } from '../bank/catalogue.ts';
import { coverFile } from '../bank/covers/cover.ts';
import { urls } from '../bank/urls.ts';
import { coverOf } from '../bank/views/cover.ts';

/** Returns the covers that pages of works, drafts too, take from a file: address → SVG. */
export function coverFiles({ items, drafts, bank }: Catalogue): Map<string, string> {
  const works = [...items, ...drafts.values()].filter(({ kind }) => kind === 'material' || kind === 'recommendation');
  return new Map(works.map((item) => [urls.cover(item.kind, item.entry.id), coverFile(coverOf(item, bank))]));
}
