import { describe, expect, test } from 'vitest';
import { cyrillicTwin, explainMixedWord, findMixedWords } from './mixed-words.ts';

describe('words in two alphabets', () => {
  test.each<[string, string, string, string | undefined]>([
    ['one Latin letter among Russian ones', 'дpоби', 'латинские «p»', 'дроби'],
    ['several, each told once', 'cекрeтe', 'латинские «c», «e»', 'секрете'],
    ['capitals', 'MATЕМАТИКА', 'латинские «M», «A», «T»', 'МАТЕМАТИКА'],
    ['mostly Latin letters, all of them twins', 'OMOд', 'латинские «O», «M»', 'ОМОд'],
    ['half of the letters', 'Wи', 'латинские «W»', undefined],
    ['a Russian letter in a Latin word', 'lessоn', 'русские «о»', 'lesson'],
    ['a Russian letter without a twin in a Latin word', 'lessжn', 'русские «ж»', undefined],
    ['a Latin letter without a twin in a Russian word', 'урокdругой', 'латинские «d»', undefined],
    ['ё of two letters', 'мe\u0308д', 'латинские «ë»', 'мёд'],
  ])('%s', (_name, word, foreign, fixed) => expect(findMixedWords(`Тут ${word}, да`)).toEqual([{ word, foreign, fixed }]));

  test.each([
    ['Russian words', 'Сложение дробей'],
    ['Latin words', 'Lesson plan'],
    ['words of both side by side', 'урок English'],
    ['parts joined by a hyphen', 'IT-урок и Word-документ'],
    ['one letter each', 'x, у'],
  ])('nothing in %s', (_name, text) => expect(findMixedWords(text)).toEqual([]));

  test('all that a text has, in its order', () =>
    expect(findMixedWords('дpоби и cекрет, word').map(({ word }) => word)).toEqual(['дpоби', 'cекрет']));
});

test.each([
  ['A', 'А'],
  ['u', 'и'],
  ['W', undefined],
])('the twin of %s', (letter, twin) => expect(cyrillicTwin(letter)).toBe(twin));

test('what to type instead', () => {
  const word = { word: 'дpоби', foreign: 'латинские «p»', fixed: 'дроби' };
  const message = 'В слове «дpоби» смешаны русские и латинские буквы: латинские «p».';
  expect(explainMixedWord(word)).toEqual({ message, hint: 'Замените на «дроби».' });
  expect(explainMixedWord({ ...word, fixed: undefined })).toEqual({ message, hint: 'Наберите слово заново на одной раскладке.' });
});
