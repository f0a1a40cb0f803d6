import { describe, expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Fragment } from './index/reader.ts';
import type { Term } from './query/understand.ts';

const terms = (query: string): Term[] => query.split(' ').map((word) => ({ typed: word, forms: [{ words: [word], weight: 1 }] }));
const page = (content: string, rest: Partial<Fragment> = {}): Fragment => ({
  content,
  url: '/m/',
  meta: {},
  filters: {},
  anchors: [],
  ...rest,
});
const filler = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `${from + i}-е`).join(' ');
const text = (fragment: Fragment, own: readonly Term[]) =>
  excerptOf(fragment, own)
    .pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')
    .replaceAll('\u00a0', '~');

describe('thirty words are shown', () => {
  test.each([
    ['all of thirty', filler(1, 30), filler(1, 30)],
    ['of one more not the last', filler(1, 31), `${filler(1, 30)}…`],
    ['with a space before the dots after a sentence', `${filler(1, 29)} конец. ещё`, `${filler(1, 29)} конец. …`],
    ['and no space after another sign', `${filler(1, 29)} конец, ещё`, `${filler(1, 29)} конец,…`],
    ['nothing of nothing', '', ''],
  ])('%s', (_, content, shown) => expect(text(page(content), terms('кот'))).toBe(shown));
});

describe('the piece begins', () => {
  test.each([
    ['four words before the hit', `${filler(1, 40)} кот ${filler(41, 80)}`, `… ${filler(37, 40)} [кот] ${filler(41, 65)}…`],
    ['with the sentence, up to eight words before', `${filler(1, 40)}. ${filler(41, 48)} кот ${filler(49, 80)}`, `… ${filler(41, 48)} [кот] ${filler(49, 69)}…`],
    ['not with a sentence that is farther', `${filler(1, 40)}. ${filler(41, 49)} кот ${filler(50, 80)}`, `… ${filler(46, 49)} [кот] ${filler(50, 74)}…`],
    ['after a closing quote too', `${filler(1, 40)}!» ${filler(41, 42)} кот ${filler(43, 80)}`, `… ${filler(41, 42)} [кот] ${filler(43, 69)}…`],
    ['so that it is full at the end of a text', `${filler(1, 40)} кот`, `… ${filler(12, 40)} [кот]`],
    ['at the beginning, where the hit is near it', `один два кот ${filler(1, 40)}`, `один два [кот] ${filler(1, 27)}…`],
  ])('%s', (_, content, shown) => expect(text(page(content), terms('кот'))).toBe(shown));
}); // prettier-ignore

describe('only the word is marked', () => {
  test.each([
    ['(кот),', '([кот]),'],
    ['«кот-мост»', '«[кот-мост]»'],
    ['Кот! кота', '[Кот]! [кота]'],
    ['котёнок', 'котёнок'],
  ])('%s', (content, shown) => expect(text(page(content), terms('кот'))).toBe(shown));
});

test.each([
  ['я иду', 'я~иду'],
  ['(по дому', '(по~дому'],
  ['«На дне', '«На~дне'],
  ['наш дом', 'наш дом'],
  ['№ пять', '№~пять'],
  ['в5 шаг', 'в5~шаг'],
  ['дом — это', 'дом~— это'],
  ['дом – это', 'дом – это'],
])('no line ends badly: %s', (content, shown) => expect(text(page(content), terms('кот'))).toBe(shown));

test('words of one form are marked where at most three lie apart, in their order or not', () => {
  const form: Term = { typed: '', forms: [{ words: ['веб', 'камера', 'урок'], weight: 1 }] };
  expect(text(page('веб раз два камера три урок'), [form])).toBe('[веб] раз два [камера] три [урок]');
  expect(text(page('веб раз два три камера раз два три четыре урок'), [form])).toBe('веб раз два три камера раз два три четыре урок');
  expect(text(page('камера веб, урок.'), [form])).toBe('[камера] [веб], [урок].');
});

describe('of two places', () => {
  const long = filler(1, 50);
  test.each([
    ['that with more different words', 'кот мост', `${long} кот кот кот ${long} кот мост ${long}`, /\[кот\] \[мост\]/],
    ['that with more words', 'кот', `${long} кот ${long} кот кот ${long}`, /\[кот\] \[кот\]/],
    ['the first of two that are even', 'кот', `${long} кот первый ${long} кот второй ${long}`, /\[кот\] первый/],
  ])('%s is shown', (_, query, content, shown) => expect(text(page(content), terms(query))).toMatch(shown));
});

describe('parts of a page', () => {
  const heading = (element: string, location: number, title: string, id = title.toLowerCase()) => ({ element, id, text: title, location });
  const content = 'вступление кот А кот мост Б кот кот В мост Г кот Д лес';
  const anchors = [heading('h2', 12, 'Д', 'd'), heading('h2', 2, 'А.', 'a'), heading('h3', 5, 'Б', 'b'), heading('h6', 8, 'В', 'v'), heading('h4', 10, 'Г', 'g')];
  const sections = (own: Fragment['anchors']) => excerptOf(page(content, { anchors: own }), terms('кот мост')).sections;
  test('three at most: those with more of the words first, then those with them more often', () =>
    expect(sections(anchors)).toEqual([
      { title: 'А', url: '/m/#a' },
      { title: 'Б', url: '/m/#b' },
      { title: 'В', url: '/m/#v' },
    ]));
  test('what is no heading, or an empty one, begins no part', () =>
    expect(sections([heading('h1', 2, 'А', 'a'), heading('p', 5, 'Б', 'b'), heading('h2', 8, ' ', 'v'), heading('h22', 8, 'Ё', 'e'), heading('h2', 10, 'Г', 'g')])).toEqual([{ title: 'Г', url: '/m/#g' }]));
}); // prettier-ignore
