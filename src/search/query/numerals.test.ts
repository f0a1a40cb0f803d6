import { expect, test } from 'vitest';

// A test loads the tables itself, as search does when a query needs them.
const load = () => import('./numerals.ts');

const small =
  'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
    ' ',
  );
const tens = ['двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'];
const ordinals =
  'первый второй третья четвертое пятого шестому седьмой восьмая девятым десятом одиннадцатую двенадцатые тринадцатых четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый'.split(
    ' ',
  );
const oblique = { одного: 1, одной: 1, двух: 2, двум: 2, двумя: 2, две: 2, трех: 3, трем: 3, тремя: 3, четырех: 4, четырем: 4, четырьмя: 4, пяти: 5, пятью: 5, шести: 6, семи: 7, восьми: 8, девяти: 9, десяти: 10, одиннадцати: 11, двенадцати: 12, двадцати: 20, тридцати: 30, сорока: 40 }; // prettier-ignore
const upTo19 = Array.from({ length: 19 }, (_, i) => i + 1);

test('numbers are read and written', async () => {
  const { numeral, spellNumber } = await load();
  expect(small.map(numeral)).toEqual(upTo19);
  expect(ordinals.map(numeral)).toEqual(upTo19);
  expect(tens.map(numeral)).toEqual([20, 30, 40, 50, 60, 70, 80, 90]);
  expect(Object.fromEntries(Object.keys(oblique).map((word) => [word, numeral(word)]))).toEqual(oblique);
  expect(upTo19.map((value) => spellNumber(value))).toEqual(small.map((word) => [word]));
  expect([20, 21, 35, 40, 99].map((value) => spellNumber(value)?.join(' '))).toEqual([
    'двадцать',
    'двадцать один',
    'тридцать пять',
    'сорок',
    'девяносто девять',
  ]);
});

test.each(['третьего', 'третьи', 'третьих', 'третьей', 'третьему', 'третьим', 'третью', 'третье'])('«%s» is the third', async (word) =>
  expect((await load()).numeral(word)).toBe(3),
);

// Nought counts nothing, and what only begins as a number is none.
test.each(['', '_', 'ноль', 'нулевой', 'семья', 'третейский', 'десятка', 'вторник'])('«%s» is no number', async (word) =>
  expect((await load()).numeral(word)).toBeUndefined(),
);

test.each([0, -1, 100, 1.5, NaN])('%d has no words', async (value) => expect((await load()).spellNumber(value)).toBeUndefined());
