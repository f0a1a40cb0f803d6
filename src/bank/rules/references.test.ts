import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, aUnit, aWebinar, anExpert, aReport } from '../../testing/builders.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { references } from './references.ts';

const file = 'materials/2025-2026/material-1/index.md';

testRule(references, [
  { name: 'every code is known', bank: { entries: [aMaterial({ themes: ['gia-oge'] })] }, finds: [] },
  {
    name: 'a slip in a vocabulary code',
    bank: { entries: [aMaterial({ subjects: ['matematica'] })] },
    finds: [`error ${file} subjects.0`],
    says: /«matematika»/,
  },
  {
    name: 'an unknown unit',
    bank: { entries: [aMaterial({ unit: 'matth' })] },
    finds: [`error ${file} unit`],
    says: /объединения с таким кодом нет.*«math»/s,
  },
  { name: 'deep inside', bank: { entries: [aMaterial({ authors: [{ person: 'nobody' }] })] }, finds: [`error ${file} authors.0.person`] },
  {
    name: 'the word unknown is no code',
    bank: { entries: [aUnit({ heads: [{ person: 'unknown' }] }), aMaterial({ rights_holder: 'unknown' })] },
    finds: [],
  },
  {
    name: 'a series that the region does not have',
    bank: { entries: [aWebinar({ series: 'lin' })] },
    finds: ['error webinars/2025-2026/webinar-1/index.md series'],
    says: /«line»/,
  },
  {
    name: 'a series where the region has none',
    bank: { region: { series: [] }, entries: [aWebinar({ series: 'line' })] },
    finds: ['error webinars/2025-2026/webinar-1/index.md series'],
  },
  { name: 'of the region itself', bank: { region: { institution: 'nowhere' } }, finds: ['error region.yaml institution'] },
  { name: 'of an expert', bank: { experts: [anExpert({ units: ['nothing'] })] }, finds: ['error experts.yaml experts.0.units.0'] },
  {
    name: 'of an indicator',
    bank: { entries: [aReport({ indicators: [{ indicator: 'webinar', value: 1, source: 'Отчёт' }] })] },
    finds: ['error reports/report-1.mdx indicators.0.indicator'],
  },
  {
    name: 'a series is not asked of a region that could not be read',
    bank: { region: { id: 'placeholder', series: [] }, entries: [aWebinar({ series: 'line' })] },
    finds: [],
  },
]);

test('an entry that is there but broken is not missed', () => {
  const bank = aBank({ entries: [aMaterial({ unit: 'broken-one' })] });
  expect(references.check(aContext(bank, { broken: new Map([['unit', new Set(['broken-one'])]]) }))).toEqual([]);
});

test('a vocabulary that could not be read makes no code wrong', () => {
  const bank = aBank({ entries: [aMaterial()] });
  const lost = { ...bank, vocabularies: { ...bank.vocabularies, subjects: new Map() } };
  expect(references.check(aContext(lost))).toEqual([]);
});
