import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import type { Material } from '../model/material.ts';
import { materialView } from './material.ts';
import { sideFacts } from './material-facts.ts';

const town = { id: 'town', name: 'Город', kind: 'city' };

test.each<[Material['submitted_via'], string | undefined]>([
  ['author', undefined],
  ['municipality', 'муниципалитет'],
  ['organisation', 'организация'],
])('says who handed the work in, unless its author did: %s', (via, told) => {
  const material = aMaterial({ submitted_via: via, municipality: town.id });
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ vocabularies: { municipalities: [town] }, reviews, entries: [material, protocol] });
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  const fact = sideFacts(materialView(material, catalogue)).find(({ name }) => name === 'Кто направил');
  expect(fact?.values.map(({ text }) => text)[0]).toBe(told);
});
