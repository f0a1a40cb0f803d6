import type { AmendmentEntry, AssignmentEntry, Bank, Entry, ReviewEntry, Vocabularies } from './bank.ts';
import type { Readable } from './fragment.ts';
import type { FrozenYear } from './frozen-years.ts';
import type { Issue } from './issue.ts';
import { kinds, singles, type Kind } from './model/index.ts';
import type { RedirectsFile } from './model/redirects.ts';
import { regionSchema, type Region } from './model/region.ts';
import type { Expert } from './model/review.ts';
import { vocabularySchemas, type VocabularyName } from './model/vocabulary.ts';
import { placeholderRegion } from './placeholder-region.ts';
import type { ReadMemory } from './read-memory.ts';
import { duplicateExpert, missingContent, missingSingle, unnamedLanguage } from './read-faults.ts';

/** What reading a content folder gives: all that fits its schema, and every fault at once. */
export interface ReadResult {
  readonly bank: Bank;
  readonly issues: readonly Issue[];
  /** Ids of entries whose file is there but broken: references to them are not reported again. */
  readonly broken: ReadonlyMap<Kind, ReadonlySet<string>>;
  /** What is left of files in which faults were found, of entries and of others. */
  readonly fragments: readonly Readable[];
}

/** What is collected while files are read one by one. */
export interface Reading {
  readonly root: string;
  readonly issues: Issue[];
  files: ReadonlyMap<string, number>;
  /** Path → what is different as soon as the file was touched. */
  stamps: ReadonlyMap<string, string>;
  /** What is known of files from before; absent where each reading stands alone. */
  readonly memory?: ReadMemory | undefined;
  readonly entries: Record<Kind, Map<string, Entry<unknown>>>;
  readonly broken: Map<Kind, Set<string>>;
  readonly fragments: Readable[];
  readonly vocabularies: Record<VocabularyName, Map<string, { id: string }>>;
  readonly singles: Map<string, unknown>;
  readonly reviews: ReviewEntry[];
  readonly amendments: AmendmentEntry[];
  readonly assignments: AssignmentEntry[];
  readonly attachments: Map<string, string[]>;
  readonly strings: Map<string, Readonly<Record<string, string>>>;
  /** Address → its line in the list of what was published. */
  published?: ReadonlyMap<string, number>;
  /** Id of a report → what was kept when it was closed. */
  frozen?: ReadonlyMap<string, FrozenYear>;
}

/** Returns a reading with nothing read yet. */
export function startReading(root: string, memory?: ReadMemory): Reading {
  const byKey = <T>(keys: string[], make: () => T) => Object.fromEntries(keys.map((key) => [key, make()]));
  return {
    root,
    memory,
    issues: [],
    files: new Map(),
    stamps: new Map(),
    broken: new Map(),
    fragments: [],
    singles: new Map(),
    reviews: [],
    amendments: [],
    assignments: [],
    attachments: new Map(),
    strings: new Map(),
    entries: byKey(Object.keys(kinds), () => new Map()) as Reading['entries'],
    vocabularies: byKey(Object.keys(vocabularySchemas), () => new Map()) as Reading['vocabularies'],
  };
}

/** Makes the bank out of what was read; what must be there and is not becomes an issue. */
export function finishReading(reading: Reading): ReadResult {
  const isAbsent = reading.issues.includes(missingContent);
  for (const { file, label, required } of Object.values(singles)) {
    if (required && !isAbsent && !reading.files.has(file)) reading.issues.push(missingSingle(file, label));
  }
  const experts = (reading.singles.get('experts') as { experts: Expert[] } | undefined)?.experts ?? [];
  const codes = experts.map(({ code }) => code);
  codes.forEach((code, index) => {
    if (codes.indexOf(code) < index) reading.issues.push(duplicateExpert(singles.experts.file, code, index));
  });
  const redirects = (reading.singles.get('redirects') as RedirectsFile | undefined)?.redirects ?? {};
  const bank: Bank = {
    region: (reading.singles.get('region') as Region | undefined) ?? regionSchema.parse(placeholderRegion),
    vocabularies: reading.vocabularies as unknown as Vocabularies,
    entries: reading.entries as unknown as Bank['entries'],
    experts: new Map(experts.map((expert) => [expert.code, expert])),
    reviews: reading.reviews,
    amendments: reading.amendments,
    assignments: reading.assignments,
    redirects: new Map(Object.entries(redirects)),
    published: reading.published,
    frozen: reading.frozen,
    strings: reading.strings,
    allFiles: reading.files,
  };
  for (const language of reading.strings.keys())
    if (!bank.region.languages.some(({ code }) => code === language)) reading.issues.push(unnamedLanguage(language));
  return { bank, issues: reading.issues, broken: reading.broken, fragments: reading.fragments };
}

/** Remembers that the file of an entry is there but broken. */
export function markBroken(reading: Reading, kind: Kind, id: string): void {
  reading.broken.set(kind, (reading.broken.get(kind) ?? new Set()).add(id));
}
