import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { Fragment } from '../../../src/search/index/reader.ts';
import { fold, stem } from '../../../src/search/query/stem.ts';
import { understand, type Term } from '../../../src/search/query/understand.ts';
import type { Manifest } from '../../../src/search/vocabulary/entry.ts';
import { Lexicon } from '../../../src/search/vocabulary/lexicon.ts';
import { HITS, type Outcome, type System } from './system.ts';

const boost = { title: 3, headings: 1.5, text: 1 };

/** MiniSearch over the same pages: Russian stems, prefixes, words with slips; once with the query as typed, once with our rewriting of it. */
export function miniSearchSystems(site: string, pages: readonly Fragment[]): readonly [System, System] {
  const index = new MiniSearch({
    fields: Object.keys(boost),
    processTerm: (word) => stem(fold(word)),
    searchOptions: { boost, prefix: true, fuzzy: 0.2 },
  });
  index.addAll(
    pages.map(({ meta, content, anchors }, id) => ({
      id,
      title: meta['title'],
      headings: anchors
        .filter(({ element }) => /^h\d/.test(element))
        .map(({ text }) => text)
        .join('\n'),
      text: [content, meta['author']].join('\n'),
    })),
  );
  const constant = new Map([['указатель', gzipSync(JSON.stringify(index)).length]]);
  const urlsOf = (found: readonly SearchResult[]) => found.slice(0, HITS).map(({ id }) => pages[Number(id)]!.url);
  const system = (name: string, ask: (query: string) => Promise<Omit<Outcome, 'bytes' | 'ms'>>): System => ({
    name,
    ask: async (query) => {
      const started = performance.now();
      const outcome = await ask(query);
      return { ...outcome, bytes: 0, ms: performance.now() - started };
    },
    constant: () => constant,
    close: () => undefined,
  });
  const lexicon = openLexicon(site);
  return [
    system('MiniSearch', (query) => {
      const found = index.search(query);
      return Promise.resolve({ urls: urlsOf(found), honest: found.length === 0, note: '' });
    }),
    system('MiniSearch с нашим разбором', async (query) => {
      const { terms, corrections, unknown } = await understand(query, lexicon);
      const found = terms.length === 0 ? [] : index.search(queryOf(terms));
      const honest = found.length === 0 || corrections.length > 0 || unknown.length > 0;
      return { urls: urlsOf(found), honest, note: '' };
    }),
  ];
}

/** Any of the terms; of a term any form, worth what the form is; of a form all words. */
function queryOf(terms: readonly Term[]): Query {
  const weighed = (weight: number) => Object.fromEntries(Object.entries(boost).map(([field, own]) => [field, own * weight]));
  return {
    combineWith: 'OR',
    queries: terms.map(({ forms }) => ({
      combineWith: 'OR',
      queries: forms.map(({ words, weight }) => ({ combineWith: 'AND', queries: [...words], boost: weighed(weight) })),
    })),
  };
}

function openLexicon(site: string): Lexicon {
  const manifest = JSON.parse(readFileSync(join(site, 'slova/words.json'), 'utf8')) as Manifest;
  return new Lexicon(manifest, (file) => Promise.resolve(gunzipSync(readFileSync(join(site, `slova/${file}.gz`))).toString('utf8')));
}
