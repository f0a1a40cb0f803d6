import type { Catalogue } from './catalogue.ts';
import { isOfStatistics, pagesOf, pageSources } from './page-addresses.ts';

/** Root addresses of all pages that the site will have. */
export interface KnownPages extends Iterable<string> {
  readonly has: (path: string) => boolean;
}

/** Returns the pages of a catalogue; what they come of is asked in turn, so that a link to an entry costs no figures of five years. */
export function knownPages(catalogue: Catalogue): KnownPages {
  const own = pageSources.map((source) => once(() => new Set(source(catalogue).map(({ path }) => path))));
  const figures = own.at(-1)!;
  const others = own.slice(0, -1);
  const all = once(() => pagesOf(catalogue));
  return {
    has: (path) => (isOfStatistics(path) ? figures().has(path) : others.some((pages) => pages().has(path))),
    [Symbol.iterator]: () => all()[Symbol.iterator](),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
