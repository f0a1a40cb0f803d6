import { expect, test } from 'vitest';
import { slugify } from './slugify.ts';

test.each([
  ['Сложение дробей, 5 класс', 'slozhenie-drobej-5-klass'],
  ['абвгдеёжзийклмнопрстуфхцчшщъыьэюя', 'abvgdeyozhzijklmnoprstufkhcchshshhyeyuya'],
  ['іїєґўӏ', 'iiegu1'],
  ['ОБЪЕКТ', 'obekt'],
  ['  — Урок! — ', 'urok'],
  ['Déjà vu', 'deja-vu'],
  ['й из двух знаков: и\u0306', 'j-iz-dvukh-znakov-j'],
  ["д'Артаньян и O’Neil", 'dartanyan-i-oneil'],
  ['пере\u00adнос', 'perenos'],
  ['a_b.c/d', 'a-b-c-d'],
  ['—', ''],
  ['漢字', ''],
])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));

test('eighty signs at most, cut between words', () => {
  expect(slugify('a'.repeat(80))).toBe('a'.repeat(80));
  expect(slugify(`${'a'.repeat(70)} ${'b'.repeat(9)}`)).toBe(`${'a'.repeat(70)}-${'b'.repeat(9)}`);
  expect(slugify(`${'a'.repeat(70)} ${'b'.repeat(10)}`)).toBe('a'.repeat(70));
  expect(slugify(`${'a'.repeat(30)} ${'b'.repeat(30)} ${'c'.repeat(40)}`)).toBe(`${'a'.repeat(30)}-${'b'.repeat(30)}`);
});
