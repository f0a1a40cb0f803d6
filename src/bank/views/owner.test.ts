import { expect, test } from 'vitest';
import { aBank } from '../../testing/builders.ts';
import { ownerOf } from './owner.ts';

test('the institute is called by its short name, another owner by its whole one', () => {
  const bank = aBank();
  const institute = bank.entries.organisation.get(bank.region.institution)!.data;
  const owned = (name: string) => ownerOf({ ...bank, region: { ...bank.region, owner: { ...bank.region.owner, name } } });
  expect(owned(institute.name)).toMatchObject({ name: institute.name, short: institute.short_name ?? institute.name });
  expect(owned('Комитет образования')).toMatchObject({ short: 'Комитет образования' });
});
