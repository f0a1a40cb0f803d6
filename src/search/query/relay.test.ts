import { expect, test } from 'vitest';
import { packEntries } from '../vocabulary/entry.ts';
import { Lexicon } from '../vocabulary/lexicon.ts';
import { relay } from './relay.ts';

/** Words of a small site: stem and what its most frequent form adds. */
const words: readonly (readonly [string, string])[] = [
  ['5', ''],
  ['by', ''],
  ['cc', ''],
  ['дроб', 'и'],
  ['ин', 'ая'],
  ['математик', 'а'],
  ['ссор', 'а'],
  ['язык', ''],
];
const text = packEntries(words.map(([stem, ending]) => ({ stem, ending, pages: 4, aliases: [] })));
const lexicon = new Lexicon({ pages: 100, shards: [['', 'all']] }, () => Promise.resolve(text));

test.each([
  ['vfntvfnbrf', 'математика'],
  ['vfntvfnbrf lhj,b', 'математика дроби'],
  // «Сс» begins «ссора», and «ин» is the stem of «иная»: neither is a word here.
  ['сс ин', 'cc by'],
  ['дроби', 'дроби'],
  ['язык', 'язык'],
  ['дроби 5', 'дроби 5'],
  ['cc by', 'cc by'],
])('%s → %s', async (typed, meant) => expect(await relay(typed, lexicon)).toBe(meant));
