import { expect, test } from 'vitest';
import { groupHits } from './suggest-list.ts';

const hit = (kind: string, id: number) => ({ id, filters: { kind: [kind] } });

test('hits stand in groups, best first, the rest last', () =>
  expect(
    groupHits([hit('Новости', 1), hit('Вебинары', 2), hit('Разработки', 3), hit('Объединения', 4), hit('Рекомендации', 5)]).map(
      ([name, own]) => [name, own.map(({ id }) => id)],
    ),
  ).toEqual([
    ['Материалы', [3, 5]],
    ['Вебинары', [2]],
    ['Объединения', [4]],
    ['Прочее', [1]],
  ]));

test('a page without a kind is not lost, an empty group is not shown', () =>
  expect(groupHits([{ filters: {} }])).toEqual([['Прочее', [{ filters: {} }]]]));
