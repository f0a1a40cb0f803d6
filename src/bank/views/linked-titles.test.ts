import { expect, it } from 'vitest';
import { linkTitles } from './linked-titles.ts';

const things = [
  { title: 'Дроби', href: '/materialy/drobi/' },
  { title: 'Новое', href: '/rekomendacii/novoe/' },
];

it.each([
  ['', []],
  ['Заболел ведущий.', [{ text: 'Заболел ведущий.' }]],
  ['Дроби без кавычек.', [{ text: 'Дроби без кавычек.' }]],
  [
    'Читайте «Новое» и «Дроби».',
    [
      { text: 'Читайте «' },
      { text: 'Новое', href: '/rekomendacii/novoe/' },
      { text: '» и «' },
      { text: 'Дроби', href: '/materialy/drobi/' },
      { text: '».' },
    ],
  ],
])('«%s»', (sentence, pieces) => expect(linkTitles(sentence, things)).toEqual(pieces));
