import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, aUnit, aWebinar, anExpert, aReport } from '../../testing/builders.ts';
import { kinds } from '../model/index.ts';
import { baseData } from '../../testing/base-bank.ts';
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
    name: 'a person who is not described yet',
    bank: { entries: [aMaterial({ authors: [{ person: 'ivanova-m-i' }] })] },
    finds: [`error ${file} authors.0.person`],
    says: /человека с таким кодом нет.*создайте content\/people\/ivanova-m-i\.yaml\./s,
  },
  {
    name: 'a series is not asked of a region that could not be read',
    bank: { region: { id: 'placeholder', series: [] }, entries: [aWebinar({ series: 'line' })] },
    finds: [],
  },
  {
    name: 'whole words: nothing like it, in a vocabulary and among entries',
    bank: { entries: [aMaterial({ subjects: ['qqqqqqqqqq'], unit: 'qqqqqqqqqq' })] },
    finds: [`error ${file} subjects.0`, `error ${file} unit`],
    tells: [
      'В поле «subjects → № 1» указан код «qqqqqqqqqq», но предмета с таким кодом нет. Все коды — в content/vocabularies/subjects.yaml.',
      'В поле «unit» указан код «qqqqqqqqqq», но объединения с таким кодом нет. Если такой записи ещё нет, создайте content/units/qqqqqqqqqq.md. Все коды — в content/units.',
    ],
  },
  {
    name: 'whole words: something like it',
    bank: { entries: [aMaterial({ unit: 'matth' })] },
    finds: [`error ${file} unit`],
    tells: ['В поле «unit» указан код «matth», но объединения с таким кодом нет. Вероятно, нужно «math». Все коды — в content/units.'],
  },
]);

test('a region without municipalities: their list lies there, is empty and holds no code', () => {
  const bank = aBank({ entries: [aMaterial({ municipality: 'region' })] });
  const none = { ...bank, vocabularies: { ...bank.vocabularies, municipalities: new Map() } };
  const found = (allFiles: typeof bank.allFiles) => references.check(aContext({ ...none, allFiles })).map(({ field }) => field?.join('.'));
  expect(found(bank.allFiles)).toEqual(['municipality']);
  expect(references.check(aContext(none)).map(({ hint }) => hint)).toEqual([expect.stringMatching(/^Верните в .*строку с кодом region/)]);
  expect(found(new Map([...bank.allFiles].filter(([path]) => !path.includes('municipalities'))))).toEqual([]);
});

test('an entry that is there but broken is not missed', () => {
  const bank = aBank({ entries: [aMaterial({ unit: 'broken-one' })] });
  expect(references.check(aContext(bank, { broken: new Map([['unit', new Set(['broken-one'])]]) }))).toEqual([]);
});

test('a vocabulary that could not be read makes no code wrong', () => {
  const bank = aBank({ entries: [aMaterial()] });
  const lost = { ...bank, vocabularies: { ...bank.vocabularies, subjects: new Map() } };
  expect(references.check(aContext(lost))).toEqual([]);
});

/** What is said of a work with a field typed so, as `message → hint`. */
const told = (typed: object) => {
  const data = { ...baseData.material, ...typed };
  const { schema } = kinds.material;
  const fragment = { file, schema, kind: 'material' as const, id: 'x', isWhole: false, data, body: '', bodyLine: 1, files: [] };
  const themes = {
    'theme-groups': [{ id: 'fg', name: 'Функциональная грамотность' }],
    themes: [{ id: 'fg-x', name: 'Х', group: 'fg' }],
    subjects: [{ id: 'fizika', name: 'Физика', area: 'math-area' }],
  };
  const context = aContext(aBank({ vocabularies: themes }), { fragments: [fragment] });
  return references.check(context).map(({ message, hint }) => `${message} → ${hint}`);
};

test.each<[string, object, RegExp]>([
  ['names in one line', { subjects: 'математика, физика' }, /«математика, физика»\. → Напишите так: subjects: \[matematika, fizika\]\.$/],
  [
    'a name that is no subject',
    { subjects: 'математика и алхимия' },
    /\[matematika, …\]\. Нет предмета «алхимия»\. Все коды — в content\/vocabularies\/subjects\.yaml\.$/,
  ],
  [
    'nothing that is a subject',
    { subjects: 'алхимия' },
    /→ Нет предмета «алхимия»\. Все коды — в content\/vocabularies\/subjects\.yaml\.$/,
  ],
  ['a grade in words', { grades: '5 класс' }, /→ Напишите так: grades: \["5"\]\.$/],
  ['a number', { grades: 5 }, /→ Напишите так: grades: \["5"\]\.$/],
  ['a code without brackets', { subjects: 'matematika' }, /→ Напишите так: subjects: \[matematika\]\.$/],
  ['a group of themes', { themes: ['функциональная грамотность'] }, /→ Это группа тем\. Выберите из неё: .*fg-x\.$/],
  ['the code of a group', { themes: ['fg'] }, /→ Это группа тем\. Выберите из неё: .*fg-x\.$/],
  [
    'a name of a person',
    { authors: [{ person: 'Иванова Мария Ивановна' }] },
    /создайте content\/people\/ivanova-mi\.yaml и напишите person: ivanova-mi\./,
  ],
])('%s: one message with the line to type', (_name, typed, expected) => expect(told(typed)).toEqual([expect.stringMatching(expected)]));
