import type { Bank } from './bank.ts';
import type { Kind } from './model/index.ts';
import { switches } from './sections.ts';

/** What readers find, and what associations hold and publish. */
const FOUND: readonly Kind[] = ['material', 'webinar', 'recommendation', 'collection'];
const HELD: readonly Kind[] = ['unit', 'document', 'event', 'programmes', 'report', 'news', 'organisation', 'person'];
const USUAL: readonly Kind[] = ['material', 'webinar', 'unit', 'document'];

/** Returns the kinds whose lists stand in the menu: those that the region names, else the usual four. */
export function menuKinds({ region: { menu } }: Pick<Bank, 'region'>): readonly Kind[] {
  if (menu === undefined) return USUAL;
  return [...new Set(menu)].flatMap((section) => [...FOUND, ...HELD].find((kind) => switches[kind] === section) ?? []);
}

/** Returns the kinds whose lists stand in the footer, since the menu has not got them. */
export function footerKinds(bank: Pick<Bank, 'region'>): { readonly found: readonly Kind[]; readonly held: readonly Kind[] } {
  const inMenu = new Set(menuKinds(bank));
  const [found = [], held = []] = [FOUND, HELD].map((kinds) => kinds.filter((kind) => !inMenu.has(kind)));
  return { found, held };
}
