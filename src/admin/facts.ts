import type { Bank, Vocabularies } from '../bank/bank.ts';
import type { Region } from '../bank/model/region.ts';
import type { VocabularyName } from '../bank/model/vocabulary.ts';
import type { AdminConfig } from './config.ts';

/** What the page of the editor is given: its forms, and what the rules must know. All of it is public anyway. */
export interface AdminFacts {
  readonly config: AdminConfig;
  readonly region: Region;
  /** Items of each vocabulary in order. */
  readonly vocabularies: Readonly<Record<VocabularyName, readonly Readonly<Record<string, unknown>>[]>>;
}

/** Returns what the page of the editor is given of a bank. */
export function adminFacts(config: AdminConfig, { region, vocabularies }: Bank): AdminFacts {
  const listed = Object.entries(vocabularies).map(([name, items]) => [name, [...items.values()]]);
  return { config, region, vocabularies: Object.fromEntries(listed) as AdminFacts['vocabularies'] };
}

/** Returns vocabularies as the rules take them: by id, or by the abbreviation itself. */
export function vocabulariesOf({ vocabularies }: AdminFacts): Vocabularies {
  const byId = Object.entries(vocabularies).map(([name, items]) => [
    name,
    new Map(items.map((item) => [item['id'] ?? item['abbr'], item])),
  ]);
  return Object.fromEntries(byId) as unknown as Vocabularies;
}
