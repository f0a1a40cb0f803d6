import { expect, it } from 'vitest';
import { isIdle, restOf, type FacetValue } from './facet-fold.ts';

const value = (found: number, checked = false): FacetValue => ({
  row: {} as HTMLElement,
  box: { checked } as HTMLInputElement,
  found,
});
const rest = (values: readonly FacetValue[]) => [...restOf(values)].map(({ found }) => found);

it.each([
  ['few full values all stand', [3, 2, 1].map((found) => value(found)), []],
  ['values without pages do not wait', [value(3), value(0), value(0)], []],
  ['one alone is not worth a fold', [1, 9, 9, 9, 9, 9, 9, 9, 9].map((found) => value(found)), []],
  ['of many the fullest stand, wherever they are', [1, 9, 9, 9, 9, 9, 9, 9, 9, 2].map((found) => value(found)), [1, 2]],
  ['what is chosen stands', [1, 9, 9, 9, 9, 9, 9, 9, 9, 2, 3].map((found) => value(found, found === 1)), [2, 3]],
])('%s', (_, values, expected) => {
  expect(rest(values)).toEqual(expected);
});

it.each([
  ['one that gives nothing', value(0), true],
  ['one that gives nothing but is chosen', value(0, true), false],
  ['one that gives something', value(1), false],
])('puts away %s', (_, one, idle) => {
  expect(isIdle(one)).toBe(idle);
});
