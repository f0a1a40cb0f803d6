import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Bank } from '../../../src/bank/bank.ts';
import { valuesOf, sourcesOf } from '../../../src/bank/sources.ts';

/** Judges words; `known` are small letters without stress marks. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** The nearest right word, where there is one. */
  readonly suggest: (word: string) => string | undefined;
}

/** A planted error and its right form: a dictionary that takes the first for right, or the second for wrong, judges nothing. */
export const control = { wrong: 'превет', right: 'привет' } as const;

/** Loads the Russian dictionary; the words of the bank are right too. `undefined` when it is not installed or does not work. */
export async function loadDictionary(own: ReadonlySet<string>): Promise<Dictionary | undefined> {
  try {
    const { decodeTrie } = await import('cspell-trie-lib');
    // The package names only its settings; the words lie beside them.
    const settings = createRequire(import.meta.url).resolve('@cspell/dict-ru_ru/cspell-ext.json');
    const path = join(dirname(settings), 'ru_ru.trie.gz');
    const trie = decodeTrie(gunzipSync(readFileSync(path)));
    const has = (word: string) => own.has(word) || trie.hasWord(word, true);
    return checked({ has, suggest: (word) => trie.suggest(word, { numSuggestions: 3 }).find((other) => has(other)) });
  } catch {
    return undefined;
  }
}

/** Returns the dictionary if it finds the planted error. */
export function checked(dictionary: Dictionary): Dictionary | undefined {
  return !dictionary.has(control.wrong) && dictionary.has(control.right) ? dictionary : undefined;
}

/** Returns the words that are right in this bank: its list, names of people and associations, all that the vocabularies say. */
export function wordsOfBank(bank: Bank, list: string): Set<string> {
  const named = sourcesOf({ bank, fragments: [] }).filter(
    ({ file }) => /^(?:vocabularies|people|organisations|units|criteria)\//.test(file) || file === 'region.yaml',
  );
  const texts = named.flatMap((source) => valuesOf(source).flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  const lines = list.split('\n').filter((line) => !line.trimStart().startsWith('#'));
  return new Set([...texts, ...lines].flatMap((text) => [...text.matchAll(/[а-яё]+(?:-[а-яё]+)*/giu)].map(([word]) => plain(word))));
}

/** Returns a word as a dictionary knows it. */
export function plain(word: string): string {
  return word.toLowerCase().replace(/\u0301/g, '');
}
