import { expect, test } from 'vitest';
import { aBank, anOrganisation } from '../testing/builders.ts';
import { formsOf, properWords, wordsOfRegion } from './region-words.ts';

test.each([
  ['enskij-kraj', ['enskij-kraj']],
  ['ns', []],
  ['nsk', ['nsk']],
  ['institut', []],
  ['Энский край', ['Энский']],
  ['Институт развития образования', []],
  ['ГАУ ДПО «Энский Институт»', ['Энский']],
  ['Школа № 5 имени Ёлкина, Ян', ['Ёлкина']],
  ['энский', []],
  ['Энск-2-x', ['Энск']],
  ['x-Энск', ['Энск']],
  ['enskij Kraj', []],
])('words of «%s» that belong to it alone: %j', (name, words) => expect(properWords(name)).toEqual(words));

test.each<[string, readonly string[], readonly string[]]>([
  ['enskij', ['enskij', 'x Enskij.', '"enskij"'], ['enskij-kraj', 'my-enskij', 'enskijx', '5enskij']],
  ['ЭНСК', ['ЭНСК', '«ЭНСК»'], ['ЭНСКА', 'МЭНСК', 'энск']],
  ['Дальский', ['Дальский', 'дальского', 'Дальская', 'Дальщина'], ['Дальний', 'Дальскогогого'.slice(0, 4), 'недальский']],
  ['Энский', ['Энский', 'Энские'.slice(0, 5)], ['Энского', 'энский', 'Аэнский']],
  ['Дальска', ['Дальск', 'Дальском', 'Дальска'], ['Дальсками', 'дальск', 'Задальск']],
])('forms of «%s»', (word, found, others) => {
  expect(found.filter((text) => !formsOf(word).test(text))).toEqual([]);
  expect(others.filter((text) => formsOf(word).test(text))).toEqual([]);
});

test.each(['ий', 'ая', 'ое', 'ой', 'ом', 'ого', 'ие'])('an adjective in -ск%s has one stem', (end) =>
  expect(formsOf(`Дальск${end}`).source).toBe('(?<!\\p{L})Даль(?:ск|щин)\\p{L}{0,4}'),
);

test('the words of a bank, each once', () => {
  const bank = aBank({
    region: {
      id: 'enskij-kraj',
      name: 'Энский край',
      city: 'Дальск',
      association: { name: 'Объединение', short: 'ЭРУМО', unit: 'rumo' },
      owner: { name: 'Озёрский центр', address: 'unknown', email: 'unknown', phone: 'unknown', inn: 'unknown', ogrn: 'unknown' },
      ministry_names: [
        { name: 'Министерство Энского края', short_name: 'Минэнобр', until: '2020' },
        { name: 'Департамент Приречья', until: '2010' },
      ],
    },
    vocabularies: {
      municipalities: [{ id: 'lesnoj', name: 'Лесной район', kind: 'district', centre: 'Боровск', old_names: ['Заречный район'] }],
    },
    entries: [
      anOrganisation(
        { name: 'Школа Горки', short_name: 'Горочная школа', synonyms: ['Горушка'], old_names: [{ name: 'Школа Холмы', until: '2001' }] },
        { id: 'gorki' },
      ),
    ],
  });
  expect(wordsOfRegion(bank)).toEqual(
    expect.arrayContaining(
      [
        'enskij-kraj',
        'Энский',
        'Дальск',
        'ЭРУМО',
        'Озёрский',
        'Энского',
        'Минэнобр',
        'Приречья',
        'lesnoj',
        'Лесной',
        'Боровск',
        'Заречный',
      ].concat(['gorki', 'Горки', 'Горочная', 'Горушка', 'Холмы']),
    ),
  );
  expect(wordsOfRegion(bank)).toHaveLength(new Set(wordsOfRegion(bank)).size);
});
