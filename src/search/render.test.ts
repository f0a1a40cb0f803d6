import { expect, test } from 'vitest';
import { kickerOf, unitsBeside } from './render.ts';

test.each([
  [['Физика', 'Математика'], 'Физика, Математика', ''],
  [['Физика', '10 класс'], 'Физика, Математика', 'Математика'],
  [['Физика'], 'Начальное образование', 'Начальное образование'],
  [['Физика'], undefined, ''],
] as const)('beside %j of «%s» stands «%s»', (facts, units, expected) => expect(unitsBeside(facts, units)).toBe(expected));

test('what a hit is stands above it unless its title says so', () =>
  expect([kickerOf({ title: 'О банке', kicker: 'О банке' }), kickerOf({ title: 'А', kicker: 'Б' }), kickerOf({ title: 'А' })]).toEqual([
    '',
    'Б',
    '',
  ]));
