import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Term } from './query/understand.ts';

const filler = `${Array.from({ length: 40 }, (_, i) => `прочее${i}`).join(' ')}.`;
const terms = (query: string): Term[] => query.split(' ').map((word) => ({ typed: word, forms: [{ words: [word], weight: 1 }] }));
const shown = (content: string, title: string, query: string) =>
  excerptOf({ content, url: '/', meta: { title }, filters: {}, anchors: [] }, terms(query))
    .pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')
    .replaceAll('\u00a0', '~');

test.each([
  ['the opening, where it speaks of the matter', `Урок о дробях. ${filler} дроби дроби дроби`, 'Урок', 'дроби', /^Урок о~\[дробях\]\./],
  ['the opening, where the title does', `Урок открытия знания. ${filler} дроби и ещё раз дроби`, 'Сложение дробей', 'дроби', /^Урок открытия/],
  ['another place, where the opening says nothing', `Урок. ${filler} В конце дроби. ${filler}`, 'Урок', 'дроби', /^… В~конце \[дроби\]/],
  ['another place, where much more stands', `Урок о дробях. ${filler} Дроби, знаменатель, полоски. ${filler}`, 'Урок', 'дроби знаменатель полоски', /^… \[Дроби\]/],
  ['the beginning of a sentence that is near', `Слово. ${filler} Вот где о дробях сказано. ${filler}`, 'Урок', 'дроби', /^… Вот где о~\[дробях\]/],
  ['the opening, where nothing stands anywhere', `Слово. ${filler}`, 'Урок', 'дроби', /^Слово\./],
])('shows %s', (_, content, title, query, expected) => expect(shown(content, title, query)).toMatch(expected)); // prettier-ignore

const grade: Term = { typed: '5 класс', forms: [{ words: ['5', 'класс'], weight: 1 }] };
const fractions: Term = { typed: 'дроби', forms: [{ words: ['дроби'], weight: 1 }] };
test.each([
  ['words of one form apart', 'Готов ли класс к новому. Задач 5, а потом всё тихо и никто не спешит: класс уходит.', /^[^[]+$/],
  ['words of one form together', 'Готов ли класс? Да. Для учителей 5–9 классов, и только.', /^Готов ли~класс\? Да\. Для учителей \[5–9\]~\[классов\]/],
  ['a word rather than the grade', `Для 5 класса, 5 классы. ${filler} В конце дроби. ${filler}`, /^… В~конце \[дроби\]/],
  ['what is rare in the query, where the opening has none of it', `Готов ли класс. ${filler} В конце дроби. ${filler}`, /^… В~конце \[дроби\]/],
])('marks and shows %s', (_, content, expected) => {
  const { pieces } = excerptOf({ content, url: '/', meta: { title: 'Урок' }, filters: {}, anchors: [] }, [grade, fractions]);
  const text = pieces.map(({ text: own, marked }) => (marked ? `[${own}]` : own)).join('');
  expect(text.replaceAll('\u00a0', '~')).toMatch(expected);
}); // prettier-ignore

test('no line of an excerpt ends with a short word, a number or before a dash', () =>
  expect(shown('Урок от А до Я: 45 минут и № 5 — вместе с детьми; в 1941 году. В 5, 6 классах.', 'Урок', 'кот')).toBe(
    'Урок от~А~до~Я: 45~минут и~№~5~— вместе с~детьми; в~1941~году. В~5, 6~классах.',
  ));

test('the time before a passage of a transcript is no word of an excerpt; a time in a sentence is', () => {
  const content = 'Встреча о дробях. 00:29. Только вторая в 15:00. 1:05:00. Вопросы.';
  const anchors = [3, 8].map((location, at) => ({ element: 'h4', id: `t-${at}`, text: 'x', location }));
  const { pieces } = excerptOf({ content, url: '/', meta: { title: 'Урок' }, filters: {}, anchors }, terms('вторая'));
  expect(
    pieces
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
  ).toBe('Встреча о дробях. Только вторая в 15:00. Вопросы.');
});
