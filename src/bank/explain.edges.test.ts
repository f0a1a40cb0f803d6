import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { baseData, baseRegion } from '../testing/base-bank.ts';
import { explainZod, fieldName } from './explain.ts';
import { kinds, singles, type Kind } from './model/index.ts';

const explain = (schema: z.ZodType, data: unknown) => {
  const result = schema.safeParse(data);
  return result.success ? [] : explainZod(result.error, schema, data, 'x.md');
};
const of = (kind: Kind, overrides: object) => explain(kinds[kind].schema, { ...baseData[kind], ...overrides });
const issue = (field: (string | number)[], message: string, hint?: string, rule = 'schema') => ({
  rule,
  severity: 'error',
  file: 'x.md',
  field,
  message,
  hint,
});
const simple = (shape: z.ZodRawShape, data: object) => explain(z.object(shape), data);

describe('one field', () => {
  const word = z.string().meta({ description: 'Слово.' });
  test.each<[string, z.ZodType, unknown, string, string | undefined]>([
    ['missing', word, undefined, 'Нет обязательного поля «a».', 'Слово.'],
    ['missing, nothing said of it', z.string(), undefined, 'Нет обязательного поля «a».', undefined],
    ['empty', word, null, 'Поле «a» пустое.', 'Слово. Впишите значение: это поле обязательное.'],
    ['blank', word.min(3), '  ', 'Поле «a» пустое.', 'Слово. Впишите значение: это поле обязательное.'],
    [
      'a list',
      word,
      ['x'],
      'В поле «a» нужен текст, а написано список.',
      'Напишите одно значение в той же строке, без «- » и вложенных полей.',
    ],
    ['a number', word, 5, 'В поле «a» нужен текст, а написано «5».', 'Возьмите значение в кавычки: "5".'],
    ['a list for a number', z.number().meta({ description: 'Число.' }), ['x'], 'В поле «a» нужно число, а написано список.', 'Число.'],
    ['a word for a number', z.number().meta({ description: 'Число.' }), 'x', 'В поле «a» нужно число, а написано «x».', 'Число.'],
    [
      'minutes with a word',
      z.number().meta({ description: 'Минуты.' }),
      '5 минут',
      'В поле «a» нужно число, а написано «5 минут».',
      'Напишите так: 5. Минуты.',
    ],
    ['minutes with a word, nothing said', z.number(), '5 минут', 'В поле «a» нужно число, а написано «5 минут».', 'Напишите так: 5.'],
    ['a word for truth', z.boolean(), 'x', 'В поле «a» нужно true или false, а написано «x».', 'Напишите true (да) или false (нет).'],
    [
      'a word for a list',
      z.array(z.string()),
      '-x',
      'В поле «a» нужен список, а написано «-x».',
      'После дефиса нужен пробел. Пишите каждое значение с новой строки после «- ».',
    ],
    ['a word for fields', z.object({ b: z.string() }), 'x', 'В поле «a» нужен набор полей, а написано «x».', 'Напишите так: «- b: x».'],
    [
      'a number for fields',
      z.object({ b: z.string() }).meta({ description: 'Поля.' }),
      5,
      'В поле «a» нужен набор полей, а написано «5».',
      'Поля.',
    ],
    [
      'a list for fields',
      z.object({ b: z.string() }).meta({ description: 'Поля.' }),
      [],
      'В поле «a» нужен набор полей, а написано список.',
      'Поля.',
    ],
    ['a long word', z.string().max(2).meta({ description: 'Слово.' }), 'абв', 'Поле «a» длиннее 2 знаков: сейчас 3.', 'Слово.'],
    [
      'a word of a closed list',
      z.enum(['alpha', 'omega']),
      'alfa',
      'В поле «a» написано «alfa», такого значения нет.',
      'Вероятно, нужно «alpha». Можно: alpha, omega.',
    ],
    [
      'a word like none of it',
      z.enum(['alpha', 'omega']),
      'zzzzzz',
      'В поле «a» написано «zzzzzz», такого значения нет.',
      'Можно: alpha, omega.',
    ],
    [
      'a list for a word',
      z.enum(['alpha', 'omega']),
      ['alpha'],
      'В поле «a» написано список, такого значения нет.',
      'Можно: alpha, omega.',
    ],
    [
      'a path of a computer',
      z.string().regex(/^[a-z.]+$/),
      'C:\\Мои\\a.pdf',
      'В поле «a» написано «C:\\Мои\\a.pdf» — это путь на вашем компьютере.',
      'Положите файл рядом с описанием и напишите только имя: a.pdf.',
    ],
  ])('%s', (_name, schema, value, message, hint) => expect(simple({ a: schema }, { a: value })).toEqual([issue(['a'], message, hint)]));
});

describe('a state that nobody writes', () => {
  const work =
    'Уберите строку: состояние вычисляется. Работа выходит на сайт сама, когда есть заключения и решение в протоколе, остальное — сразу.';
  const record = 'Уберите строку: состояние вычисляется. Запись выходит на сайт сразу.';
  test.each(['status', 'draft', 'approved', 'visible', 'статус', 'черновик'])('%s is no field', (key) => {
    const message = `Поля «${key}» нет в описании такого вида.`;
    expect(of('material', { [key]: true })).toEqual([issue([key], message, work, 'unknown-key')]);
    expect(of('news', { [key]: true })).toEqual([issue([key], message, record, 'unknown-key')]);
  });
  test.each(['published', 'Draft', 'approved', 'опубликована', 'черновик'])('%s is no value', (value) => {
    expect(of('material', { state: value })[0]?.hint).toBe(`${work} Можно: active, archived, withdrawn.`);
    expect(of('webinar', { status: value })[0]?.hint).toMatch(
      /^Уберите строку: состояние вычисляется\. Запись выходит на сайт сразу\. Можно: planned, /,
    );
  });
  test.each(['unpublished', 'drafts', 'черновики'])('%s is only a wrong value', (value) =>
    expect(of('material', { state: value })[0]?.hint).toMatch(/^(?:Вероятно, нужно «.+»\. )?Можно: active/),
  );
  test('deep inside it is a key like any other', () =>
    expect(of('material', { stages: [{ title: 'А', minutes: 5, status: 'x' }] })[0]?.hint).not.toMatch(/состояние вычисляется/));
});

describe('a line of a list with other fields', () => {
  test('is told once', () =>
    expect(of('material', { stages: [{ Разминка: '5 минут' }, { title: 'Б', minutes: 5 }] })).toEqual([
      issue(
        ['stages', 0, 'Разминка'],
        expect.stringMatching(/^В поле «stages → № 1» нет title.*, а есть «Разминка»\.$/) as never,
        expect.stringMatching(/^Напишите так: «- title: Разминка»/) as never,
      ),
    ]));
  test('other faults are told beside it', () => {
    const found = of('material', {
      title: 5,
      stages: [
        { zzz: 1, yyy: 2 },
        { title: 'Б', minutes: 'x' },
      ],
    });
    expect(found.map(({ field }) => field)).toEqual([['title'], ['stages', 1, 'minutes'], ['stages', 0, 'zzz']]);
    expect(found.at(-1)?.message).toMatch(/а есть «zzz», «yyy»\.$/);
  });
  test('a line that has its fields and one more is told by the key', () =>
    expect(of('material', { stages: [{ title: 'А', minutes: 5, zzzzzz: 1 }] })).toMatchObject([
      { rule: 'unknown-key', field: ['stages', 0, 'zzzzzz'] },
    ]));
  test('a line with a wrong value and a wrong key is told by both', () =>
    expect(
      of('material', { stages: [{ title: 'А', minutes: 'x', zzzzzz: 1 }] })
        .map(({ rule }) => rule)
        .sort(),
    ).toEqual(['schema', 'unknown-key']));
});

describe('what is left to the rule of references', () => {
  test.each<[object, string]>([
    [{ unit: 'Математика' }, 'references'],
    [{ grades: 5 }, 'references'],
    [{ grades: { a: 1 } }, 'schema'],
    [{ grades: ['5 класс'] }, 'references'],
    [{ unit: ['math'] }, 'schema'],
    [{ unit: ' ' }, 'schema'],
  ])('%j: %s', (overrides, rule) => expect(of('material', overrides).map((found) => found.rule)).toEqual([rule]));
});

test('several unknown keys, each with its hint', () =>
  expect(
    explain(singles.region.schema, { ...baseRegion, zzzzzz: 1, nane: 2 }).map(({ field, hint }) => [field, hint?.slice(0, 20)]),
  ).toEqual([
    [['zzzzzz'], expect.any(String)],
    [['nane'], 'Вероятно, нужно «nam'],
  ]));

test.each<[(string | number)[], string]>([
  [[], '«всё описание»'],
  [['title'], '«title»'],
  [['authors', 0, 'person'], '«authors → № 1 → person»'],
])('%j is called %s', (path, name) => expect(fieldName(path)).toBe(name));
