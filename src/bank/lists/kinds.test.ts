import { expect, test } from 'vitest';
import { fullCatalogue } from '../../testing/full-bank.ts';
import { told } from '../../testing/told.ts';
import { kindLists } from './kinds.ts';
import type { List } from './list.ts';

const shortly = (lists: readonly List[]) =>
  Object.fromEntries(lists.map(({ path, things, ...list }) => [path, told({ ...list, things: things.map(({ entry }) => entry.id) })]));

test('a list of each kind, with the ways to materials', () =>
  expect(told(shortly(kindLists(fullCatalogue())))).toEqual({
    '/materialy/': {
      title: 'Разработки',
      intro: 'Уроки, занятия, программы и рабочие листы, которые прочитали и рекомендовали эксперты.',
      trail: [],
      narrow: [
        { title: 'По классам', links: ['5 класс → /klassy/5/ (3)', '6 класс → /klassy/6/ (1)'], short: true },
        { title: 'По предметам', links: ['Математика → /predmety/matematika/ (3)'] },
        { title: 'По видам', links: ['Технологические карты → /vidy/tech-map/ (4)'] },
        { links: ['Все рубрики → /rubriki/'] },
      ],
      updated: '2026-01-15',
      things: ['sample', 'archived', 'bare', 'full'],
    },
    '/rekomendacii/': {
      title: 'Методические рекомендации',
      intro: 'Советы методических объединений: как готовить, проводить и оценивать.',
      trail: [],
      narrow: [],
      updated: '2026-01-20',
      things: ['advice', 'advice-sample'],
    },
    '/podborki/': {
      title: 'Подборки',
      intro: 'Работы, собранные по одному поводу, — с пояснением, почему каждая здесь.',
      trail: [],
      narrow: [],
      updated: '2026-01-12',
      things: ['fractions'],
    },
    '/novosti/': {
      title: 'Новости',
      intro: 'Что нового в банке и в методических объединениях.',
      trail: [],
      narrow: [],
      updated: '2025-12-10',
      things: ['soon'],
    },
  }));
