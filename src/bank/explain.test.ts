import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { baseData, baseRegion } from '../testing/base-bank.ts';
import { explainZod } from './explain.ts';
import { kinds, singles, type Kind } from './model/index.ts';
import { amendmentsFileSchema, reviewSchema } from './model/review.ts';
import { vocabularySchemas } from './model/vocabulary.ts';
import { schemaAt, unwrap } from './schema-walk.ts';

/** What is said of data that do not fit, as `field: message → hint`. */
function explain(schema: z.ZodType, data: unknown): string[] {
  const result = schema.safeParse(data);
  return result.success
    ? []
    : explainZod(result.error, schema, data, 'x.md').map(
        ({ field = [], message, hint = '' }) => `${field.join('.')}: ${message} → ${hint}`,
      );
}

const { material, webinar, event, report, collection } = {
  material: kinds.material.schema,
  webinar: kinds.webinar.schema,
  event: kinds.event.schema,
  report: kinds.report.schema,
  collection: kinds.collection.schema,
};
const of = (kind: Kind, overrides: object) => ({ ...baseData[kind], ...overrides });

describe('what is wrong and what to type', () => {
  test.each<[string, z.ZodType, unknown, RegExp]>([
    [
      'a section that there is not',
      singles.region.schema,
      { ...baseRegion, features: { nichego: true } },
      /^features\.nichego: .* → Здесь бывают поля: offline, materials, .*data\.$/,
    ],
    [
      'a neighbour named by another word',
      singles.region.schema,
      { ...baseRegion, federation: [{ id: 'kraj', ssylka_tuda: 'https://kraj.primery.rf/' }] },
      / → Допишите «name: …»\. Здесь бывают поля: id, name, site, folder, live\.$/,
    ],
    ['a missing field', material, of('material', { title: undefined }), /^title: Нет обязательного поля «title»\. → Название без точки/],
    ['an empty field', material, of('material', { title: '' }), /^title: Поле «title» пустое\. → /],
    ['an empty field that may be unknown', event, of('event', { start: null }), /^start: Поле «start» пустое\. → .*напишите unknown/],
    ['an empty field that may be left out', material, of('material', { version: null }), /уберите поле/],
    [
      'a number instead of a text',
      material,
      of('material', { title: 5 }),
      /^title: В поле «title» нужен текст, а написано «5»\. → Возьмите значение в кавычки: "5"\./,
    ],
    [
      'a text instead of a number',
      material,
      of('material', { duration: '45 минут' }),
      /^duration: В поле «duration» нужно число, а написано «45 минут»\. → Напишите так: 45\./,
    ],
    [
      'a date as Russians write it',
      material,
      of('material', { submitted: '06.10.2025' }),
      /^submitted: .*«06\.10\.2025» — такой даты нет.* → Напишите так: 2025-10-06\./,
    ],
    ['a moment with a space', webinar, of('webinar', { start: '2025-10-14 15:00' }), /^start: .* → Напишите так: 2025-10-14T15:00\./],
    ['a known key by another name', material, of('material', { автор: 'x' }), /^автор: Поля «автор» нет.* → Вероятно, нужно «authors»\./],
    ['a key of two meanings', material, of('material', { дата: 'x' }), /→ Вероятно, нужно «published» или «submitted»\./],
    [
      'a key that means nothing',
      material,
      of('material', { zzzzzz: 'x' }),
      /→ Похожего поля нет: .*docs\/fields\.md#material, на сайте o-proekte\/polya\/material\/\.$/,
    ],
    ['half a minute', material, of('material', { duration: 44.5 }), /^duration: В поле «duration» нужно целое число, а написано «44\.5»/],
    ['too few minutes', material, of('material', { duration: 0 }), /а наименьшее — 1/],
    ['too many minutes', material, of('material', { duration: 9999 }), /а наибольшее — 1200/],
    [
      'one value instead of a list',
      material,
      of('material', { grades: '5' }),
      /^grades: В поле «grades» нужен список, а написано «5»\. → Пишите каждое значение с новой строки/,
    ],
    ['a list with dashes', material, of('material', { grades: '— 5 — 6' }), /→ Вместо «—» нужен дефис\. Пишите каждое значение/],
    ['a list without spaces', material, of('material', { grades: '-5 -6' }), /→ После дефиса нужен пробел\./],
    ['an empty list', material, of('material', { authors: [] }), /^authors: В поле «authors» нет ни одного значения/],
    [
      'a slip in a word of a list',
      material,
      of('material', { state: 'archieved' }),
      /^state: .*такого значения нет\. → Вероятно, нужно «archived»\. Можно: active, archived, withdrawn\./,
    ],
    [
      'да instead of true',
      material,
      of('material', { demo: 'да' }),
      /^demo: В поле «demo» нужно true или false.* → Напишите true \(да\) или false \(нет\)\./,
    ],
    ['a day that is not there', material, of('material', { submitted: '2026-02-31' }), /^submitted: .*такой даты нет/],
    ['a day that is not there, where a month will do', event, of('event', { start: '2025-02-29' }), /^start: .*такой даты нет/],
    ['a month that is not there', event, of('event', { start: '2025-13' }), /^start: .*такой даты нет/],
    ['a day written the Russian way', material, of('material', { submitted: '31.01.2026' }), /ГГГГ-ММ-ДД/],
    ['a moment without a time', webinar, of('webinar', { start: '2025-10-14' }), /^start: .*время записывается так: 2025-10-14T15:00/],
    ['an address without https', webinar, of('webinar', { join_url: 'rutube.ru/x' }), /^join_url: .*не адрес, начинающийся с https/],
    ['an address that runs code', webinar, of('webinar', { join_url: 'javascript:alert(1)' }), /^join_url: .*не адрес/],
    [
      'a file in another folder',
      material,
      of('material', { cover: '../x.png' }),
      /^cover: В поле «cover» написано «\.\.\/x\.png» — так записать нельзя/,
    ],
    ['a long title', material, of('material', { title: 'я'.repeat(201) }), /^title: Поле «title» длиннее 200 знаков: сейчас 201\./],
    [
      'an author without a name',
      material,
      of('material', { authors: [{ role: 'редактор' }] }),
      /^authors\.0: У автора нет ни person, ни organisation/,
    ],
    ['an unknown key', material, of('material', { titel: 'x' }), /^titel: Поля «titel» нет.* → Вероятно, нужно «title»/],
    ['a key that holds the name of a field', material, of('material', { authors_list: 'x' }), /Вероятно, нужно «authors»/],
    ['a key that holds a title of a field', material, of('material', { школьное_оборудование: 'x' }), /Вероятно, нужно «equipment»/],
    ['an unknown key like nothing', material, of('material', { qwertyuiop: 'x' }), /Похожего поля нет: /],
    [
      'an unknown key deep inside',
      material,
      of('material', { stages: [{ title: 'А', minutes: 1, techer: 'x' }] }),
      /^stages\.0\.techer: .*«teacher»/,
    ],
    ['a partial date', event, of('event', { start: '2025-13' }), /^start: В поле «start» написано «2025-13»/],
    [
      'value and min at once',
      report,
      of('report', { indicators: [{ indicator: 'x', value: 1, min: 1, source: 'С' }] }),
      /^indicators\.0: У показателя должно быть ровно одно из двух/,
    ],
    [
      'two things in one line',
      collection,
      of('collection', { items: [{ material: 'a', webinar: 'b' }] }),
      /^items\.0: В строке подборки должно быть ровно одно/,
    ],
    ...['СМ-{year}', '{year}-{N}', '{n}-{n}', 'без номера'].map((number_format): [string, z.ZodType, unknown, RegExp] => [
      `a format that numbers nothing: ${number_format}`,
      singles.region.schema,
      { ...baseRegion, review: { criteria: 'set-1', number_format } },
      /^review\.number_format: В виде номера нужно одно \{n\}.* → Вид номера/,
    ]),
    ['a time zone', singles.region.schema, { ...baseRegion, time_zone: 'Москва' }, /^time_zone: Такого часового пояса нет/],
    ['a term that regions do not have', singles.region.schema, { ...baseRegion, terms: { omoo: {} } }, /^terms/],
    [
      'a score under a Russian code',
      reviewSchema,
      { expert: 'a', date: '2025-11-01', criteria: 'c', scores: { Ясность: 3 }, verdict: 'revise', revision: '0'.repeat(16) },
      /^scores\.Ясность: /,
    ],
    [
      'a consent without its kind',
      kinds.person.schema,
      of('person', { consent: { number: '5', date: '2025-09-01' } }),
      /^consent\.number: .*Поле «id» пишут внутри processing и distribution: processing: \{ id: …, date: … \}\.\nconsent\.date: .*Поле «date» пишут внутри/,
    ],
    [
      'a consent with a number',
      kinds.person.schema,
      of('person', { consent: { distribution: { number: '5', date: '2025-09-01' } } }),
      /^consent\.distribution\.number: .* → Вероятно, нужно «id»\.$/m,
    ],
    [
      'an empty field that is required',
      material,
      of('material', { title: null }),
      /^title: Поле «title» пустое\. → .*Впишите значение: это поле обязательное\.$/,
    ],
    ['an empty line of a list', material, of('material', { goals: [null] }), /^goals\.0: .*Впишите значение или уберите строку\.$/],
    [
      'a person typed as an author',
      material,
      of('material', { authors: ['Иванова Мария Ивановна'] }),
      /^authors\.0: .*«- person: ivanova-mi», а человека опишите в content\/people\/ivanova-mi\.yaml.*«- organisation: redakciya»/,
    ],
    [
      'an organisation typed as an author',
      material,
      of('material', { authors: ['МБОУ «Школа № 1»'] }),
      /«- organisation: mbou-shkola-1» и content\/organisations\/mbou-shkola-1\.yaml/,
    ],
    [
      'a file without fields',
      material,
      of('material', { files: ['list.docx'] }),
      /^files\.0: .*«- file: list\.docx», а под ним с отступом: title: …\.$/,
    ],
    [
      'a state that is computed',
      material,
      of('material', { status: 'published' }),
      /^status: Поля «status» нет.* → Уберите строку: состояние вычисляется/,
    ],
    [
      'a state that is computed, of no work',
      kinds.event.schema,
      of('event', { draft: true }),
      /^draft: Поля «draft» нет.* → Уберите строку: состояние вычисляется\. Запись выходит на сайт сразу\.$/,
    ],
    [
      'a state that is no state',
      webinar,
      of('webinar', { status: 'published' }),
      /^status: .* → Уберите строку: состояние вычисляется.*Можно: planned/,
    ],
    [
      'a path of a computer',
      material,
      of('material', { cover: 'C:\\Users\\Мария\\обложка.png' }),
      /^cover: .*это путь на вашем компьютере\. → .*только имя: обложка\.png\.$/,
    ],
    [
      'a stage with Russian fields is one mistake',
      material,
      of('material', { stages: [{ этап: 'А', минуты: 10, ученики: 'Б' }] }),
      /^stages\.0\.этап: В поле «stages → № 1» нет title и minutes, а есть «этап», «минуты», «ученики»\. → Напишите: вместо «этап» — title, вместо «минуты» — minutes, вместо «ученики» — students\.$/,
    ],
    [
      'a stage in one line is one mistake',
      material,
      of('material', { stages: [{ Актуализация: '10 минут' }] }),
      /^stages\.0\.Актуализация: .* → Напишите так: «- title: Актуализация», а под ним с отступом — «minutes: 10»\.$/,
    ],
  ])('%s', (_name, schema, data, expected) => expect(explain(schema, data).join('\n')).toMatch(expected));

  test('all faults of a file at once', () =>
    expect(explain(material, { title: 5, summary: null, submitted: 'x', foo: 1 })).toHaveLength(7));
});

const schemas: Record<string, z.ZodType> = {
  ...Object.fromEntries(Object.entries(kinds).map(([kind, { schema }]) => [kind, schema])),
  ...Object.fromEntries(Object.entries(singles).map(([name, { schema }]) => [name, schema])),
  ...vocabularySchemas,
  review: reviewSchema,
  amendments: amendmentsFileSchema,
};
const bases: Record<string, Record<string, unknown>> = { ...baseData, region: baseRegion };

/** Words that only a library or a programmer would say. */
const foreign =
  /invalid|expected|received|required|undefined|null\b|NaN|string|object\b|array|number\b(?!»)|boolean|regex|pattern|\[object|zod|unrecognized/i;

describe('whatever is typed, the answer is Russian', () => {
  const anything = fc.oneof(
    fc.string({ maxLength: 20 }),
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(
      fc.oneof(
        fc.integer(),
        fc.string({ maxLength: 5 }),
        fc.constant(null),
        fc.dictionary(fc.string({ maxLength: 5 }), fc.integer(), { maxKeys: 2 }),
      ),
      { maxLength: 3 },
    ),
    fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), fc.oneof(fc.string({ maxLength: 5 }), fc.integer()), { maxKeys: 3 }),
  );

  test.each(Object.keys(schemas))('%s', (name) => {
    const schema = schemas[name] as z.ZodType;
    const keys = Object.keys((unwrap(schema).def as unknown as { shape?: object }).shape ?? {});
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.constantFrom(...keys), fc.string({ minLength: 1, maxLength: 8 })), anything, { maxKeys: 4 }),
        (changes) => {
          const data = { ...bases[name], ...changes };
          const result = schema.safeParse(data);
          if (result.success) return;
          const issues = explainZod(result.error, schema, data, 'x.md');
          expect(issues.length).toBeGreaterThan(0);
          for (const { message, hint = '', field = [] } of issues) {
            const own = message.replace(/«[^»]*(?:»|$)/gs, '');
            expect(message).toMatch(/[А-ЯЁ].*\.$/s);
            expect(own).not.toMatch(foreign);
            expect(own.length).toBeLessThan(200);
            if (schemaAt(schema, field) === undefined) expect(hint).not.toBe('');
          }
        },
      ),
      { numRuns: 150, seed: 20261122 },
    );
  });
});
