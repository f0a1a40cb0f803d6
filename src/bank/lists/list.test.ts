import { describe, expect, test } from 'vitest';
import { aNews, aRecommendation } from '../../testing/builders.ts';
import { paginate, splitLinks, type List, type Listed } from './list.ts';

const link = (id: number, count?: number, isLast?: boolean) => ({ text: `${id}`, href: `/${id}/`, count, isLast });
const texts = (links: readonly { text: string }[]) => links.map(({ text }) => text).join(' ');

describe('links at hand', () => {
  test.each([
    ['none', [], '', ''],
    ['nine all stand', [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => link(id, id)), '1 2 3 4 5 6 7 8 9', ''],
    ['of ten the eight fullest, in their order', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => link(id, id)), '3 4 5 6 7 8 9 10', '1 2'],
    [
      'those without a count go first to the rest',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => link(id, id < 3 ? undefined : 1)),
      '3 4 5 6 7 8 9 10',
      '1 2',
    ],
    [
      'what must be last is last, however full',
      [link(1, 99, true), ...[2, 3, 4, 5, 6, 7, 8, 9, 10].map((id) => link(id))],
      '2 3 4 5 6 7 8 9',
      '1 10',
    ],
  ])('%s', (_, links, first, rest) => {
    const split = splitLinks(links);
    expect([texts(split.first), texts(split.rest)]).toEqual([first, rest]);
  });
});

describe('pages of a list', () => {
  const advice = (count: number): Listed[] =>
    Array.from({ length: count }, (_, index) => {
      const entry = aRecommendation({}, { id: `r-${index}` });
      return { kind: 'recommendation', entry, date: '2025-12-01', facets: {} } as never;
    });
  const news = (count: number): Listed[] =>
    Array.from({ length: count }, (_, index) => ({ kind: 'news', entry: aNews({}, { id: `n-${index}` }) }));
  const listOf = (things: readonly Listed[]): List => ({ path: '/x/', title: 'Список', trail: [], things });
  const pagesOf = (things: readonly Listed[]) =>
    paginate(listOf(things)).map(({ path, page, pages, sections }) => [
      path,
      page,
      pages,
      sections.map(({ kind, things: own }) => `${kind} ${own.length}`).join(),
    ]);

  test.each([
    ['an empty one', [], [['/x/', 1, 1, '']]],
    ['a full page', advice(30), [['/x/', 1, 1, 'recommendation 30']]],
    [
      'one thing more',
      advice(31),
      [
        ['/x/', 1, 2, 'recommendation 30'],
        ['/x/stranica/2/', 2, 2, 'recommendation 1'],
      ],
    ],
    [
      'kinds in their order, whatever comes first',
      [...news(2), ...advice(29)],
      [
        ['/x/', 1, 2, 'recommendation 29,news 1'],
        ['/x/stranica/2/', 2, 2, 'news 1'],
      ],
    ],
  ])('%s', (_, things, pages) => expect(pagesOf(things)).toEqual(pages));

  test.each([
    ['on the first page', 29, '/x/#news'],
    ['on the second, when the first is full', 30, '/x/stranica/2/#news'],
  ])('a kind is counted and led to %s', (_, count, href) =>
    expect(paginate(listOf([...news(2), ...advice(count)]))[0]?.kinds).toEqual([
      { kind: 'recommendation', count, href: '/x/#recommendation' },
      { kind: 'news', count: 2, href },
    ]),
  );
});
