import { expect, test } from 'vitest';
import { aCollection, aPage } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { llmsText } from './llms.ts';
import { openSearch } from './open-search.ts';

const url = 'https://creativecommons.org/licenses/by/4.0/';
const catalogue = openCatalogue({
  vocabularies: {
    licences: [{ id: 'cc-by-4', name: 'CC BY 4.0', terms: 'С указанием автора.', open: true, url }],
    subjects: [
      { id: 'matematika', name: 'Математика', area: 'math-area', grades: ['5'], synonyms: ['матем', 'Математика'] },
      {
        id: 'trud',
        name: 'Труд (технология)',
        area: 'social-area',
        grades: ['5'],
        parent: 'matematika',
        old_names: [{ name: 'Технология', until: '2023-2024' }],
      },
    ],
  },
  entries: [aPage({ summary: 'Что\u00a0здесь.' }, { id: 'o-banke' }), aCollection({ items: [{ material: 'drobi' }] })],
});

test('llms.txt whole', () =>
  expect(llmsText(catalogue)).toBe(`# Банк опыта

> Проверенные уроки

Институт. Называя материал, приводите автора, название, банк и адрес страницы; у каждой работы своя лицензия. Записи с пометкой «Демонстрационный материал» — образцы, это не опыт педагогов.

## Разделы

- [Разработки](https://bank.primery.rf/kopilka/materialy/)
- [Рекомендации](https://bank.primery.rf/kopilka/rekomendacii/)
- [Вебинары](https://bank.primery.rf/kopilka/vebinary/)
- [Подборки](https://bank.primery.rf/kopilka/podborki/)
- [Все рубрики](https://bank.primery.rf/kopilka/rubriki/)
- [Поиск](https://bank.primery.rf/kopilka/poisk/): ?q=

## Данные

- [Записи в JSON](https://bank.primery.rf/kopilka/api/v1/index.json): Что есть в банке и где лежит
- [OpenAPI](https://bank.primery.rf/kopilka/api/v1/openapi.json): Готовые файлы: ключ и регистрация не нужны, ответы одинаковы для всех.
- [Таблицы](https://bank.primery.rf/kopilka/dannye/datapackage.json)
- [Как забрать данные](https://bank.primery.rf/kopilka/o-proekte/dannye/)

## О банке

- [О банке](https://bank.primery.rf/kopilka/o-banke/): Что здесь.
`));

test('OpenSearch whole', () =>
  expect(openSearch(catalogue.bank.region)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>Банк</ShortName>
<LongName>Банк опыта</LongName>
<Description>Проверенные уроки</Description>
<Url type="text/html" method="get" template="https://bank.primery.rf/kopilka/poisk/?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="https://bank.primery.rf/kopilka/opensearch.xml"/>
<Image width="180" height="180" type="image/png">https://bank.primery.rf/kopilka/_icons/180.png</Image>
<Language>ru</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`));

test.each([
  ['a label that fits goes before', { short: 'Банк', label: 'Копилка' }, 'Копилка'],
  ['a label of sixteen signs fits', { short: 'Банк', label: 'Б'.repeat(16) }, 'Б'.repeat(16)],
  ['a label of seventeen does not', { short: 'Банк', label: 'Б'.repeat(17) }, 'Банк'],
  [
    'neither fits: the short one is cut at its sixteenth sign',
    { short: 'Банк педагогич опыта', label: 'Б'.repeat(17) },
    'Банк педагогич о',
  ],
])('the name of a search: %s', (_, own, name) =>
  expect(openSearch({ ...catalogue.bank.region, bank: { ...catalogue.bank.region.bank, ...own } })).toContain(
    `<ShortName>${name}</ShortName>`,
  ),
);
