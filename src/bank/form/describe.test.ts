import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { address, count, date, orUnknown, ref, refs, text, texts } from '../model/common.ts';
import { authorFields } from './author-fields.ts';
import { describeFields, wordsOf } from './describe.ts';

const schema = z.strictObject({
  title: text('Название', 'Как назвать.', 200),
  note: text('Заметка', 'Если есть.', 80).optional(),
  bare: z.string(),
  goals: texts('Цели', 'По одной.', 300),
  day: date('День', 'Когда.'),
  moment: z.iso.datetime({ local: true }).meta({ title: 'Начало', description: 'Когда.' }),
  site: address('Сайт', 'Адрес.').optional(),
  link: orUnknown(address('Ссылка', 'Адрес.')),
  duration: count('Минуты', 'Сколько.', 1, 600),
  type: ref('materialType', 'Вид', 'Код.'),
  grades: refs('grade', 'Классы', 'Коды.'),
  subjects: z
    .array(ref('subject', 'Предметы', 'Коды.'))
    .min(1)
    .meta({ title: 'Предметы', description: 'Коды.', refs: 'subject' }),
  mark: z.enum(['none', 'text']).meta({ title: 'ИИ', description: 'none — нет, text — с текстом.' }),
  plain: z.enum(['a']),
  group: z.strictObject({ own: text('Своё', 'Слова.', 9) }).meta({ title: 'Группа', description: 'Части.' }),
  rows: z
    .array(z.strictObject({ own: text('Своё', 'Слова.', 9) }))
    .default([])
    .meta({ title: 'Строки', description: 'Этапы.' }),
  some: z
    .array(z.strictObject({ own: text('Своё', 'Слова.', 9) }))
    .min(2)
    .meta({ title: 'Строки', description: 'Этапы.' }),
  plain_url: z.url().meta({ title: 'Страница', description: 'Адрес.' }),
  marked: z.string().meta({ title: 'Ссылка', description: 'Адрес.', address: true }),
  limited: z
    .array(ref('subject', 'Предметы', 'Коды.'))
    .max(3)
    .min(1)
    .meta({ title: 'Предметы', description: 'Коды.', refs: 'subject' }),
  flag: z.boolean(),
});
const own = { name: 'own', title: 'Своё', hint: 'Слова.', required: true, type: 'text', max: 9 };
const one = (name: string, options?: readonly (readonly [string, string])[]) => describeFields(schema, [name], () => options)[0];

describe('a field as a form asks for it', () => {
  it.each<[string, object]>([
    ['title', { title: 'Название', hint: 'Как назвать.', required: true, type: 'text', max: 200 }],
    ['note', { title: 'Заметка', hint: 'Если есть.', type: 'text', max: 80 }],
    ['bare', { title: 'bare', hint: '', required: true, type: 'text' }],
    ['goals', { title: 'Цели', hint: 'По одной.', type: 'lines', max: 300 }],
    ['day', { title: 'День', hint: 'Когда.', required: true, type: 'date' }],
    ['moment', { title: 'Начало', hint: 'Когда.', required: true, type: 'moment' }],
    ['site', { title: 'Сайт', hint: 'Адрес.', type: 'address' }],
    ['link', { title: 'Ссылка', hint: 'Адрес.', required: true, type: 'address' }],
    ['plain_url', { title: 'Страница', hint: 'Адрес.', required: true, type: 'address' }],
    ['marked', { title: 'Ссылка', hint: 'Адрес.', required: true, type: 'address' }],
    ['limited', { title: 'Предметы', hint: 'Коды.', type: 'choices', min: 1, required: true }],
    ['duration', { title: 'Минуты', hint: 'Сколько.', required: true, type: 'number', min: 1, max: 600 }],
    ['type', { title: 'Вид', hint: 'Код.', required: true, type: 'text', max: 80 }],
    ['grades', { title: 'Классы', hint: 'Коды.', type: 'choices' }],
    ['subjects', { title: 'Предметы', hint: 'Коды.', type: 'choices', min: 1, required: true }],
    [
      'mark',
      {
        title: 'ИИ',
        hint: 'none — нет, text — с текстом.',
        required: true,
        type: 'choice',
        options: [
          ['none', 'Нет'],
          ['text', 'С текстом'],
        ],
      },
    ],
    ['plain', { title: 'plain', hint: '', required: true, type: 'choice', options: [['a', 'a']] }],
    ['group', { title: 'Группа', hint: 'Части.', required: true, type: 'group', fields: [own] }],
    ['rows', { title: 'Строки', hint: 'Этапы.', type: 'rows', fields: [own] }],
    ['some', { title: 'Строки', hint: 'Этапы.', required: true, type: 'rows', min: 2, fields: [own] }],
  ])('%s', (name, expected) => {
    const { max, ...field } = one(name)!;
    const known = Object.fromEntries(
      Object.entries({ ...field, ...('max' in expected ? { max } : {}) }).filter(([, value]) => value !== undefined),
    );
    expect(known).toEqual({ name, ...expected });
  });
  it('what can be chosen is offered', () => {
    expect(one('type', [['a', 'А']])).toMatchObject({ type: 'choice', options: [['a', 'А']] });
    expect(one('type', [['a', 'А']])).not.toHaveProperty('max');
    expect(one('grades', [['5', '5 класс']])).toMatchObject({ type: 'choices', options: [['5', '5 класс']] });
  });
  it('offers are asked for by kind and name', () => {
    const asked: unknown[] = [];
    describeFields(schema, ['type', 'grades', 'title'], (...of) => void asked.push(of));
    expect(asked).toEqual([
      ['materialType', 'type'],
      ['grade', 'grades'],
    ]);
  });
  it('refuses what it does not know', () => {
    expect(() => one('nothing')).toThrow('The schema has no field nothing.');
    expect(() => one('flag')).toThrow('No form can ask for the field flag (boolean).');
    expect(() => describeFields(z.string(), ['a'], () => undefined)).toThrow('The schema has no field a.');
  });
});

it.each<[string, readonly string[], string, readonly (readonly [string, string])[]]>([
  [
    'words with commas in brackets',
    ['a', 'b'],
    'Что: a — это (раз, два) и всё, b — то.',
    [
      ['a', 'Это (раз, два) и всё'],
      ['b', 'То'],
    ],
  ],
  [
    'a code that ends another',
    ['b', 'ab'],
    'ab — первое; b — второе',
    [
      ['b', 'Второе'],
      ['ab', 'Первое'],
    ],
  ],
  [
    'a code with signs of its own',
    ['6+', 'a.b'],
    '6+ — шесть, 66 — нет, axb — чужое',
    [
      ['6+', 'Шесть'],
      ['a.b', 'a.b'],
    ],
  ],
  ['a code without words', ['a'], '', [['a', 'a']]],
  ['spaces round the words', ['a'], 'a —  раз  , b', [['a', 'Раз']]],
])('words of a closed list: %s', (_name, codes, description, expected) => expect(wordsOf(codes, description)).toEqual(expected));

it('of an author name, post and place of work are asked, and no name must be given', () =>
  expect(authorFields(() => [['a', 'А']]).map(({ name, required, type }) => [name, required, type])).toEqual([
    ['surname', undefined, 'text'],
    ['name', undefined, 'text'],
    ['patronymic', undefined, 'text'],
    ['position', undefined, 'text'],
    ['organisation_name', true, 'text'],
    ['organisation_kind', true, 'choice'],
    ['organisation_municipality', undefined, 'choice'],
  ]));
