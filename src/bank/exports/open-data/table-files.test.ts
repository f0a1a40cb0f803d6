import { describe, expect, test } from 'vitest';
import { aCollection, aPage } from '../../../testing/builders.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { fieldRows, openDataMarkdown } from './field-table.ts';
import { fields } from './fields.ts';
import { openDataFiles } from './files.ts';
import { columnsOf, rowOf } from './tables.ts';
import { openRecords } from './records.ts';

const url = 'https://creativecommons.org/licenses/by/4.0/';
/** Made anew by each test: what is made while a file is read belongs to none of them. */
const catalogueOf = () =>
  openCatalogue({
    vocabularies: {
      licences: [{ id: 'cc-by-4', name: 'CC BY 4.0', terms: 'С указанием автора.', open: true, url }],
      subjects: [
        { id: 'matematika', name: 'Математика', area: 'math-area', grades: ['5'], synonyms: ['матем', 'Математика'] },
        {
          id: 'trud',
          name: 'Труд (технология)',
          area: 'social-area',
          grades: ['5'],
          parent: 'matematika',
          old_names: [{ name: 'Технология', until: '2023-2024' }],
        },
      ],
    },
    entries: [aPage({ summary: 'Что\u00a0здесь.' }, { id: 'o-banke' }), aCollection({ items: [{ material: 'drobi' }] })],
  });
const files = () => new Map(openDataFiles(catalogueOf()));
const read = (path: string) => JSON.parse(files().get(path) ?? 'null') as Record<string, unknown>;

describe('tables', () => {
  const told = () => read('/dannye/datapackage.json') as { resources: Record<string, unknown>[] };
  test('the package', () => {
    const { resources: _, ...about } = told();
    expect(about).toEqual({
      profile: 'data-package',
      name: 'test',
      title: 'Банк опыта',
      description: 'Проверенные уроки',
      homepage: 'https://bank.primery.rf/kopilka/',
      version: '1.0.0',
      created: '2026-02-01T00:00:00Z',
      licenses: [{ name: 'cc-by-4', title: 'CC BY 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
      contributors: [{ title: 'Институт', role: 'publisher', email: 'bank@example.ru' }],
    });
  });
  test('a table and the register', () => {
    const [first, , , register, workbook] = told().resources.map(({ bytes: _, hash: __, schema: ___, ...rest }) => rest);
    expect([first, register, workbook]).toEqual([
      {
        name: 'materialy',
        path: 'materialy.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      },
      {
        name: 'reestr',
        title: 'Реестр разработок',
        path: 'https://bank.primery.rf/kopilka/reestr.csv',
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      },
      {
        name: 'reestr-xlsx',
        title: 'Реестр разработок',
        path: 'https://bank.primery.rf/kopilka/reestr.xlsx',
        profile: 'data-resource',
        format: 'xlsx',
        mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      },
    ]);
  });
  test('columns by their types', () => {
    const { fields: columns, ...schema } = told().resources[2]!['schema'] as { fields: Record<string, unknown>[] };
    expect(schema).toEqual({ primaryKey: 'Код', missingValues: [''] });
    expect(columns.map(({ description: _, ...column }) => column)).toEqual([
      { name: 'Код', type: 'string', constraints: { required: true } },
      { name: 'Адрес', type: 'string', format: 'uri', constraints: { required: true } },
      { name: 'Название', type: 'string', constraints: { required: true } },
      { name: 'Коротко', type: 'string', constraints: { required: true } },
      { name: 'Вид', type: 'string', constraints: { required: true } },
      { name: 'Предметы', type: 'string' },
      { name: 'Уровни образования', type: 'string' },
      { name: 'Классы и группы', type: 'string' },
      { name: 'Возраст', type: 'string' },
      { name: 'Темы', type: 'string' },
      { name: 'Кому пригодится', type: 'string' },
      { name: 'Ключевые слова', type: 'string' },
      { name: 'Авторы или ведущие', type: 'string', constraints: { required: true } },
      { name: 'Объединение', type: 'string', constraints: { required: true } },
      { name: 'Учебный год', type: 'string' },
      { name: 'Дата', type: 'date', constraints: { required: true } },
      { name: 'Обновлено', type: 'date', constraints: { required: true } },
      { name: 'Начало', type: 'datetime', format: 'any' },
      { name: 'Конец', type: 'datetime', format: 'any' },
      { name: 'Перенесён с', type: 'datetime', format: 'any' },
      { name: 'Состояние', type: 'string' },
      { name: 'Серия', type: 'string' },
      { name: 'Запись', type: 'string', format: 'uri' },
      { name: 'Минут записи', type: 'integer' },
      { name: 'Участников', type: 'integer' },
      { name: 'Файлы', type: 'string' },
      {
        name: 'Демонстрационный материал',
        type: 'boolean',
        trueValues: ['да'],
        falseValues: ['нет'],
        constraints: { required: true },
      },
    ]);
  });
  test('rows', () =>
    expect(openRecords(catalogueOf()).map((record) => rowOf(columnsOf(record.kind), record).join(' | '))).toEqual([
      'drobi | https://bank.primery.rf/kopilka/materialy/drobi/ | 2025-1 | «Дроби» <5 & 6> ]]>; или «доли» | Урок с полосками: две строки. | Технологическая карта | Математика | Основное | 5 класс |  | Математическая грамотность | Учитель | дроби; доли | Образцова Анна Петровна | Объединение учителей математики | Область | 2025-2026 | 2025-12-01 | 2025-12-01 | 1 | active | CC BY 4.0 |  |  | Складывать дроби |  |  | 45 |  |  | https://bank.primery.rf/kopilka/materialy/drobi/karta.pdf | нет',
      'obrazec | https://bank.primery.rf/kopilka/materialy/obrazec/ | 2025-2 | Образец | Урок с полосками. | Технологическая карта | Математика | Основное | 5 класс |  |  |  |  | Редакция банка | Объединение учителей математики |  | 2025-2026 | 2026-01-15 | 2026-01-15 | 1 | active | CC BY 4.0 |  |  |  |  |  | 45 |  |  |  | да',
      'recommendation-1 | https://bank.primery.rf/kopilka/rekomendacii/recommendation-1/ | Работа с дробями | О дробях. | Методические рекомендации | Труд (технология) |  |  |  |  |  |  | Редакция банка | Объединение учителей математики | 2025-2026 | 2025-12-01 | 2026-01-20 | CC BY 4.0 |  |  | нет',
      'zadachi | https://bank.primery.rf/kopilka/vebinary/zadachi/ | Трудные задачи | О задачах. | Вебинар |  |  |  |  |  |  |  | Образцова Анна Петровна | Объединение учителей математики | 2025-2026 | 2025-11-10 | 2025-11-10 | 2025-11-10T15:00:00+03:00 | 2025-11-10T16:00:00+03:00 |  | held | Горячая линия | https://rutube.ru/video/0123456789abcdef0123456789abcdef/ | 60 |  |  | нет',
      'vperedi | https://bank.primery.rf/kopilka/vebinary/vperedi/ | Трудные задачи | О задачах. | Вебинар |  |  |  |  |  |  |  | РУМО | Объединение учителей математики | 2025-2026 | 2026-03-01 | 2026-02-01 | 2026-03-01T15:00:00+03:00 | 2026-03-01T16:00:00+03:00 |  | cancelled |  |  |  |  |  | нет',
    ]));
});

test('the map of fields as rows', () => {
  const rows = new Map(fieldRows().map((row) => [row[0]!, row.slice(1).join(' | ')]));
  expect(rows.size).toBe(fields.length);
  expect(['kind', 'url', 'levels', 'subjects', 'files', 'start', 'related'].map((key) => `${key}: ${rows.get(key)}`)).toEqual([
    'kind: Раздел |  |  |  |  |  |  |  | ',
    'url: Адрес |  | Адрес | dc:identifier | 1.1 general.identifier | url | id | URL | citation_abstract_html_url',
    'levels: Уровни образования | levels, grades | Уровни образования |  | 5.6 educational.context | educationalLevel |  |  | ',
    'subjects: Предметы | subjects | Предметы | dc:subject | 9 classification.discipline | about | category | CATEGORIES | citation_keywords',
    'files: Файлы | files | Файлы | dc:format | 4.1 technical.format | encoding, subjectOf |  |  | citation_pdf_url',
    'start: Начало | start | Начало |  |  | startDate |  | DTSTART | ',
    'related: Материалы по теме | materials, recommendations |  | dc:relation | 7 relation | workFeatured |  |  | ',
  ]);
});

test('the same as Markdown', () => {
  const lines = openDataMarkdown().split('\n');
  expect([lines[0], lines[2], lines[6], lines[7], lines.at(-1)]).toEqual([
    '<!-- Этот файл пишет команда npm run docs: правки в нём пропадут. -->',
    '# Открытые данные: поле за полем',
    '| Поле записи (JSON) | Что это | Поле описания | Столбец таблиц | Дублинское ядро | LOM | schema.org | Atom | ICS | Highwire |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    '',
  ]);
  expect(lines.filter((line) => /^\| `(?:url|levels|keywords|join_url)`/.test(line))).toEqual([
    '| `url` | Адрес |  | Адрес | `dc:identifier` | 1.1 general.identifier | `url` | `id` | `URL` | `citation_abstract_html_url` |',
    '| `levels` | Уровни образования | `levels`, `grades` | Уровни образования |  | 5.6 educational.context | `educationalLevel` |  |  |  |',
    '| `keywords` | Ключевые слова | `keywords` | Ключевые слова | `dc:subject` | 1.5 general.keyword | `keywords` |  |  | `citation_keywords` |',
    '| `join_url` | Вход | вход нужен участникам, а не каталогам: он на странице вебинара и в календаре (ICS, LOCATION и CONFERENCE) |',
  ]);
  expect(lines.filter((line) => line.startsWith('## '))).toEqual([
    '## Чего в открытых данных нет',
    '## Что опускает тяжёлая страница',
    '## Границы OAI-PMH',
  ]);
});
