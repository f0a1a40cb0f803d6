import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { decideAll } from '../check.ts';
import { municipalityScheme } from './municipality-scheme.ts';

const place = (id: string, name: string, scheme?: object, kind = 'district') => ({ id, name: `Название ${id}`, short: name, kind, scheme });

function schemeOf(municipalities: object[]) {
  const material = aMaterial({ municipality: 'vyazma' });
  const { reviews, protocol } = anApproval(material);
  const bank = aBank({ entries: [material, protocol], reviews, vocabularies: { municipalities } });
  return municipalityScheme(createCatalogue(bank, decideAll(bank, TODAY), TODAY));
}

test('cells stand from the north; those with something in the bank are links, a city is told by its shape', () => {
  const scheme = schemeOf([
    place('vyazma', 'Вяземский округ', { column: 3, row: 2, label: 'Вяз' }),
    place('gagarin', 'Гагаринский район', { column: 4, row: 1, label: 'Гаг' }),
    place('smolensk', 'Смоленск', { column: 1, row: 2, label: 'Смол' }, 'city'),
    place('nowhere', 'Тихий округ'),
  ]);
  expect(scheme && { columns: scheme.columns, rows: scheme.rows }).toEqual({ columns: 4, rows: 2 });
  expect(
    scheme?.cells.map(({ name, label, count, href, isCity, title }) => [name, label, count, href, isCity, title.replaceAll('\u00a0', ' ')]),
  ).toEqual([
    ['Гагаринский', 'Гаг', 0, undefined, false, 'Гагаринский район: пока ничего'],
    ['Смоленск', 'Смол', 0, undefined, true, 'Смоленск: пока ничего'],
    ['Вяземский', 'Вяз', 1, '/municipalitety/vyazma/', false, 'Вяземский округ: 1 разработка'],
  ]);
});

test('a name that would stand on the cells beside it gives way to its letters', () => {
  const at = (column: number, label: string) => ({ column, row: 1, label });
  const scheme = schemeOf([
    place('vyazma', 'Новокраснослободский муниципальный округ', at(1, 'Новк')),
    place('gagarin', 'Краснослободский район', at(2, 'Крас')),
  ]);
  expect(scheme?.cells.map(({ name }) => name)).toEqual(['Новк', 'Краснослободский']);
});

test('without places there is no scheme', () => expect(schemeOf([place('vyazma', 'Вяземский округ')])).toBeUndefined());
