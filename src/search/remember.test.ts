import { expect, test } from 'vitest';
import { wordsToMark } from './remember.ts';

const termOf = (...forms: readonly (readonly [words: readonly string[], weight: number])[]) => ({
  typed: '',
  forms: forms.map(([words, weight]) => ({ words, weight })),
});

test.each([
  ['a word in all its near forms', termOf([['дробей'], 1], [['доли'], 0.7]), ['дробей', 'доли']],
  ['not what is far from it', termOf([['дробей'], 1], [['части'], 0.3]), ['дробей']],
  ['not what a phrase adds to it', termOf([['дробей'], 1], [['обыкновенные', 'дроби'], 0.7]), ['дробей']],
  [
    'all words that an abbreviation stands for',
    termOf([['фг'], 1], [['функциональная', 'грамотность'], 0.9]),
    ['фг', 'функциональная', 'грамотность'],
  ],
  ['a phrase that was typed', termOf([['теорема', 'виета'], 1]), ['теорема', 'виета']],
] as const)('marks %s', (_, term, words) => expect(wordsToMark(term)).toEqual(words));
