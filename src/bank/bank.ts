import type { FrozenYear } from './frozen-years.ts';
import type { DataOf, Kind } from './model/index.ts';
import type { Assignment } from './model/assignment.ts';
import type { Amendment, Expert, Review } from './model/review.ts';
import type { Region } from './model/region.ts';
import type {
  Abbreviation,
  Audience,
  Grade,
  Group,
  Indicator,
  Level,
  Licence,
  MaterialType,
  Municipality,
  Position,
  Subject,
  Theme,
} from './model/vocabulary.ts';

/** A file that lies beside an entry. */
export interface BankFile {
  /** Name without folder. */
  readonly name: string;
  /** Path from the content folder, with `/`. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly digest: string;
  /** Of a picture: bytes and SHA-256 of the copy that readers are given (`bare-picture.ts`); absent when it is cut short. */
  readonly given?: { readonly size: number; readonly digest: string } | undefined;
  /** What the bytes are (`signatures.ts`), whatever the name says; absent when unknown. */
  readonly sniffed?: string | undefined;
}

/** One entry of the bank: checked front matter, raw Markdown body, files beside it. */
export interface Entry<T> {
  readonly kind: Kind;
  readonly id: string;
  /** School year of its folder, for kinds that lie by year. */
  readonly year?: string | undefined;
  /** Path from the content folder, with `/`. */
  readonly file: string;
  readonly data: T;
  /** Markdown after the front matter; empty for YAML entries. */
  readonly body: string;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
  readonly files: readonly BankFile[];
  /** ISO day of the last commit that changed its text or a file beside it, where the history is known. */
  readonly changed?: string | undefined;
}

/** Entries of one kind by id, in file order. */
export type Entries<K extends Kind> = ReadonlyMap<string, Entry<DataOf<K>>>;

/** A conclusion with the place it was read from. */
export interface ReviewEntry {
  readonly material: string;
  readonly file: string;
  readonly data: Review;
}

/** An amendment with the place it was read from. */
export interface AmendmentEntry {
  readonly material: string;
  readonly file: string;
  readonly data: Amendment;
}

/** A work given to an expert, with the place it was read from. */
export interface AssignmentEntry {
  readonly material: string;
  readonly file: string;
  readonly data: Assignment;
}

/** Items of a vocabulary by id, in the order of the file. */
export type Vocabulary<T> = ReadonlyMap<string, T>;

/** The closed lists of the bank. */
export interface Vocabularies {
  readonly levels: Vocabulary<Level>;
  readonly grades: Vocabulary<Grade>;
  readonly 'subject-areas': Vocabulary<Group>;
  readonly subjects: Vocabulary<Subject>;
  readonly 'material-groups': Vocabulary<Group>;
  readonly 'material-types': Vocabulary<MaterialType>;
  readonly 'theme-groups': Vocabulary<Group>;
  readonly themes: Vocabulary<Theme>;
  readonly audiences: Vocabulary<Audience>;
  readonly positions: Vocabulary<Position>;
  readonly municipalities: Vocabulary<Municipality>;
  readonly abbreviations: Vocabulary<Abbreviation>;
  readonly indicators: Vocabulary<Indicator>;
  readonly licences: Vocabulary<Licence>;
}

/** Everything that was read from a content folder and fits its schema. */
export interface Bank {
  readonly region: Region;
  readonly vocabularies: Vocabularies;
  readonly entries: { readonly [K in Kind]: Entries<K> };
  readonly experts: ReadonlyMap<string, Expert>;
  readonly reviews: readonly ReviewEntry[];
  readonly amendments: readonly AmendmentEntry[];
  readonly assignments: readonly AssignmentEntry[];
  /** Old address → new address. */
  readonly redirects: ReadonlyMap<string, string>;
  /** Addresses that were published once, with their line in `addresses.txt`; absent where the bank keeps no list. */
  readonly published?: ReadonlyMap<string, number> | undefined;
  /** Closed reports by id, as `frozen.txt` keeps them; absent where the bank keeps no list. */
  readonly frozen?: ReadonlyMap<string, FrozenYear> | undefined;
  /** Words of the interface by language, then by key; absent where none is translated. */
  readonly strings?: ReadonlyMap<string, Readonly<Record<string, string>>> | undefined;
  /** Every file of the content folder, path with `/` → bytes. */
  readonly allFiles: ReadonlyMap<string, number>;
}

/** Returns every entry of the bank, kind by kind, in the order of `kinds`. */
export function allEntries(bank: Bank): Entry<DataOf<Kind>>[] {
  return Object.values(bank.entries).flatMap((entries) => [...entries.values()]);
}
