import { readFileSync } from 'node:fs';
import { stemmer } from '@orama/stemmers/russian';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { abbreviationGroups, synonymGroups } from '../thesaurus/groups.ts';
import { snowball } from './snowball.ts';

const wordsIn = (text: string) => [
  ...new Set(
    text
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[а-я]+/g),
  ),
];
const endings = wordsIn(readFileSync(new URL('snowball.ts', import.meta.url), 'utf8'));

test('real words have the stem that the library gives', () => {
  const words = wordsIn([...synonymGroups, ...abbreviationGroups].join());
  expect(words.length).toBeGreaterThan(3000);
  expect(words.filter((word) => snowball(word) !== stemmer(word))).toEqual([]);
});

test('so have any letters with any endings', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'абвгдежийклмнопрстуфхцчшщъыьэюя'), maxLength: 8 });
  const word = fc.tuple(letters, fc.array(fc.constantFrom(...endings), { maxLength: 3 })).map(([start, ends]) => start + ends.join(''));
  fc.assert(
    fc.property(word, (each) => void expect(snowball(each)).toBe(stemmer(each))),
    { numRuns: 20_000, seed: 1 },
  );
});
