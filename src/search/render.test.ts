import { expect, test } from 'vitest';
import { unitsBeside } from './render.ts';

test.each([
  [['Физика', 'Математика'], 'Физика, Математика', ''],
  [['Физика', '10 класс'], 'Физика, Математика', 'Математика'],
  [['Физика'], 'Начальное образование', 'Начальное образование'],
  [['Физика'], undefined, ''],
] as const)('beside %j of «%s» stands «%s»', (facts, units, expected) => expect(unitsBeside(facts, units)).toBe(expected));
