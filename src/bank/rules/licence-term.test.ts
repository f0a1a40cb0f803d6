import { aMaterial, aRecommendation } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { licenceTerm } from './licence-term.ts';

const material = (overrides: Parameters<typeof aMaterial>[0]) => ({ entries: [aMaterial(overrides)] });
const other = { licences: [{ id: 'open-2', name: 'Открытая', terms: 'Можно.', open: true }] };
const file = 'materials/2025-2026/material-1/index.md';

testRule(licenceTerm, [
  { name: 'the licence and term of the region', bank: material({}), finds: [] },
  { name: 'the licence of the region, typed', bank: material({ licence: 'cc-by-4' }), finds: [] },
  {
    name: 'another open licence without a term',
    bank: { ...material({ licence: 'open-2' }), vocabularies: other },
    finds: [`error ${file} licence`],
    says: /только пять лет.*unlimited/s,
  },
  {
    name: 'another open licence with a term',
    bank: { ...material({ licence: 'open-2', licence_until: 'unlimited' }), vocabularies: other },
    finds: [],
  },
  { name: 'a closed licence needs no term', bank: material({ licence: 'all-rights' }), finds: [] },
  {
    name: 'the term is over',
    bank: material({ licence_until: '2026-01-31' }),
    finds: [`warning ${file} licence_until`],
    says: /31 января 2026/,
  },
  { name: 'the last day', bank: material({ licence_until: '2026-02-01' }), finds: [] },
  {
    name: 'recommendations',
    bank: { entries: [aRecommendation({ licence_until: '2026-01-31' })] },
    finds: ['warning recommendations/2025-2026/recommendation-1/index.md licence_until'],
  },
  {
    name: 'the term of the region is over',
    bank: { region: { licence: { default: 'cc-by-4', term: '2025-01-01', territory: 'мир' } } },
    finds: ['warning region.yaml licence.term'],
  },
  {
    name: 'whole words',
    bank: {
      entries: [aMaterial({ licence: 'open-2' }), aMaterial({ licence_until: '2026-01-31' }, { id: 'b' })],
      vocabularies: other,
      region: { licence: { default: 'cc-by-4', term: '2026-01-31', territory: 'мир' } },
    },
    finds: ['warning region.yaml licence.term', `error ${file} licence`, 'warning materials/2025-2026/b/index.md licence_until'],
    tells: [
      'Срок лицензии банка истёк: 31 января 2026 г. Назовите новый срок или напишите unlimited.',
      'Лицензия «open-2» открытая, а срок не назван: она будет действовать только пять лет. Допишите licence_until: unlimited или дату.',
      'Срок лицензии истёк: 31 января 2026 г. Продлите его с согласия правообладателя или снимите работу.',
    ],
  },
  {
    name: 'the last day of the term of the region',
    bank: { region: { licence: { default: 'cc-by-4', term: '2026-02-01', territory: 'мир' } } },
    finds: [],
  },
  {
    name: 'a region that could not be read',
    bank: { region: { id: 'placeholder', licence: { default: 'cc-by-4', term: '2020-01-01', territory: 'мир' } } },
    finds: [],
  },
]);
