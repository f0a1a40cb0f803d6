import { expect, it } from 'vitest';
import { restOf, type FacetValue } from './facet-fold.ts';

const value = (found: number, checked = false): FacetValue => ({
  row: {} as HTMLElement,
  box: { checked } as HTMLInputElement,
  found,
});
const rest = (values: readonly FacetValue[]) => [...restOf(values)].map(({ found }) => found);

it.each([
  ['few full values all stand', [3, 2, 1].map((found) => value(found)), []],
  ['values without pages wait', [value(3), value(0), value(0)], [0, 0]],
  ['one alone is not worth a fold', [value(3), value(0)], []],
  ['of many the fullest stand, wherever they are', [1, 9, 9, 9, 9, 9, 9, 9, 9, 2].map((found) => value(found)), [1, 2]],
  ['what is chosen stands', [value(0, true), value(0), value(0), value(5)], [0, 0]],
])('%s', (_, values, expected) => {
  expect(rest(values)).toEqual(expected);
});
