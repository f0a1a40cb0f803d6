import type { Catalogue } from '../bank/catalogue.ts';
import { oncePer } from '../bank/once-per.ts';
import { hasSelection } from '../bank/sections.ts';
import { chosenThings } from '../bank/views/chosen-thing.ts';

/** Returns the files that readers' selections ask for, one for each thing: address → JSON; none where the region has no selections. */
export const thingFiles = oncePer((catalogue: Catalogue): ReadonlyMap<string, string> => {
  if (!hasSelection(catalogue.bank)) return new Map();
  return new Map([...chosenThings(catalogue)].map(([address, thing]) => [address, JSON.stringify(thing)]));
});
