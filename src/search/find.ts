import type { IndexReader } from './index/reader.ts';
import { nameToken } from './names.ts';
import { joined, keyOf } from './query/stem.ts';
import { understand, type Understood } from './query/understand.ts';
import { rank, type Ranked } from './rank.ts';
import type { Lexicon } from './vocabulary/lexicon.ts';

/** What a query found: pages in order, and how it was understood. */
export interface Answer {
  readonly understood: Understood;
  readonly pages: readonly Ranked[];
}

/** Finds pages for a query; with `literal`, words are taken as they were typed. */
export async function find(typed: string, reader: IndexReader, lexicon: Lexicon, literal = false): Promise<Answer> {
  const understood = await understand(typed, lexicon, literal);
  const { terms } = understood;
  if (terms.length === 0) return { understood, pages: [] };
  const words = terms.flatMap(({ forms }) => forms.flatMap((form) => form.words));
  await reader.load([...words.map((word) => keyOf(joined(word))), nameToken(terms.map(({ forms }) => forms[0]!.words.join('')))]);
  return { understood, pages: rank(terms, reader) };
}
