import { expect, it } from 'vitest';
import { aBank, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { cardOf } from './card.ts';
import { materialView } from './material.ts';

it.each([
  ['one lesson', { duration: 45 }, '45 минут'],
  ['one lesson said by its number', { duration: 45, lessons: 1 }, '45 минут'],
  ['several lessons', { duration: 45, lessons: 8 }, '8 занятий по 45 минут'],
  ['lessons of an unknown length', { duration: undefined, lessons: 2 }, '2 занятия'],
  ['a programme', { duration: undefined, hours: 34 }, '34 часа'],
])('the card tells the length of %s in the words of the page', (_, data, expected) => {
  const material = aMaterial(data, { id: 'm' });
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ entries: [material, protocol], reviews });
  const catalogue = createCatalogue(bank, decideAll(bank, TODAY), TODAY);
  const onCard = cardOf(catalogue.item.get('material/m')!, catalogue).facts.at(-1);
  const onPage = materialView(material, catalogue).facts.find(({ name }) => name === 'duration')?.values[0]?.text;
  expect([onCard, onPage].map((text) => text?.replaceAll('\u00a0', ' '))).toEqual([expected, expected]);
});
