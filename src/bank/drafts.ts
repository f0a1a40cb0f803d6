import type { Bank, Entry } from './bank.ts';
import type { Catalogue } from './catalogue.ts';
import { itemsOf, type Item } from './items.ts';
import type { Material } from './model/material.ts';
import type { Decision } from './review/decide.ts';

/** What of the bank a site shows: what passed its review, or also what waits for it. */
export type Shown = 'published' | 'everything';

/** Returns works that wait for their review, by id: neither withdrawn nor refused by a protocol, for those have no page anywhere. */
export function draftsOf(bank: Bank, decisions: ReadonlyMap<string, Decision>): ReadonlyMap<string, Item> {
  const waiting = [...bank.entries.material.values()].filter(({ id }) => {
    const decision = decisions.get(id);
    return decision !== undefined && !decision.approved && !isRefused(decision);
  });
  return new Map(itemsOf(bank, waiting, [], []).map((item) => [item.entry.id, item]));
}

/** Returns the works that have a page: published ones, then drafts where the site shows them. */
export function materialsWithPages({ materials, drafts }: Pick<Catalogue, 'materials' | 'drafts'>): Entry<Material>[] {
  return [...materials, ...[...drafts.values()].flatMap(({ kind, entry }) => (kind === 'material' ? [entry] : []))];
}

/** A work sent back to be mended is no refused one. */
function isRefused({ findings }: Decision): boolean {
  return findings.some(({ reason, detail }) => reason === 'retracted' || (reason === 'protocol-refuses' && detail !== 'revise'));
}
