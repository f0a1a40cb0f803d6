import type { Catalogue } from './catalogue.ts';
import type { Kind } from './model/index.ts';
import { oncePer } from './once-per.ts';
import { registerOf } from './register.ts';
import { urls } from './urls.ts';

/** The part of a site that belongs to no school year: lists, associations, figures, the pages of editors. */
export const REST = 'rest';

const YEARLY = ['material', 'recommendation', 'webinar', 'event'] as const satisfies readonly Kind[];
const WITH_COPIES: ReadonlySet<Kind> = new Set(['material', 'recommendation']);

/** Returns the parts into which a site can be built apart: the school years of which the bank has entries, oldest first, then the rest. */
export function shardsOf({ bank }: Pick<Catalogue, 'bank'>): string[] {
  const years = YEARLY.flatMap((kind) => [...bank.entries[kind].values()].flatMap(({ year }) => year ?? []));
  return [...[...new Set(years)].sort(), REST];
}

/** Returns the part to which an address from the root belongs: every address has one and only one, so that all parts together are the site. */
export function shardAt(address: string, catalogue: Catalogue): string {
  const path = address.startsWith(urls.embeds) ? address.slice(urls.embeds.length - 1) : address;
  const [, page] = /^(\/[^/]+\/[^/]+\/)/.exec(path) ?? [];
  const years = yearsOf(catalogue);
  return years.get(page ?? '') ?? years.get(path.replace(/\.[^./]*$/, '')) ?? REST;
}

/** Page of an entry or of a number, or address of a file about it without its extension → school year. */
const yearsOf = oncePer((catalogue: Catalogue): ReadonlyMap<string, string> => {
  const years = new Map<string, string>();
  for (const kind of YEARLY)
    for (const { id, year } of catalogue.bank.entries[kind].values()) {
      if (year === undefined) continue;
      const page = urls.entry(kind, id);
      // A frame is a file named as the page.
      for (const key of [page, page.slice(0, -1)]) years.set(key, year);
      for (const file of [urls.share(kind, id), urls.cover(kind, id), urls.thing(kind, id)]) years.set(withoutEnding(file), year);
      if (WITH_COPIES.has(kind)) years.set(withoutEnding(urls.archive(kind, id)), year);
    }
  for (const { step, material } of registerOf(catalogue)) {
    if (material.year === undefined) continue;
    years.set(urls.proof(step), material.year);
    years.set(urls.certificate(step, 'x').replace(/x\/$/, ''), material.year);
  }
  return years;
});

const withoutEnding = (address: string) => address.replace(/\.[^./]*$/, '');
