import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { deeperHint, emptyHint, fieldsHint, listHint, otherFieldsHint, renameHint, requiredKeys } from './explain-hints.ts';
import { kinds } from './model/index.ts';
import { knownKeys, schemaAt } from './schema-walk.ts';

const { schema: material } = kinds.material;
const at = (...path: (string | number)[]) => schemaAt(material, path);
const stage = z.object({ title: z.string(), minutes: z.number(), teacher: z.string().optional() });
const loose = z.object({ title: z.string().optional(), minutes: z.number().optional() });

test.each<[string, string | undefined, z.ZodType | undefined, (string | number)[], string]>([
  ['may be unknown', 'День.', z.union([z.literal('unknown'), z.string()]), ['start'], 'День. Если значения пока нет, напишите unknown.'],
  ['a line of a list', undefined, z.string(), ['grades', 0], 'Впишите значение или уберите строку.'],
  ['a required one', 'Название.', z.string(), ['title'], 'Название. Впишите значение: это поле обязательное.'],
  ['one that may be left out', '', z.string().optional(), ['version'], 'Если значения нет, уберите поле.'],
  ['an unknown one', undefined, undefined, ['x'], 'Если значения нет, уберите поле.'],
])('an empty field: %s', (_name, help, schema, path, hint) => expect(emptyHint(help, schema, path)).toBe(hint));

const lines = 'Пишите каждое значение с новой строки после «- ».';
test.each<[unknown, string]>([
  ['5', lines],
  [5, lines],
  [['— 5'], lines],
  ['-5', `После дефиса нужен пробел. ${lines}`],
  ...['—', '–', '•', '·', '*'].map((mark): [unknown, string] => [`${mark} 5`, `Вместо «${mark}» нужен дефис. ${lines}`]),
  ['5 — 6', lines],
])('a list written as %j', (value, hint) => expect(listHint(value)).toBe(hint));

describe('a text instead of fields', () => {
  const organisation = (code: string) => `Для организации — «- organisation: ${code}» и content/organisations/${code}.yaml.`;
  test.each<[string, unknown, z.ZodType | undefined, string | undefined]>([
    [
      'an author',
      'Образцова Анна Викторовна',
      at('authors', 0),
      `Напишите «- person: obrazcova-av», а человека опишите в content/people/obrazcova-av.yaml. ${organisation('redakciya')}`,
    ],
    [
      'an organisation',
      'Школа № 1',
      at('authors', 0),
      `Напишите «- person: ivanova-mi», а человека опишите в content/people/ivanova-mi.yaml. ${organisation('shkola-1')}`,
    ],
    ['a stage', 'Разминка', stage, 'Напишите так: «- title: Разминка», а под ним с отступом: minutes: ….'],
    ['one required field', 'Лист', z.object({ file: z.string(), title: z.string().optional() }), 'Напишите так: «- file: Лист».'],
    [
      'three of them',
      'А',
      z.object({ a: z.string(), b: z.string(), c: z.string() }),
      'Напишите так: «- a: А», а под ним с отступом: b: …, c: ….',
    ],
    ['none of them', 'x', loose, 'Напишите поля с новой строки и с отступом: title, minutes.'],
    ['no text', 5, stage, undefined],
    ['an unknown field', 'x', undefined, undefined],
    ['a person alone', 'x', z.object({ person: z.string() }), 'Напишите так: «- person: x».'],
    ['an organisation alone', 'x', z.object({ organisation: z.string() }), 'Напишите так: «- organisation: x».'],
  ])('%s', (_name, value, schema, hint) => expect(fieldsHint(value, schema)).toBe(hint));
});

describe('a key that belongs deeper', () => {
  const consent = schemaAt(kinds.person.schema, ['consent']);
  test('is told with the fields around it', () => {
    const words = 'пишут внутри processing и distribution: processing: { id: …, date: … }.';
    expect(deeperHint('id', ['processing', 'distribution'], consent)).toBe(`Поле «id» ${words}`);
    expect(deeperHint('дата', ['processing', 'distribution'], consent)).toBe(`Поле «date» ${words}`);
    expect(deeperHint('номер', ['distribution'], consent)).toBe('Поле «id» пишут внутри distribution: distribution: { id: …, date: … }.');
  });
  test.each<[string, string, string[], z.ZodType | undefined]>([
    ['like none of the inner ones', 'zzzz', ['processing', 'distribution'], consent],
    [
      'of one of two fields only',
      'alpha',
      ['one', 'two'],
      z.object({ one: z.object({ alpha: z.string() }), two: z.object({ omega: z.string() }) }),
    ],
    ['of nothing', 'id', [], consent],
    ['of an unknown set', 'id', ['processing'], undefined],
  ])('is not guessed: %s', (_name, key, keys, owner) => expect(deeperHint(key, keys, owner)).toBe(undefined));
});

test('the fields of a set, or the page that tells them', () => {
  const few = Array.from({ length: 12 }, (_, index) => `f${index}`);
  expect(otherFieldsHint(few, material)).toBe(`Здесь бывают поля: ${few.join(', ')}.`);
  expect(otherFieldsHint([...few, 'x'], stage)).toBe(`Здесь бывают поля: ${few.join(', ')}, x.`);
  expect(otherFieldsHint(knownKeys(material), material)).toBe(
    'Похожего поля нет: уберите строку. Все поля с примерами — в справочнике: docs/fields.md#material, на сайте o-proekte/polya/material/.',
  );
});

test('fields that a set does not do without', () => {
  expect(requiredKeys(stage)).toEqual(['title', 'minutes']);
  expect(requiredKeys(loose)).toEqual([]);
  expect(requiredKeys(z.string())).toEqual([]);
});

describe('a line of a list with other keys', () => {
  test.each<[string, string[], Record<string, unknown>, z.ZodType | undefined, string]>([
    ['named by other words', ['заголовок', 'время'], {}, stage, 'Напишите: вместо «заголовок» — title, вместо «время» — minutes.'],
    ['one of them known', ['заголовок', 'zzzzzz'], {}, stage, 'Напишите: вместо «заголовок» — title.'],
    [
      'its value for a key',
      ['Разминка'],
      { Разминка: '5 минут' },
      stage,
      'Напишите так: «- title: Разминка», а под ним с отступом — «minutes: 5».',
    ],
    ['no number in it', ['Разминка'], { Разминка: null }, stage, 'Напишите так: «- title: Разминка», а под ним с отступом — «minutes: …».'],
    ['a set of one field', ['Лист'], { Лист: 12 }, z.object({ file: z.string() }), 'Напишите так: «- file: Лист».'],
    [
      'the first field is there',
      ['zzzzzz'],
      { title: 'А', zzzzzz: 1 },
      stage,
      'Допишите «minutes: …». Здесь бывают поля: title, minutes, teacher.',
    ],
    ['a set without required fields', ['zzzzzz'], { zzzzzz: 1 }, loose, 'Напишите: .'],
  ])('%s', (_name, keys, item, schema, hint) => expect(renameHint(keys, item, schema)).toBe(hint));
});
