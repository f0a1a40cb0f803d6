import { expect, test } from 'vitest';

// A test loads the tables itself, as search does when a query needs them.
const load = () => import('./homoglyphs.ts');

const whole: Readonly<Record<string, string>> = {
  // Every letter that has a twin, among those that have none.
  жaceopxykmtbhnu: 'жасеорхукмтвнпи',
  dасеорхукмтвнпи: 'daceopxykmtbhnu',
  икt: 'икт',
  kmаil: 'kmail',
  // All have twins: the script of most, and ours of two that are even.
  соp: 'сор',
  coр: 'cop',
  аc: 'ас',
  // What is in one script stays, part by part.
  сор: 'сор',
  cop: 'cop',
  'сор-cop': 'сор-cop',
  // A true mixture stays too.
  дrfо: 'дrfо',
  дrac: 'дrac',
  'ж-дrf': 'ж-дrf',
  '35': '35',
};

test('a word that mixes scripts takes one', async () => {
  const { oneScript } = await load();
  expect(Object.fromEntries(Object.keys(whole).map((word) => [word, oneScript(word)]))).toEqual(whole);
});

test('a word of look-alikes is read in the other script', async () => {
  const { otherScript } = await load();
  const words = ['aceopxykmtbhnu', 'асеорхукмтвнпи', 'coda', 'школа', 'сop', 'coр', 'cop5', '5', '', '😀'];
  expect(words.map(otherScript)).toEqual(['асеорхукмтвнпи', 'aceopxykmtbhnu', ...Array.from({ length: 8 })]);
});
