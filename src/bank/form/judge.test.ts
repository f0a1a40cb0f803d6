import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainZod } from '../explain.ts';
import { creditSchema } from '../model/credit.ts';
import { materialSchema } from '../model/material.ts';
import { webinarSchema } from '../model/webinar.ts';
import { parseYaml } from '../yaml.ts';
import { authorFaults } from './author-faults.ts';
import { formData } from './data.ts';
import { describeFields, wordsOf } from './describe.ts';
import type { Values } from './field.ts';
import { judge } from './judge.ts';
import { materialSteps, notAsked, webinarSteps } from './steps.ts';
import { yamlText } from './yaml-text.ts';

const offer = () => [['a', 'А'] as const];
const kinds = [
  ['material', materialSchema, materialSteps],
  ['webinar', webinarSchema, webinarSteps],
] as const;
const namesOf = (steps: typeof materialSteps) => steps.flatMap(({ asks, more = [] }) => [...asks, ...more]);

describe.each(kinds)('the form of a %s', (kind, schema, steps) => {
  it('asks for every field of the schema, or says that editors fill it in', () =>
    expect([...namesOf(steps), ...notAsked[kind]].sort()).toEqual(Object.keys(schema.shape).sort()));
  it('has Russian words for every answer', () => {
    const fields = describeFields(schema, namesOf(steps), offer);
    const words = fields.flatMap(({ options = [], fields: inner = [] }) => [options, ...inner.map((own) => own.options ?? [])].flat());
    expect(words.length).toBeGreaterThan(5);
    expect(words.filter(([, text]) => /^[a-z]/.test(text))).toEqual([]);
  });
});

/** What the check says of the same data, with the names of fields as a form shows them. */
function byCheck(names: readonly string[], values: Values): string[] {
  const fields = describeFields(materialSchema, names, offer);
  const schema = z.strictObject(Object.fromEntries(Object.entries(materialSchema.shape).filter(([name]) => names.includes(name))));
  const data = { ...formData(fields, values), ...Object.fromEntries(names.flatMap((name) => (values[name] === '' ? [[name, '']] : []))) };
  const parsed = schema.safeParse(data);
  const titles = new Map(
    fields.flatMap(({ name, title, fields: inner = [] }) => [
      [name, title] as const,
      ...inner.map((own) => [own.name, own.title] as const),
    ]),
  );
  const named = (message: string) =>
    message.replace(
      /«([a-z_]+(?: → [^»]*)?)»/,
      (_, path: string) =>
        `«${path
          .split(' → ')
          .map((step) => titles.get(step) ?? step)
          .join(' → ')}»`,
    );
  return parsed.success ? [] : explainZod(parsed.error, schema, data, '').map(({ message }) => named(message));
}

describe('what a form says is what the check says', () => {
  it.each<[string, readonly string[], Values]>([
    ['an empty title', ['title'], { title: '' }],
    ['no title', ['title'], {}],
    ['a long title', ['title'], { title: 'а'.repeat(201) }],
    ['a good title', ['title'], { title: 'Дроби' }],
    ['too many minutes', ['duration'], { duration: '5000' }],
    ['no minutes', ['duration'], { duration: '0' }],
    ['half a minute', ['duration'], { duration: '1.5' }],
    ['a good number', ['duration'], { duration: '45' }],
    ['a long line', ['goals'], { goals: `Раз\n${'б'.repeat(501)}` }],
    ['a stage without minutes', ['stages'], { stages: [{ title: 'Начало', minutes: '' }] }],
    ['a stage with a long text', ['stages'], { stages: [{ title: 'Начало', minutes: '5', teacher: 'в'.repeat(1501) }] }],
    ['a row that is empty', ['stages'], { stages: [{ title: ' ', minutes: '' }] }],
    ['a day', ['submitted'], { submitted: '2026-02-31' }],
    ['a group', ['results'], { results: { personal: 'г'.repeat(501) } }],
    ['several at once', ['title', 'summary', 'duration'], { title: '', duration: '9999' }],
  ])('%s', (_name, names, values) => {
    const fields = describeFields(materialSchema, names, offer);
    // A form shows an empty field, data leave it out: both are told as missing or empty.
    const even = (messages: readonly string[]) =>
      messages.map((text) => text.replace(/^Поле (.*) пустое\.$/, 'Нет обязательного поля $1.'));
    expect(even(judge(fields, values).map(({ message }) => message))).toEqual(even(byCheck(names, values)));
  });

  it.each(['2026-01-20T15:00', '2026-01-20', '2026-13-01T10:00', '2026-01-20T25:00', 'завтра'])('a moment: %s', (start) => {
    const fields = describeFields(webinarSchema, ['start'], offer);
    const parsed = webinarSchema.shape.start.safeParse(start);
    expect(judge(fields, { start }).length === 0).toBe(parsed.success);
  });

  it.each(['https://rutube.ru/a', 'http://a.b', 'ftp://a.b', 'нет', 'https://localhost/', 'javascript:alert(1)', 'https://школа.рф/'])(
    'an address: %s',
    (url) => {
      const fields = describeFields(webinarSchema, ['join_url'], offer);
      expect(judge(fields, { join_url: url }).length === 0).toBe(webinarSchema.shape.join_url.safeParse(url).success);
    },
  );
});

describe('authors', () => {
  const fields = describeFields(creditSchema, ['position'], offer);
  it.each<[string, Values, number]>([
    ['nobody', {}, 1],
    ['an empty row', { authors: [{ surname: ' ' }] }, 1],
    ['half a name', { authors: [{ surname: 'Пробная' }] }, 1],
    ['a whole name', { authors: [{ surname: 'Пробная', name: 'Проба' }] }, 0],
    ['a collective', { authors: [{ organisation_name: 'Редакция' }] }, 0],
  ])('%s', (_name, values, count) => expect(authorFaults(fields, values, 'Авторы')).toHaveLength(count));
});

it('the words of a closed list are read from its description', () =>
  expect(wordsOf(['none', 'both', '0+'], 'Помогал ли ИИ: none — нет, both — с тем (и другим). 0+ для всех')).toEqual([
    ['none', 'Нет'],
    ['both', 'С тем (и другим)'],
    ['0+', '0+'],
  ]));

describe('YAML of a form', () => {
  it.each([
    { title: 'Урок: "да" #5', list: ['- раз', 'нет', 'null', ''], n: 45, day: '2026-01-20', moment: '2026-01-20T15:00' },
    { rows: [{ title: 'а\nб', minutes: 5 }, { title: '\u0000\u2028 \ud83d\ude00' }], group: { personal: ['*x', '&y', '!z', '%', '@'] } },
    { code: 'math', word: 'yes', number: '5', empty: [] },
    { __proto: 'x', key: '{a: b}' },
  ])('reads back the same: %j', (data) => expect(parseYaml(yamlText(data))).toEqual({ value: data, faults: [] }));
});
