import { describe, expect, it } from 'vitest';
import { aBank, aContext, aMaterial } from '../../testing/builders.ts';
import { materialSchema } from '../model/material.ts';
import { stagesDuration } from '../rules/stages-duration.ts';
import { titleForm } from '../rules/title-form.ts';
import { typeNeeds } from '../rules/type-needs.ts';
import { formNeeds } from '../views/wizard-offers.ts';
import { formAdvice, type FormNeeds } from './advice.ts';
import { formData } from './data.ts';
import { describeFields } from './describe.ts';
import type { Values } from './field.ts';
import { materialSteps } from './steps.ts';
import { wordFaults } from './word-faults.ts';

const item = (id: string) => ({ id, name: id });
const types = ['subject', 'grades', 'age', 'nosology', 'direction', 'exam', 'fg'].map((need) => ({
  ...{ id: `t-${need}`, name: `Вид ${need}`, plural: 'Виды', group: 'lesson', lrt: 'article', needs: [need] },
}));
const themes = ['gia', 'fg', 'ovz', 'other'].map((group) => ({ id: `th-${group}`, name: group, group }));
const vocabularies = { 'material-types': types, 'theme-groups': ['gia', 'fg', 'ovz', 'other'].map(item), themes };
const fields = describeFields(
  materialSchema,
  materialSteps.flatMap(({ asks, more = [] }) => [...asks, ...more]),
  () => [['a', 'А']],
);
const bank = aBank({ vocabularies });
const timed = [{ title: 'Начало', minutes: '20' }];

/** What the check warns of in the same card. */
function byCheck(values: Values): string[] {
  const context = aContext(aBank({ vocabularies, entries: [aMaterial({ subjects: [], grades: [], ...formData(fields, values) })] }));
  return [titleForm, typeNeeds, stagesDuration].flatMap((rule) => rule.check(context)).map(({ field, message }) => `${field}: ${message}`);
}
/** The same sentences; what to do is told in the words of each. */
const byForm = (values: Values, needs: FormNeeds = formNeeds(bank)) =>
  formAdvice('material', fields, values, needs).map(({ path, message }) => `${path.join()}: ${/^.*?[.](?= |$)/.exec(message)?.[0]}`);

const cards: readonly (readonly [string, Values])[] = [
  ['nothing is chosen', {}],
  ['a subject', { subjects: ['matematika'] }],
  ['a grade', { grades: ['5'] }],
  ...themes.map(({ id }) => [`the theme ${id}`, { themes: [id] }] as const),
  ['an adaptation', { adaptation: [{ for: 'Дети с ЗПР', how: 'Короче' }] }],
  ['a title with a stop', { title: 'Сложение дробей.' }],
  ['stages that do not fit', { duration: '45', stages: timed }],
  ['stages of two lessons', { duration: '10', lessons: '2', stages: timed }],
];
const cases = cards.flatMap(([name, card]) => types.map(({ id }) => [`${name}, ${id}`, { title: 'Дроби', type: id, ...card }] as const));

describe('advice beside the fields', () => {
  it.each(cases)('says what the check warns of: %s', (_name, values) => expect(byForm(values)).toEqual(byCheck(values)));
  it('advises in half of the cases at least, and would be seen to miss a need', () => {
    const told = cases.filter(([, values]) => byForm(values).length > 0);
    expect(told.length).toBeGreaterThan(cases.length / 2);
    const blind = { ...formNeeds(bank), types: {} };
    expect(told.filter(([, values]) => byForm(values, blind).join() === byCheck(values).join()).length).toBeLessThan(told.length / 2);
  });
  it('tells what to do without the codes of the files', () =>
    expect(
      cases.flatMap(([, values]) => formAdvice('material', fields, values, formNeeds(bank))).map(({ message }) => message),
    ).not.toContainEqual(expect.stringMatching(/поле [a-z]|themes|gia-/)));
});

describe('words that the check would refuse', () => {
  it.each<[string, Values, (string | number)[]]>([
    ['a title in two alphabets', { title: 'Cложение' }, ['title']],
    ['a goal in two alphabets', { goals: 'Научить\nСложить дрoби' }, ['goals']],
    ['a stage in two alphabets', { stages: [{ title: 'Нaчало', minutes: '5' }] }, ['stages', 0, 'title']],
    ['a sign that was lost', { summary: 'Сложение \uFFFDробей' }, ['summary']],
  ])('%s', (_name, values, path) =>
    expect(wordFaults(fields, values)).toMatchObject([{ path, message: expect.stringMatching(/[а-яё]\.$|»\.$/) }]),
  );
  it('lets codes, addresses and whole words be', () =>
    expect(wordFaults(fields, { title: 'IT-урок: Python', type: 'aб', subjects: ['aб'], grades: ['5'] })).toEqual([]));
});
