import type { JsonLd } from '../exports/json-ld/node.ts';

/** What a page tells programs of the things on it. */
export interface MachineMeta {
  /** What catalogues read in the head: `citation_*`, `DC.*`. */
  readonly headTags?: readonly (readonly [name: string, content: string])[] | undefined;
  /** What search engines read, in the words of schema.org. */
  readonly jsonLd?: readonly JsonLd[] | undefined;
  /** Root address of the file that tells a thing whole. */
  readonly jsonLdFile?: string | undefined;
}
