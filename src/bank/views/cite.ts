import { materialText } from '../../text/material.ts';
import { itemKey, type Catalogue } from '../catalogue.ts';
import { accessDay, citation } from '../citation.ts';
import { citedThing } from '../exports/cited-thing.ts';
import type { Item } from '../items.ts';
import { urls } from '../urls.ts';

/** How to cite a thing: what its page says, and the files with the footnote and for programs. */
export interface CiteView {
  /** Record by ГОСТ Р 7.0.100-2018, with the build's day of access. */
  readonly record: string;
  /** The day of access as it is written there, `21.11.2026`: a script puts the reader's in its place. */
  readonly accessed: string;
  /** None beside a draft. */
  readonly files: readonly { readonly name: string; readonly href: string }[];
}

/** Returns how to cite a material, recommendation or webinar; only those who may be shown are named. */
export function citeView(item: Item, catalogue: Catalogue): CiteView {
  const cited = { ...citedThing(item, catalogue), accessed: catalogue.today };
  const file = (format: 'txt' | 'bib' | 'ris') => urls.citation(item.kind, item.entry.id, format);
  return {
    record: citation(cited),
    accessed: accessDay(catalogue.today),
    files: catalogue.item.has(itemKey(item))
      ? [
          { name: materialText.citeReference, href: file('txt') },
          { name: 'BibTeX', href: file('bib') },
          { name: 'RIS', href: file('ris') },
        ]
      : [],
  };
}
