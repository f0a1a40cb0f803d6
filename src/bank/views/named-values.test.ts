import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { namedValues } from './named-values.ts';

const namesWith = (parts: Parameters<typeof aBank>[0]) => {
  const bank = aBank(parts);
  return namedValues(createCatalogue(bank, decideAll(bank, TODAY), TODAY));
};

test('an empty bank names nothing', () => expect(namesWith({})).toEqual({ type: [], subject: [], theme: [] }));

test('only what has works is named, by its own name first', () => {
  const material = aMaterial();
  const { reviews, protocol } = anApproval(material);
  const { type, subject } = namesWith({ entries: [material, protocol], reviews });
  expect(type.map(([name]) => name)).toEqual(['Технологическая карта']);
  expect(type[0]).toEqual(['Технологическая карта', 'Технологические карты']);
  expect(subject).toHaveLength(1);
});

test('one short word as another name says too much', () => {
  const types = new Map([
    ['tech-map', { ...aBank().vocabularies['material-types'].get('tech-map')!, synonyms: ['урок', 'карта урока', 'техкарта'] }],
  ]);
  const material = aMaterial();
  const { reviews, protocol } = anApproval(material);
  const own = aBank({ entries: [material, protocol], reviews });
  const named = { ...own, vocabularies: { ...own.vocabularies, 'material-types': types } };
  expect(namedValues(createCatalogue(named, decideAll(named, TODAY), TODAY)).type).toEqual([
    ['Технологическая карта', 'Технологические карты', 'карта урока', 'техкарта'],
  ]);
});
