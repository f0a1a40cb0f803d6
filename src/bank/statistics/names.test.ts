import { describe, expect, test } from 'vitest';
import { anEvent, anOrganisation, aPerson, aUnit, aWebinar, type BankParts } from '../../testing/builders.ts';
import { yearCatalogue } from '../../testing/synthetic-year.ts';
import { compare, declaredOf } from './declared.ts';
import { figuresOf } from './figures.ts';
import { heldDeeds } from './held-deeds.ts';
import { namesOf } from './names.ts';
import { placesOf } from './places.ts';
import { isWithin } from './scope.ts';
import { activeUnits, confirmedUnits, regionalUnits } from './unit-things.ts';

const parts: BankParts = {
  vocabularies: {
    municipalities: [
      { id: 'region', name: 'Область', kind: 'region' },
      { id: 'town', name: 'Городской округ', short: 'Город', kind: 'city' },
    ],
  },
};
const school = anOrganisation({ name: 'Лицей', short_name: 'Лицей', kind: 'school', municipality: 'town' }, { id: 'school' });
const local = aUnit({ name: 'Местное', short_name: 'Местное', kind: 'mmo', municipality: 'town', parent: 'math' }, { id: 'local' });
const anna = aPerson({ posts: [{ position: 'учитель', organisation: 'school' }] }, { id: 'anna' });
const catalogueOf = (...entries: NonNullable<BankParts['entries']>) =>
  yearCatalogue({ ...parts, entries: [school, local, anna, ...entries] });

describe('names of values', () => {
  const catalogue = catalogueOf(aWebinar({ subjects: ['trud'], themes: ['gia-oge'], units: ['local'] }));
  test.each([
    [
      'unit',
      '2025-2026',
      {
        math: { name: 'Математика', href: '/obedineniya/math/', order: 0 },
        local: { name: 'Местное', href: '/obedineniya/local/', order: 1 },
        rumo: { name: 'РУМО', href: '/obedineniya/rumo/', order: 2 },
        physics: { name: 'Физика', href: '/obedineniya/physics/', order: 3 },
      },
    ],
    [
      'organisation',
      '2025-2026',
      {
        soiro: { name: 'Институт развития образования', href: '/organizacii/soiro/', order: 0 },
        school: { name: 'Лицей', href: '/organizacii/school/', order: 1 },
        ministry: { name: 'Министерство образования', href: '/organizacii/ministry/', order: 2 },
        redakciya: { name: 'Редакция банка', href: '/organizacii/redakciya/', order: 3 },
        smolgu: { name: 'Университет', href: '/organizacii/smolgu/', order: 4 },
      },
    ],
    [
      'municipality',
      '2025-2026',
      { region: { name: 'Область', order: 0 }, town: { name: 'Город', href: '/municipalitety/town/', order: 1 } },
    ],
    [
      'subject',
      '2023-2024',
      {
        matematika: { name: 'Математика', order: 0 },
        obshchestvoznanie: { name: 'Обществознание', order: 1 },
        trud: { name: 'Технология', href: '/predmety/trud/', order: 2 },
        odnknr: { name: 'ОДНКНР', order: 3 },
        dnkr: { name: 'Духовно-нравственная культура России', order: 4 },
      },
    ],
    ['type', '2025-2026', { 'tech-map': { name: 'Технологические карты', order: 0 }, method: { name: 'Описания опыта', order: 1 } }],
    [
      'theme',
      '2025-2026',
      {
        'gia-oge': { name: 'ОГЭ', href: '/temy/gia-oge/', order: 0 },
        'fg-math': { name: 'Математическая грамотность', order: 1 },
      },
    ],
    [
      'quarter',
      '2025-2026',
      {
        '1': { name: 'Сентябрь — ноябрь', order: 0 },
        '2': { name: 'Декабрь — февраль', order: 1 },
        '3': { name: 'Март — май', order: 2 },
        '4': { name: 'Июнь — август', order: 3 },
      },
    ],
  ] as const)('%s in %s', (dimension, year, told) => expect(Object.fromEntries(namesOf(dimension, year, catalogue))).toEqual(told));
});

test('the places of a thing: its own, else those of the organisations behind its authors', () => {
  const { bank } = catalogueOf();
  const authors = [{ organisation: 'school' }, { organisation: 'soiro' }] as never;
  expect([
    placesOf({ municipality: 'region', authors }, bank, '2025-10-01'),
    placesOf({ authors }, bank, '2025-10-01'),
    placesOf({ authors: [] }, bank, '2025-10-01'),
  ]).toEqual([['region'], ['town', undefined], []]);
});

test.each([
  ['nothing asked', { unit: ['local'] }, {}, true],
  ['its association', { unit: ['local'] }, { unit: 'local' }, true],
  ['the association above', { unit: ['local'] }, { unit: 'math' }, true],
  ['the association below', { unit: ['math'] }, { unit: 'local' }, false],
  ['one of several', { unit: ['absent', 'math'] }, { unit: 'math' }, true],
  ['an association that the bank does not know', { unit: ['absent'] }, { unit: 'math' }, false],
  ['nobody', {}, { unit: 'math' }, false],
  ['its place', { municipality: ['town'] }, { municipality: 'town' }, true],
  ['another place', { municipality: ['town'] }, { municipality: 'region' }, false],
  ['no place', {}, { municipality: 'town' }, false],
  ['its place, of another association', { municipality: ['town'], unit: ['rumo'] }, { municipality: 'town', unit: 'math' }, false],
  ['its place and association', { municipality: ['town'], unit: ['math'] }, { municipality: 'town', unit: 'math' }, true],
])('a part of the bank: %s', (_, keys, scope, within) => expect(isWithin(keys, scope, catalogueOf())).toBe(within));

describe('associations of the region', () => {
  const unit = (id: string, data: Parameters<typeof aUnit>[0]) => aUnit({ name: id, short_name: id, ...data }, { id });
  const catalogue = catalogueOf(
    unit('section', { kind: 'section' }),
    unit('sample', { demo: true }),
    unit('last-day', { since: '2026-08-31' }),
    unit('too-late', { since: '2026-09-01' }),
    unit('first-day', { until: '2025-09-01' }),
    unit('first-month', { until: '2025-09' }),
    unit('first-year', { until: '2025' }),
    unit('too-early', { until: '2025-08-31' }),
    unit('unsure', { to_confirm: true }),
  );
  const ids = (scope: object) => regionalUnits('2025-2026', scope, catalogue).map(({ id }) => id);
  test('those of the year, samples only where they are asked for', () => {
    expect(ids({})).toEqual(['math', 'physics', 'section', 'last-day', 'first-day', 'first-month', 'first-year', 'unsure']);
    expect(ids({ demo: true })).toContain('sample');
  });
  test('those that are confirmed', () =>
    expect(confirmedUnits(regionalUnits('2025-2026', {}, catalogue), catalogue).filter(({ key }) => /unsure|section/.test(key))).toEqual([
      {
        key: 'unit/section',
        title: 'section',
        href: '/obedineniya/section/',
        date: '',
        hidden: false,
        demo: false,
      },
    ]));
  test('those that did something, within what is asked', () => {
    const deeds = heldDeeds(catalogueOf(aWebinar({ units: ['math', 'local', 'absent', 'rumo'] }), anEvent({ units: ['math'] })));
    expect(
      [activeUnits(deeds, {}, catalogue), activeUnits(deeds, { unit: 'local' }, catalogue)].map((things) => things.map(({ key }) => key)),
    ).toEqual([['unit/math'], []]);
  });
});

test('declared and counted side by side: rows whole', () => {
  const indicators = [
    { indicator: 'webinars', min: 1, source: 'Отчёт', note: 'Так.' },
    { indicator: 'iom', value: null, source: 'Отчёт' },
  ];
  const report = { data: { demo: false, year: '2025-2026', indicators } };
  const declared = declaredOf({ reports: [report] } as never, '2025-2026');
  expect([...declared.values()].map(({ report: _, ...said }) => said)).toEqual([
    { indicator: 'webinars', kind: 'more-than', value: 1, source: 'Отчёт', note: 'Так.' },
    { indicator: 'iom', kind: 'silent', source: 'Отчёт' },
  ]);
  const figures = figuresOf(catalogueOf(aWebinar({ attendance: 5 }), aWebinar({}, { id: 'w2' })), '2025-2026');
  expect(compare(declared, figures).map(({ declared: said, ...row }) => ({ ...row, said: said?.value }))).toEqual([
    { indicator: 'webinars', counted: 2, atLeast: false, why: 'same', said: 1 },
    { indicator: 'iom', atLeast: false, why: 'no-data' },
    { indicator: 'dev-submitted', atLeast: false, why: 'no-data' },
    { indicator: 'dev-examined', atLeast: false, why: 'no-data' },
    { indicator: 'dev-recommended', atLeast: false, why: 'no-data' },
    { indicator: 'assignments', atLeast: false, why: 'no-data' },
    { indicator: 'recommendations', atLeast: false, why: 'no-data' },
    { indicator: 'dpp', atLeast: false, why: 'no-data' },
    { indicator: 'meetings', atLeast: false, why: 'no-data' },
    { indicator: 'events', atLeast: false, why: 'no-data' },
    { indicator: 'experts', atLeast: false, why: 'no-data' },
    { indicator: 'webinar-people', counted: 5, atLeast: true, why: 'not-declared' },
    { indicator: 'omo', counted: 2, atLeast: false, why: 'not-declared' },
    { indicator: 'active-units', counted: 1, atLeast: false, why: 'not-declared' },
  ]);
  expect([...figures.figures.values()].map(({ id, value, atLeast, things }) => `${id}: ${value} ${atLeast} ${things.length}`)).toEqual([
    'dev-submitted: undefined false 0',
    'dev-examined: undefined false 0',
    'dev-recommended: undefined false 0',
    'assignments: undefined false 0',
    'webinars: 2 false 2',
    'recommendations: undefined false 0',
    'dpp: undefined false 0',
    'meetings: undefined false 0',
    'events: undefined false 0',
    'experts: undefined false 0',
    'webinar-people: 5 true 1',
    'omo: 2 false 2',
    'active-units: 1 false 1',
  ]);
});
