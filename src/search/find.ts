import { isPhrase, type FoundForms } from './evidence.ts';
import type { IndexReader } from './index/reader.ts';
import { nameToken } from './names.ts';
import { cleanText, wordsOf } from './query/clean.ts';
import { joined, keyOf } from './query/stem.ts';
import { understand, type Form, type Term, type Understood } from './query/understand.ts';
import { rank, type Ranked } from './rank.ts';
import { weights } from './weights.ts';
import type { Lexicon } from './vocabulary/lexicon.ts';

/** What a query found: pages in order, and how it was understood. */
export interface Answer {
  readonly understood: Understood;
  readonly pages: readonly Ranked[];
}

/** Finds pages for a query; with `literal`, words are taken as they were typed. */
export async function find(typed: string, reader: IndexReader, lexicon: Lexicon, literal = false): Promise<Answer> {
  readAhead(typed, reader, lexicon);
  const understood = await understand(typed, lexicon, literal);
  const { terms } = understood;
  if (terms.length === 0) return { understood, pages: [] };
  const close = terms.map((term) => ({ ...term, forms: term.forms.filter(({ weight }) => weight >= weights.close) }));
  const known: FoundForms = new Map();
  const pages = await rankLoaded(close, reader, known);
  const wide = terms.some(({ forms }, i) => forms.length > close[i]!.forms.length);
  // Other words for the same cost a file each: they are asked only when the words themselves have not answered well.
  if (!wide || pages.filter(({ trust }) => trust >= weights.trust).length >= weights.enough) return { understood, pages };
  return { understood, pages: await rankLoaded(terms, reader, known) };
}

/**
 * Asks for the words as they were typed while the vocabulary is on its way: nearly always they are meant so. What is in Latin letters may be
 * another layout; whatever fails here is read again when it is needed.
 */
function readAhead(typed: string, reader: IndexReader, lexicon: Lexicon): void {
  const words = lexicon.telling(wordsOf(cleanText(typed))).filter((word) => /^(?:[а-я-]{3,}|\d+)$/.test(word));
  void reader.load(words.map((word) => keyOf(joined(word)))).catch(() => undefined);
}

async function rankLoaded(terms: readonly Term[], reader: IndexReader, known: FoundForms): Promise<Ranked[]> {
  const forms = terms.flatMap((term) => term.forms);
  const keysIn = (some: readonly Form[]) => some.flatMap(({ words }) => words.map((word) => keyOf(joined(word))));
  await reader.load([...keysIn(forms), nameToken(terms.map((term) => term.forms[0]!.words.join('')))], keysIn(forms.filter(isPhrase)));
  return rank(terms, reader, known);
}

/** Returns all pages, as an empty query does. */
export const everything = (reader: IndexReader): Answer => ({
  understood: { terms: [], corrections: [], unknown: [], similar: [] },
  pages: reader.list.lengths.map((_, page) => ({ page, score: 0, has: [], trust: 0, titled: 0, share: 1 })),
});
