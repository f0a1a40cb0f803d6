import { expect, test } from 'vitest';
import { aBank, aDocument, anEvent, aUnit, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { canBeReached, hasOnlySamples, realThings } from './samples.ts';

const catalogueOf = (parts: Parameters<typeof aBank>[0]) => createCatalogue(aBank(parts), new Map(), TODAY);

test.each([
  ['no things at all', [], false],
  ['samples only', [aWebinar({ demo: true })], true],
  ['one real thing', [aWebinar({ demo: true }), aWebinar({}, { id: 'w2' })], false],
] as const)('%s', (_, entries, only) => expect(hasOnlySamples(catalogueOf({ entries: [...entries] }))).toBe(only));

test('what is real is named by its share', () => {
  const entries = [
    aDocument({ title: 'Приказ' }, { id: 'd1' }),
    anEvent({ title: 'Форум' }, { id: 'e1' }),
    anEvent({ title: 'Образец', demo: true }, { id: 'e2' }),
  ];
  expect(realThings(catalogueOf({ entries }))).toBe('документы и часть событий');
});

test.each([
  [undefined, false],
  [{ email: 'unknown', phone: 'unknown' }, false],
  [{ email: 'omo@example.ru' }, true],
] as const)('contacts %j', (contacts, reached) => expect(canBeReached(aUnit({ contacts }).data)).toBe(reached));
