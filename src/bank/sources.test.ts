import { expect, test } from 'vitest';
import { aBank, aContext, aMaterial, aReview } from '../testing/builders.ts';
import { kinds } from './model/index.ts';
import { assignmentsFileSchema } from './model/assignment.ts';
import { amendmentsFileSchema, reviewSchema } from './model/review.ts';
import { vocabularySchemas } from './model/vocabulary.ts';
import { PLACEHOLDER_ID } from './placeholder-region.ts';
import { readablesOf, sourcesOf, valuesOf } from './sources.ts';

const material = aMaterial();
const review = aReview(material);
const amended = (number: number, file = 'reviews/2025-2026/material-1/amendments.yaml') =>
  ({ material: 'material-1', file, data: { number } }) as never;
const assigned = (number: number) =>
  ({ material: 'material-1', file: 'reviews/2025-2026/material-1/assigned.yaml', data: { number } }) as never;
const fragment = { file: 'units/x.md', schema: kinds.unit.schema, isWhole: false, data: {}, body: '', bodyLine: 1, files: [] };
const bank = aBank({
  entries: [material],
  reviews: [review],
  amendments: [amended(1), amended(2), amended(3, 'reviews/2025-2026/x/amendments.yaml')],
  assignments: [assigned(1), assigned(2)],
});
const readings = { ...aContext(bank), fragments: [fragment] };

test('entries are whole, what is left of others comes after them', () => {
  const readables = readablesOf(readings);
  expect(readables.at(-1)).toBe(fragment);
  expect(readables.find(({ id }) => id === 'material-1')).toEqual({ ...material, schema: kinds.material.schema, isWhole: true });
  expect(readables).toHaveLength(9);
});

test('the data of every file, gathered by file', () => {
  const sources = sourcesOf(readings);
  const [named, vocabularies] = [sources.slice(9, 15), sources.slice(15)];
  expect(named).toEqual([
    { file: 'reviews/2025-2026/material-1/01.yaml', schema: reviewSchema, data: review.data },
    {
      file: 'reviews/2025-2026/material-1/amendments.yaml',
      schema: amendmentsFileSchema,
      data: { amendments: [{ number: 1 }, { number: 2 }] },
    },
    { file: 'reviews/2025-2026/x/amendments.yaml', schema: amendmentsFileSchema, data: { amendments: [{ number: 3 }] } },
    {
      file: 'reviews/2025-2026/material-1/assigned.yaml',
      schema: assignmentsFileSchema,
      data: { assigned: [{ number: 1 }, { number: 2 }] },
    },
    { file: 'region.yaml', schema: expect.anything(), data: bank.region },
    { file: 'experts.yaml', schema: expect.anything(), data: { experts: [...bank.experts.values()] } },
  ]);
  expect(vocabularies.map(({ file }) => file)).toEqual(Object.keys(vocabularySchemas).map((name) => `vocabularies/${name}.yaml`));
  expect(vocabularies.find(({ file }) => file === 'vocabularies/levels.yaml')).toEqual({
    file: 'vocabularies/levels.yaml',
    schema: vocabularySchemas.levels,
    data: { items: [...bank.vocabularies.levels.values()] },
  });
});

test('the stand-in for a broken region is no source', () =>
  expect(sourcesOf(aContext(aBank({ region: { id: PLACEHOLDER_ID } }))).map(({ file }) => file)).not.toContain('region.yaml'));

test('a conclusion is the same source though the bank is read again, in another file another one', () => {
  const sourceIn = (reviews: (typeof review)[]) => sourcesOf(aContext(aBank({ reviews }))).find(({ data }) => data === review.data);
  expect(sourceIn([review])).toBe(sourceIn([review]));
  expect(sourceIn([{ ...review, file: 'reviews/x.yaml' }])?.file).toBe('reviews/x.yaml');
});

test('values come in the order of the file, with their places', () =>
  expect(
    valuesOf({ file: 'x', schema: kinds.material.schema, data: { title: 'А', grades: ['5', '6'] } }).map(({ path, value }) => [
      path,
      value,
    ]),
  ).toEqual([
    [['title'], 'А'],
    [['grades', 0], '5'],
    [['grades', 1], '6'],
  ]));
