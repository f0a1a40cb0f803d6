import { expect, test } from 'vitest';
import { aBank, aMaterial, anApproval, aPerson, aWebinar, TODAY } from '../../testing/builders.ts';
import { createCatalogue } from '../catalogue.ts';
import { citation } from '../citation.ts';
import { decideAll } from '../check.ts';
import { citationFile, citationFiles } from './citation-files.ts';
import { citationTags } from './citation-tags.ts';
import { citedThing } from './cited-thing.ts';

function catalogueOf(site: string, overrides: Parameters<typeof aMaterial>[0] = {}, meeting: Parameters<typeof aWebinar>[0] = {}) {
  const material = aMaterial(overrides);
  const { reviews, protocol } = anApproval(material);
  const people = [
    aPerson({ patronymic: 'Ивановна' }, { id: 'anna' }),
    aPerson({ surname: 'Тайная', consent: undefined }, { id: 'hidden' }),
  ];
  const bank = aBank({
    region: { site },
    entries: [material, protocol, aWebinar({ speakers: [{ person: 'anna' }], ...meeting }), ...people],
    reviews,
  });
  return createCatalogue(bank, decideAll(bank, TODAY), TODAY);
}

function tagsOf(key: string, ...parts: Parameters<typeof catalogueOf>): string[] {
  const catalogue = catalogueOf(...parts);
  return citationTags(catalogue.item.get(key)!, catalogue).map(([name, content]) => `${name}: ${content}`);
}

const site = 'https://bank.smolensk.ru/';
const files = [
  { file: 'slajdy.pptx', title: 'Слайды' },
  { file: 'karta 1.pdf', title: 'Карта' },
];

test('a work with an author, an organisation and a PDF', () =>
  expect(
    tagsOf('material/material-1', site, { authors: [{ person: 'anna', organisation: 'redakciya' }], keywords: ['дроби'], files }),
  ).toEqual([
    'citation_title: Сложение дробей',
    'citation_author: Образцова, Анна Ивановна',
    'citation_author_institution: Редакция банка',
    'citation_publication_date: 2025/12/01',
    'citation_publisher: Институт развития образования',
    'citation_language: ru',
    'citation_keywords: Математика; дроби',
    'citation_abstract_html_url: https://bank.smolensk.ru/materialy/material-1/',
    'citation_pdf_url: https://bank.smolensk.ru/materialy/material-1/karta%201.pdf',
  ]));

test.each<[string, string, Parameters<typeof aMaterial>[0], RegExp]>([
  ['a collective author', 'material/material-1', {}, /citation_author: Редакция банка\n/],
  ['nobody without consent', 'material/material-1', { authors: [{ person: 'hidden' }] }, /citation_author: РУМО\n(?![^]*Тайная)/],
  ['a sample says so', 'material/material-1', { demo: true }, /^citation_title: Сложение дробей \(демонстрационный материал\)\n/],
  ['a webinar is told by its day', 'webinar/webinar-1', {}, /citation_publication_date: 2025\/11\/10(?![^]*DC.type)/],
])('%s', (_, key, overrides, expected) => expect(tagsOf(key, site, overrides).join('\n')).toMatch(expected));

test('a webinar that can only be heard is no picture', () => {
  const heard = { recording: { provider: 'file', file: 'zapis.mp3' } } as const;
  const catalogue = catalogueOf(site, {}, heard);
  expect(citationFile('/vebinary/webinar-1/ssylka.ris', catalogue)).toMatch(/^TY {2}- SOUND/);
  expect(citation({ ...citedThing(catalogue.item.get('webinar/webinar-1')!, catalogue), accessed: TODAY })).toContain(
    'Устная речь : электронная',
  );
});

test('a webinar that left no recording is no source', () =>
  expect([...citationFiles(catalogueOf(site))].map(([address]) => address).filter((address) => address.includes('webinar'))).toEqual([]));

test('every thing has its files, found by their addresses too', () => {
  const catalogue = catalogueOf(site, {}, { recording: { provider: 'file', file: 'zapis.mp3' } });
  const made = [...citationFiles(catalogue)];
  expect(made.map(([address]) => address)).toEqual([
    '/materialy/material-1/ssylka.txt',
    '/materialy/material-1/ssylka.bib',
    '/materialy/material-1/ssylka.ris',
    '/vebinary/webinar-1/ssylka.txt',
    '/vebinary/webinar-1/ssylka.bib',
    '/vebinary/webinar-1/ssylka.ris',
  ]);
  expect(made.map(([address]) => citationFile(address, catalogue))).toEqual(made.map(([, text]) => text));
  expect(['/materialy/absent/ssylka.bib', '/materialy/material-1/ssylka.htm'].map((address) => citationFile(address, catalogue))).toEqual([
    undefined,
    undefined,
  ]);
  expect(made[0]?.[1]).toMatch(/^Сложение дробей.* \/\/ Банк опыта : сайт\. .+\(дата обращения: [\d.]+\)\.\n$/);
  expect(made[4]?.[1]).toContain('author = {Образцова, Анна Ивановна}');
});
