import type { Catalogue } from './catalogue.ts';
import { facetLists } from './lists/facets.ts';
import { kindLists } from './lists/kinds.ts';
import { paginate, type ListPage } from './lists/list.ts';
import { makerLists } from './lists/makers.ts';

const made = new WeakMap<Catalogue, readonly ListPage[]>();

/** Returns every page of every static list of the bank that `ListPage.astro` draws, made once for a catalogue. */
export function listPages(catalogue: Catalogue): readonly ListPage[] {
  const known = made.get(catalogue);
  if (known) return known;
  const pages = [...kindLists(catalogue), ...facetLists(catalogue), ...makerLists(catalogue)].flatMap(paginate);
  made.set(catalogue, pages);
  return pages;
}
