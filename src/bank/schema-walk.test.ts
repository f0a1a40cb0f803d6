import { expect, test } from 'vitest';
import { z } from 'zod';
import { acceptsWord, knownKeys, metaOf, schemaAt, walkValues } from './schema-walk.ts';

const meta = (title: string) => ({ title, description: title });
const schema = z.strictObject({
  name: z.string().meta(meta('name')).optional(),
  tags: z.array(z.string().meta(meta('tag'))).default([]),
  head: z.union([z.literal('unknown'), z.strictObject({ person: z.string().meta(meta('person')) })]).optional(),
  scores: z.record(z.string(), z.number().meta(meta('score'))),
});

test('values are visited with their path and what the model says, absent ones are not', () => {
  const seen: string[] = [];
  walkValues(schema, { tags: ['a', 'b'], head: { person: 'x' }, scores: { c: 3 } }, (value, path, { title }) => seen.push(`${path.join('.')} ${title}=${value}`));
  expect(seen).toEqual(['tags.0 tag=a', 'tags.1 tag=b', 'head.person person=x', 'scores.c score=3']);
});

test('a field is found through optional, default, union and record', () => {
  expect([['name'], ['tags', 5], ['head', 'person'], ['scores', 'x']].map((path) => metaOf(schemaAt(schema, path))?.title)).toEqual(['name', 'tag', 'person', 'score']);
  expect(schemaAt(schema, ['nothing', 'here'])).toBeUndefined();
});

test('known keys and words', () => {
  expect(knownKeys(schema)).toEqual(['name', 'tags', 'head', 'scores']);
  expect(knownKeys(schemaAt(schema, ['head']))).toEqual(['person']);
  const head = schemaAt(schema, ['head']);
  expect([head && acceptsWord(head, 'unknown'), head && acceptsWord(head, 'other')]).toEqual([true, false]);
});

test('a field that two branches of a union know is visited once', () => {
  const either = z.strictObject({ who: z.union([z.strictObject({ name: z.string().meta(meta('name')) }), z.strictObject({ name: z.string().meta(meta('other')), age: z.number().meta(meta('age')) })]) });
  const seen: string[] = [];
  walkValues(either, { who: { name: 'x', age: 5 } }, (_value, path, { title }) => seen.push(`${path.join('.')} ${title}`));
  expect(seen).toEqual(['who.name name', 'who.age age']);
});
