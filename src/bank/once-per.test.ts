import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test('what is made once for an object is made once, whatever it is', () => {
  let count = 0;
  const make = oncePer((_: object) => (count += 1) && undefined);
  const [one, other] = [{}, {}];
  expect([make(one), make(one), make(other)]).toEqual([undefined, undefined, undefined]);
  expect(count).toBe(2);
});
