import { statSync } from 'node:fs';
import type { Catalogue } from '../bank/catalogue.ts';
import { oncePer } from '../bank/once-per.ts';
import { hasSelection } from '../bank/sections.ts';
import { chosenThings } from '../bank/views/chosen-thing.ts';
import { fieldNodes } from '../markdown/field-text.ts';
import { plainWords } from '../papers/plain-words.ts';
import { store } from './store.ts';

/** Returns the files that readers' selections ask for, one for each thing: address → JSON; none where the region has no selections. */
export const thingFiles = oncePer((catalogue: Catalogue): ReadonlyMap<string, string> => {
  if (!hasSelection(catalogue.bank)) return new Map();
  return new Map([...chosenThings(catalogue, { sizeOf, plain })].map(([address, thing]) => [address, JSON.stringify(thing)]));
});

/** In a build every page, and with it every document, has been made by now; the dev server makes them as they are asked for. */
function sizeOf(address: string): number | undefined {
  const path = store().archives.get(address);
  return path === undefined ? undefined : statSync(path, { throwIfNoEntry: false })?.size;
}

/** Most fields hold no formula: they are what they are, with the lines they have. */
const plain = (field: string) =>
  field.includes('$')
    ? field
        .split('\n')
        .map((line) => plainWords(fieldNodes(line)))
        .join('\n')
    : field;
