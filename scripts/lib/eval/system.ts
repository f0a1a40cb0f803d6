/** Hits looked at and loaded for a query: one page of a list. */
export const HITS = 10;

/** What a search engine made of a query. */
export interface Outcome {
  /** Addresses of the first hits, the best first. */
  readonly urls: readonly string[];
  /** Whether nothing came, or it was said that not everything asked for is there. */
  readonly honest: boolean;
  /** How the query was understood, for a person who looks for the cause of a miss. */
  readonly note: string;
  /** Bytes over the wire for this query alone, as the first one of a visitor; 0 when everything has been loaded before. */
  readonly bytes: number;
  /** Finding and loading the hits once the bytes are there, ms. */
  readonly ms: number;
}

/** A search engine over the pages that are measured. */
export interface System {
  readonly name: string;
  readonly ask: (query: string) => Promise<Outcome>;
  /** What a visitor loads before any query: name → bytes over the wire. Complete after the first query. */
  readonly constant: () => ReadonlyMap<string, number>;
  readonly close: () => void;
}

/** Returns the sum of bytes. */
export const total = (bytes: Iterable<number>): number => [...bytes].reduce((sum, each) => sum + each, 0);
