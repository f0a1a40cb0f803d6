import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';
import type { Term } from './query/understand.ts';

const filler = `${Array.from({ length: 40 }, (_, i) => `прочее${i}`).join(' ')}.`;
const terms = (query: string): Term[] => query.split(' ').map((word) => ({ typed: word, forms: [{ words: [word], weight: 1 }] }));
const shown = (content: string, title: string, query: string) =>
  excerptOf({ content, url: '/', meta: { title }, filters: {}, anchors: [] }, terms(query))
    .pieces.map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test.each([
  ['the opening, where it speaks of the matter', `Урок о дробях. ${filler} дроби дроби дроби`, 'Урок', 'дроби', /^Урок о \[дробях\]\./],
  ['the opening, where the title does', `Урок открытия знания. ${filler} дроби и ещё раз дроби`, 'Сложение дробей', 'дроби', /^Урок открытия/],
  ['another place, where the opening says nothing', `Урок. ${filler} В конце дроби. ${filler}`, 'Урок', 'дроби', /^… В конце \[дроби\]/],
  ['another place, where much more stands', `Урок о дробях. ${filler} Дроби, знаменатель, полоски. ${filler}`, 'Урок', 'дроби знаменатель полоски', /^… \[Дроби\]/],
  ['the beginning of a sentence that is near', `Слово. ${filler} Вот где о дробях сказано. ${filler}`, 'Урок', 'дроби', /^… Вот где о \[дробях\]/],
  ['the opening, where nothing stands anywhere', `Слово. ${filler}`, 'Урок', 'дроби', /^Слово\./],
])('shows %s', (_, content, title, query, expected) => expect(shown(content, title, query)).toMatch(expected)); // prettier-ignore
