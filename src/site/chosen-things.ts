import { statSync } from 'node:fs';
import type { Catalogue } from '../bank/catalogue.ts';
import { oncePer } from '../bank/once-per.ts';
import type { Item } from '../bank/items.ts';
import { hasSelection } from '../bank/sections.ts';
import { urls } from '../bank/urls.ts';
import { chosenThings } from '../bank/views/chosen-thing.ts';
import { store } from './store.ts';

/** Returns the files that readers' selections ask for, one for each thing: address → JSON; none where the region has no selections. */
export const thingFiles = oncePer((catalogue: Catalogue): ReadonlyMap<string, string> => {
  if (!hasSelection(catalogue.bank)) return new Map();
  return new Map([...chosenThings(catalogue, wordSize)].map(([address, thing]) => [address, JSON.stringify(thing)]));
});

/** In a build every page, and with it every document, has been made by now; the dev server makes them as they are asked for. */
function wordSize({ kind, entry }: Item): number | undefined {
  const path = store().archives.get(urls.copy(kind, entry.id, 'docx'));
  return path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
}
