import { expect, test } from 'vitest';
import { anOrganisation, aPerson, aUnit } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { cleaned } from '../open-data/record-values.ts';
import { organisationJsonLd, personJsonLd, unitJsonLd } from './bodies.ts';

const anna = aPerson({ patronymic: 'Петровна', posts: [{ position: 'учитель', organisation: 'school' }] }, { id: 'anna' });
const catalogue = openCatalogue({ entries: [anna] });
const { bank } = catalogue;

test.each<[string, object, object]>([
  [
    'a whole one',
    {
      name: 'Школа № 2 города',
      short_name: 'Школа № 2',
      synonyms: ['Вторая школа', 'Школа № 2', 'Школа № 2 города'],
      municipality: 'region',
      site: 'https://school.primery.rf/',
    },
    {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/organizacii/redakciya/',
      url: 'https://school.primery.rf/',
      name: 'Школа № 2 города',
      alternateName: ['Школа № 2', 'Вторая школа'],
      areaServed: [{ '@type': 'Place', name: 'Область' }],
    },
  ],
  [
    'a bare one',
    { name: 'Школа', short_name: 'Школа' },
    {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/organizacii/redakciya/',
      url: 'https://bank.primery.rf/kopilka/organizacii/redakciya/',
      name: 'Школа',
    },
  ],
])('an organisation: %s', (_, data, told) =>
  expect(cleaned(organisationJsonLd(anOrganisation(data, { id: 'redakciya' }), bank))).toEqual(told),
);

test('an organisation whose pages are switched off has neither a name of its own nor an address', () => {
  const off = openCatalogue({ region: { features: { organisations: false } } }).bank;
  expect(cleaned(organisationJsonLd(anOrganisation({}, { id: 'redakciya' }), off))).toEqual({ '@type': 'Organization', name: 'Школа' });
});

test.each<[string, object, object]>([
  [
    'a whole one',
    {
      name: 'Объединение учителей физики',
      short_name: 'Физика',
      summary: 'Кто учит физике.',
      old_names: ['Физики', 'Физика', 'Объединение учителей физики'],
      parent: 'rumo',
      municipality: 'region',
      municipalities: ['region', 'absent'],
      contacts: { email: 'omo@primery.rf', phone: '123' },
      since: '2020',
      until: '2025',
    },
    {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/obedineniya/fizika/',
      url: 'https://bank.primery.rf/kopilka/obedineniya/fizika/',
      name: 'Объединение учителей физики',
      alternateName: ['Физика', 'Физики'],
      description: 'Кто учит физике.',
      parentOrganization: {
        '@type': 'Organization',
        '@id': 'https://bank.primery.rf/kopilka/obedineniya/rumo/',
        url: 'https://bank.primery.rf/kopilka/obedineniya/rumo/',
        name: 'РУМО',
      },
      areaServed: [{ '@type': 'Place', name: 'Область' }],
      email: 'omo@primery.rf',
      telephone: '123',
      foundingDate: '2020',
      dissolutionDate: '2025',
    },
  ],
  [
    'one that is part of nothing and of whom nothing is known',
    { parent: undefined, contacts: { email: 'unknown', phone: 'unknown' } },
    {
      '@type': 'Organization',
      '@id': 'https://bank.primery.rf/kopilka/obedineniya/fizika/',
      url: 'https://bank.primery.rf/kopilka/obedineniya/fizika/',
      name: 'Объединение учителей математики',
      alternateName: ['Математика'],
    },
  ],
])('an association: %s', (_, data, told) => expect(cleaned(unitJsonLd(aUnit(data, { id: 'fizika' }), catalogue))).toEqual(told));

test.each<[string, typeof anna, object]>([
  [
    'with a post',
    anna,
    {
      '@type': 'Person',
      '@id': 'https://bank.primery.rf/kopilka/avtory/anna/',
      url: 'https://bank.primery.rf/kopilka/avtory/anna/',
      name: 'Образцова Анна Петровна',
      familyName: 'Образцова',
      givenName: 'Анна',
      additionalName: 'Петровна',
      jobTitle: 'учитель',
      worksFor: { '@type': 'Organization', name: 'Школа № 1' },
    },
  ],
  [
    'without',
    aPerson({}, { id: 'vera' }),
    {
      '@type': 'Person',
      '@id': 'https://bank.primery.rf/kopilka/avtory/vera/',
      url: 'https://bank.primery.rf/kopilka/avtory/vera/',
      name: 'Образцова Анна',
      familyName: 'Образцова',
      givenName: 'Анна',
    },
  ],
])('a person %s', (_, person, told) => expect(cleaned(personJsonLd(person, catalogue))).toEqual(told));
