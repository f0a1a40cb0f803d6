import type { Bank } from './bank.ts';
import { chosenKinds } from './chosen-kinds.ts';
import type { Kind } from './model/index.ts';
import type { Region } from './model/region.ts';
import { urls } from './urls.ts';

/** The switch of `region.yaml` that each kind obeys. Pages of associations stay in any case: everything else points at them. */
export const switches: Readonly<Partial<Record<Kind, keyof Region['features']>>> = {
  material: 'materials',
  recommendation: 'recommendations',
  webinar: 'webinars',
  event: 'events',
  document: 'documents',
  programmes: 'programmes',
  report: 'reports',
  person: 'people',
  organisation: 'organisations',
  collection: 'collections',
  news: 'news',
  unit: 'units',
};

/** Tells whether a region keeps the section of this kind, be it still empty. */
export function isSwitchedOn(kind: Kind, { region }: Bank): boolean {
  const feature = switches[kind];
  return feature === undefined || region.features[feature] !== false;
}

/** Tells whether a region has the section of this kind: not switched off and not empty. */
export function hasSection(kind: Kind, bank: Bank): boolean {
  return isSwitchedOn(kind, bank) && bank.entries[kind].size > 0;
}

/** Tells whether a region has pages of its municipalities. */
export function hasMunicipalities({ region, vocabularies }: Bank): boolean {
  return region.features.municipalities !== false && vocabularies.municipalities.size > 0;
}

/** Returns the address of a person or an organisation, `undefined` where the region has no such section. */
export function makerHref(kind: 'person' | 'organisation', id: string, bank: Bank): string | undefined {
  return isSwitchedOn(kind, bank) ? urls.entry(kind, id) : undefined;
}

/** Tells whether pages are kept on the device for the time without a connection. */
export function hasOffline({ region }: Bank): boolean {
  return region.features.offline !== false;
}

/** Returns the pages that show what is the reader's own: what is kept on the device, what was chosen. */
export function readersPages(bank: Bank): string[] {
  return [...(hasOffline(bank) ? [urls.offline] : []), ...(hasSelection(bank) ? [urls.selection] : [])];
}

/** Returns the address of an editors' page, `undefined` when it is not written. */
export function pageHref(id: string, { entries }: Bank): string | undefined {
  return entries.page.has(id) ? urls.entry('page', id) : undefined;
}

/** Tells whether a region shows figures: there is something that can be counted, and they are not switched off. */
export function hasStatistics(bank: Bank): boolean {
  const counted = ['material', 'webinar', 'event', 'recommendation', 'report', 'programmes'] as const;
  return bank.region.features.statistics !== false && counted.some((kind) => hasSection(kind, bank));
}

/** Tells whether readers may choose things and keep them in their browser: not switched off, and there is what to choose. */
export function hasSelection(bank: Bank): boolean {
  return bank.region.features.selection !== false && chosenKinds.some((kind) => hasSection(kind, bank));
}

/** Tells whether works are made as PDF too: only where a region asks for it. */
export function hasPdf({ region }: Bank): boolean {
  return region.features.pdf === true;
}

/** Tells whether a region tells authors what is missing. */
export function hasWanted(bank: Bank): boolean {
  return hasStatistics(bank) && isSwitchedOn('material', bank);
}

/** Tells whether the bank gives its records away as open data: JSON, tables, OAI-PMH. */
export function hasOpenData({ region }: Bank): boolean {
  return region.features.data !== false;
}
