import type { Catalogue } from '../catalogue.ts';
import { whyUncitable } from '../citable.ts';
import { reference } from '../citation.ts';
import type { Item } from '../items.ts';
import { urls } from '../urls.ts';
import { bibtex } from './bibtex.ts';
import { citedThing, type CitedThing } from './cited-thing.ts';
import { ris } from './ris.ts';

/** The footnote by ГОСТ Р 7.0.5-2008, and what programs take. */
const formats = {
  txt: (things: readonly CitedThing[], today: string) => things.map((thing) => `${reference({ ...thing, accessed: today })}\n`).join(''),
  bib: bibtex,
  ris,
} as const;
type Format = keyof typeof formats;
const FORMATS: readonly Format[] = ['txt', 'bib', 'ris'];

/** What is no source has no record beside it, as its page has none. */
const isCitable = (item: Item, { today }: Catalogue) => whyUncitable(item, today) === undefined;

/** Yields the files that tell how to cite it beside every thing: address and text, with the build's day of access. */
export function* citationFiles(catalogue: Catalogue): Generator<[address: string, text: string]> {
  for (const item of catalogue.items) {
    if (!isCitable(item, catalogue)) continue;
    const thing = citedThing(item, catalogue);
    for (const format of FORMATS) yield [urls.citation(item.kind, item.entry.id, format), formats[format]([thing], catalogue.today)];
  }
}

/** Returns one of these files by its address, `undefined` when there is none. */
export function citationFile(address: string, catalogue: Catalogue): string | undefined {
  const [, page, named] = /^(.*\/)ssylka\.([a-z]+)$/.exec(address) ?? [];
  const format = FORMATS.find((known) => known === named);
  const item = page && format && catalogue.items.find(({ kind, entry }) => urls.entry(kind, entry.id) === page);
  return item && isCitable(item, catalogue) ? formats[format]([citedThing(item, catalogue)], catalogue.today) : undefined;
}
