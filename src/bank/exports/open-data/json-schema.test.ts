import { expect, test } from 'vitest';
import { recordFieldText } from '../../../text/open-data-fields.ts';
import type { Field } from './field.ts';
import { fields } from './fields.ts';
import { isTyped, modelTitle, recordSchema, told } from './json-schema.ts';

interface Schema {
  readonly properties: Readonly<Record<string, { readonly description: string; readonly items?: object }>>;
}

const { properties } = recordSchema('https://x.test/schema.json') as unknown as Schema;
const own: readonly string[] = Object.keys(recordFieldText);
/** Keys of fields that would borrow words which say how something else is typed. */
const borrowers = (list: readonly Field[], words: readonly string[]) =>
  list.filter((field) => !isTyped(field) && !words.includes(field.key)).map(({ key }) => key);

test('what the bank works out has words of its own', () => expect(borrowers(fields, own)).toEqual([]));
test('a field that would take the words of another is found', () =>
  expect(
    borrowers(
      fields,
      own.filter((key) => !['media', 'recording_minutes', 'start'].includes(key)),
    ),
  ).toEqual(['start', 'recording_minutes', 'media']));
test('no words are left of a field that is no more', () =>
  expect(own.filter((key) => !fields.some((field) => field.key === key))).toEqual([]));

test.each(fields.map((field) => [field.key, field] as const))('%s is told in words for those who take the data', (key, field) => {
  expect(properties[key]?.description).toBe(told(field));
  // A title alone tells nothing, and nobody who takes the data types a field or puts a file beside another.
  expect(told(field)).not.toBe(field.title);
  expect(told(field)).not.toMatch(/content\/|region\.yaml|рядом с|\byaml\b|не пиш|без поля|Не раньше/i);
});

test('no two fields are told in the same words', () => expect(new Set(fields.map(told)).size).toBe(fields.length));
test('an example of a moment has its offset', () => {
  for (const key of ['start', 'end', 'moved_from']) expect(properties[key]?.description).toMatch(/T\d\d:\d\d:\d\d\+\d\d:\d\d/);
});
test('media is one of four words', () => expect(properties['media']?.items).toEqual({ enum: ['Text', 'Event', 'Sound', 'MovingImage'] }));
test('a field of the model keeps its title', () => expect(modelTitle('stages')).toBe('Ход занятия'));
