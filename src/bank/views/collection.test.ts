import { expect, test } from 'vitest';
import { aBank, aCollection, aMaterial, anApproval, aRecommendation, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { collectionItems } from './collection.ts';

function catalogueOf(parts: Parameters<typeof aBank>[0]) {
  const bank = aBank(parts);
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

test('a collection keeps its order and leaves out what is not published', () => {
  const material = aMaterial();
  const { reviews, protocol } = anApproval(material);
  const collection = aCollection({
    items: [{ recommendation: 'recommendation-1', note: 'Сначала это.' }, { material: 'hidden' }, { material: 'material-1' }],
  });
  const catalogue = catalogueOf({ entries: [material, aMaterial({}, { id: 'hidden' }), protocol, aRecommendation(), collection], reviews });
  expect(collectionItems(collection, catalogue).map(({ card, note }) => [card?.id, note])).toEqual([
    ['recommendation-1', 'Сначала это.'],
    ['material-1', undefined],
  ]);
});
