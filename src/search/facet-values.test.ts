import { expect, test } from 'vitest';
import { inOrder } from './facet-values.ts';
import { valueName } from './value-name.ts';

test.each([
  [
    'grade',
    ['10 класс', '5 класс', 'Старшая группа'],
    { grade: ['Старшая группа', '5 класс', '10 класс'] },
    ['Старшая группа', '5 класс', '10 класс'],
  ],
  ['grade', ['10 класс', '5 класс'], {}, ['5 класс', '10 класс']],
  ['subject', ['Физика', 'Алгебра', 'Ёлка'], {}, ['Алгебра', 'Ёлка', 'Физика']],
  ['year', ['2023-2024', '2025-2026'], {}, ['2025-2026', '2023-2024']],
  ['kind', ['Вебинары', 'Новое', 'Разработки'], {}, ['Разработки', 'Вебинары', 'Новое']],
])('%s %j', (facet, values, orders, expected) => expect(inOrder(facet, values, orders)).toEqual(expected));

test('a school year is written with a dash', () =>
  expect([valueName('year', '2024-2025'), valueName('grade', '5-6')]).toEqual(['2024–2025', '5-6']));
