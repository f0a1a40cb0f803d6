import type { Catalogue } from '../catalogue.ts';
import { urls } from '../urls.ts';
import { bibtex } from './bibtex.ts';
import { citedThing } from './cited-thing.ts';
import { ris } from './ris.ts';

const formats = { bib: bibtex, ris };

/** Yields the files for programs beside every thing: address and text, with the build's day of access. */
export function* citationFiles(catalogue: Catalogue): Generator<[address: string, text: string]> {
  for (const item of catalogue.items) {
    const thing = citedThing(item, catalogue);
    for (const format of ['bib', 'ris'] as const)
      yield [urls.citation(item.kind, item.entry.id, format), formats[format]([thing], catalogue.today)];
  }
}

/** Returns one of these files by its address, `undefined` when there is none. */
export function citationFile(address: string, catalogue: Catalogue): string | undefined {
  const [, page, format] = /^(.*\/)ssylka\.(bib|ris)$/.exec(address) ?? [];
  const item = page && catalogue.items.find(({ kind, entry }) => urls.entry(kind, entry.id) === page);
  return item ? formats[format === 'bib' ? 'bib' : 'ris']([citedThing(item, catalogue)], catalogue.today) : undefined;
}
