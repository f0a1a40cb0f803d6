import { expect, test } from 'vitest';
import { comparable, quoteList } from './words.ts';

test.each([
  [['а', 'б', 'в', 'г', 'д'], undefined, '«а», «б», «в», «г», «д»'],
  [['а', 'б', 'в', 'г', 'д', 'е'], undefined, '«а», «б», «в», «г», «д» и ещё 1'],
  [['а', 'б'], 2, '«а», «б»'],
  [[], 1, ''],
])('%j quoted', (items, limit, text) => expect(quoteList(items, limit)).toBe(text));
test('ё, letters of other forms and runs of signs compare alike', () => expect(comparable('«Ёлка» — ﬁ!! Ⅷ')).toBe('елка fi viii'));
