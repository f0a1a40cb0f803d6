import { expect, test } from 'vitest';
import { aUnit } from '../testing/builders.ts';
import { ancestorsOf } from './ancestors.ts';

test('units above a unit, the highest first; a ring ends where it closes', () => {
  const unit = (id: string, parent?: string) => ({ ...aUnit({}, { id }), data: { ...aUnit().data, parent } });
  const units = new Map(
    [unit('a'), unit('b', 'a'), unit('c', 'b'), unit('x', 'z'), unit('y', 'x'), unit('z', 'y'), unit('own', 'own')].map((own) => [
      own.id,
      own,
    ]),
  );
  const above = (id: string, parent?: string) => ancestorsOf(units.get(id) ?? unit(id, parent), units).map((own) => own.id);
  expect([above('a'), above('b'), above('c')]).toEqual([[], ['a'], ['a', 'b']]);
  expect([above('x'), above('own'), above('d', 'x'), above('d', 'nothing')]).toEqual([['y', 'z'], [], ['y', 'z', 'x'], []]);
});
