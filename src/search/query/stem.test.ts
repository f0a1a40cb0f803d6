import { describe, expect, test } from 'vitest';
import { partsOf } from './clean.ts';
import { beginningOf, fold, hasKey, isFormOf, joined, keyOf, sameWord, stem } from './stem.ts';

test.each([
  ['дроби', 'дроб'],
  // Only what is Russian from end to end has a stem.
  ['web-страницы', 'web-страницы'],
  ['дома-музея', 'дома-музея'],
  ['дома2а', 'дома2а'],
  ['', ''],
])('stem: %s → %s', (word, expected) => expect(stem(word)).toBe(expected));

test.each([
  ['школьный', 'школьн'],
  ['музей', 'муз'],
  ['йогурт', 'иогурт'],
])('key: %s → %s', (word, expected) => expect(keyOf(word)).toBe(expected));

test.each([
  ['бином', 'бином'],
  ['мода', 'мода'],
  ['дроби', 'дроб'],
  ['уроки', 'урок'],
  ['школами', 'школ'],
])('%s may begin longer words as %s', (word, beginning) => expect(beginningOf(word)).toBe(beginning));

test.each<[string, string[]]>([
  ['англо-русский', ['англо', 'русский']],
  ['07.05', ['07', '05']],
  ['слово', ['слово']],
  ['-а-', ['а']],
  ['', []],
])('parts: %s', (word, parts) => expect([partsOf(word), joined(word)]).toEqual([parts, parts.join('')]));

test('a word of a text is folded', () => expect(fold('Ёл\u00adКИ\u0301')).toBe('елки'));

describe('a word of the index', () => {
  test.each([
    ['школьныи', 'школьн', true],
    ['школьны', 'школьн', true],
    ['школьн', 'школьн', true],
    ['синии', 'син', true],
    ['сини', 'син', true],
    ['введение».', 'введен', true],
    // A longer word with the same beginning, and another with the same end.
    ['школьники', 'школьн', false],
    ['школьник', 'школьн', false],
    ['линии', 'стих', false],
    ['н-рол', 'нрол', false],
  ])('%s of %s: %s', (indexed, key, expected) => expect(sameWord(indexed, key)).toBe(expected));
});

describe('a word of a text', () => {
  test.each([
    ['школьный', 'школьн', true],
    ['дробями', 'дроб', true],
    // Three letters more may be an ending that the stemmer does not know, four are another word.
    ['дробище', 'дроб', true],
    ['дробление', 'дроб', false],
    ['домик', 'дом', false],
    ['дома', 'дом', true],
    ['передробь', 'дроб', false],
    ['майский', 'маиск', true],
  ])('%s of %s: %s', (part, key, expected) => expect(hasKey(part, key)).toBe(expected));
  test('is compared by the form that was typed', () =>
    expect([isFormOf('дробей', 'дроби'), isFormOf('домик', 'дома')]).toEqual([true, false]));
});
