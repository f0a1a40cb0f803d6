import { createCatalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { searchRecords } from '../search/records.ts';
import { aBank, anApproval, type aMaterial, TODAY, type BankParts } from './builders.ts';

const north = {
  id: 'north',
  name: 'Северный муниципальный округ',
  short: 'Северный округ',
  kind: 'district',
  centre: 'Северск',
  old_names: ['Северный район'],
};

/** Returns what the index is told of the page at a root address on `TODAY`, `~` for spaces that do not break; `null` where search has no such page. */
export function recordAt(url: string, parts: BankParts): unknown {
  const bank = aBank({ ...parts, vocabularies: { municipalities: [north] } });
  const records = searchRecords(createCatalogue(bank, decideAll(bank, TODAY), TODAY, 'published'));
  return JSON.parse(JSON.stringify(records.get(url) ?? null).replaceAll('\u00a0', '~'));
}

/** Returns a material with what lets it through. */
export function approved(material: ReturnType<typeof aMaterial>): BankParts {
  const { reviews, protocol } = anApproval(material);
  return { entries: [material, protocol], reviews };
}
