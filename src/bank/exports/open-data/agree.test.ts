import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { tableXlsx } from '../../../papers/xlsx-register.ts';
import { openCatalogue } from '../../../testing/open-bank.ts';
import { parseXml, textsNamed } from '../../../testing/xml.ts';
import { entryMeta } from '../../views/meta.ts';
import { toCsv } from '../csv.ts';
import { pageJsonLd } from '../json-ld/page.ts';
import { registerTable } from '../register-table.ts';
import { openDataFiles } from './files.ts';
import { openKinds, recordKey, type OpenRecord } from './record.ts';
import { openRecords } from './records.ts';
import { openTable, tableName } from './tables.ts';

/** What every format must tell of a thing in its own words. */
interface Told {
  readonly title: string;
  readonly summary: string;
  readonly address: string;
  readonly day: string;
  readonly subjects: readonly string[];
  readonly makers: readonly string[];
  readonly licence: string;
  readonly demo: boolean;
}

const DEMO = 'Демонстрационный материал';
const catalogue = openCatalogue();
const files = new Map(openDataFiles(catalogue));
const text = (path: string) => files.get(path) ?? '';
type Linked = Readonly<Record<string, unknown>>;
const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
const names = (value: unknown) => list(value).map((part) => (typeof part === 'string' ? part : String((part as Linked)['name'])));
/** `Образцова, Анна Петровна` as it is read. */
const spoken = (name: string) => name.replace(', ', ' ');

function inJson(source: string): Told {
  const { title, summary, url, date, subjects, themes, makers, licence, demo } = JSON.parse(source) as OpenRecord;
  return {
    title,
    summary,
    address: url,
    day: date,
    subjects: names([...(subjects ?? []), ...(themes ?? [])]),
    makers: names(makers),
    licence: licence?.name ?? '',
    demo,
  };
}

const inCsv = (source: string, id: string) => inTable(parse(source, { bom: true, delimiter: ';' }) as unknown as string[][], id);

function inTable([head = [], ...rows]: readonly (readonly string[])[], id: string): Told {
  const row: Record<string, string | undefined> =
    rows.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at]]))).find((own) => own['Код'] === id) ?? {};
  const parts = (column: string) => (row[column] ?? '').split('; ').filter(Boolean);
  return {
    title: row['Название'] ?? '',
    summary: row['Коротко'] ?? '',
    address: row['Адрес'] ?? '',
    day: row['Дата'] ?? '',
    subjects: [...parts('Предметы'), ...parts('Темы')],
    makers: parts('Авторы или ведущие'),
    licence: row['Лицензия'] ?? '',
    demo: row[DEMO] === 'да',
  };
}

function inOai(source: string, { keywords = [] }: OpenRecord): Told {
  const xml = parseXml(source);
  const all = (element: string) => textsNamed(xml, `dc:${element}`);
  return {
    title: all('title')[0] ?? '',
    summary: all('description')[0] ?? '',
    address: all('identifier')[0] ?? '',
    day: all('date')[0] ?? '',
    subjects: all('subject').filter((word) => !keywords.includes(word)),
    makers: all('creator').map(spoken),
    licence: all('rights')[0] ?? '',
    demo: all('type').includes(DEMO),
  };
}

function inJsonLd(source: string, record: OpenRecord): Told {
  const said = JSON.parse(source) as Linked;
  return {
    title: String(said['name']),
    summary: String(said['description']),
    address: String(said['url']),
    day: String(said['datePublished'] ?? said['startDate']).slice(0, 10),
    subjects: names(said['about']),
    makers: names(said['author'] ?? said['performer']),
    licence: said['license'] === undefined ? '' : said['license'] === record.licence?.url ? record.licence!.name : String(said['license']),
    demo: [...list(said['creativeWorkStatus']), ...list(said['keywords'])].includes(DEMO),
  };
}

/** What the page of a thing tells search engines; of a material, in brief. */
function inPage(record: OpenRecord): Linked {
  const { kind, entry } = catalogue.item.get(`${record.kind}/${record.id}`)!;
  const text = pageJsonLd(entryMeta(entry, [], catalogue), { site: catalogue.bank.region.site });
  const [thing = {}] = (JSON.parse(text!) as { '@graph': readonly Linked[] })['@graph'];
  return { ...thing, kind };
}

const brief = ['name', 'url', 'author', 'datePublished', 'license', 'educationalLevel', 'learningResourceType', 'isPartOf'];

const oai = (record: OpenRecord) => text(`/oai/GetRecord/oai_dc.${recordKey(record)}.xml`);
const workbooks = new Map<OpenRecord['kind'], readonly (readonly string[])[]>();
for (const kind of openKinds) {
  const [sheet] = await readExcelFile(Buffer.from(await tableXlsx(openTable(kind, catalogue), 'Лист')));
  workbooks.set(
    kind,
    sheet!.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))),
  );
}
const csv = ({ kind }: OpenRecord) => text(`/dannye/${tableName(kind, 'csv')}`);

describe.each(openRecords(openCatalogue()).map((record) => [recordKey(record), record] as const))('%s', (key, record) => {
  const told = inJson(text(`/api/v1/records/${key}.json`));
  test('is told', () => expect([told.title, told.makers.length > 0, told.address]).toEqual([record.title, true, record.url]));
  test('the same in CSV', () => expect(inCsv(csv(record), record.id)).toEqual(told));
  test('the same in XLSX', () => expect(inTable(workbooks.get(record.kind)!, record.id)).toEqual(told));
  test('the same in OAI-PMH', () => expect(inOai(oai(record), record)).toEqual(told));
  test('the same in JSON-LD', () => expect(inJsonLd(text(`/api/v1/records/${key}.jsonld`), record)).toEqual(told));
  test('the same in the JSON-LD of its page', () => {
    const { kind, ...page } = inPage(record);
    const { '@context': _, ...file } = JSON.parse(text(`/api/v1/records/${key}.jsonld`)) as Linked;
    if (kind !== 'material') expect(page).toEqual(file);
    else expect([file, Object.keys(page)]).toEqual([expect.objectContaining(page), expect.arrayContaining(brief)]);
  });
});

test.each(openKinds)('every cell of the table of kind %s is the same in both forms', (kind) => {
  const rows = parse(text(`/dannye/${tableName(kind, 'csv')}`), { bom: true, delimiter: ';' }) as unknown as string[][];
  expect(workbooks.get(kind)).toEqual(rows);
});

test('the register is the same in both forms', async () => {
  const table = registerTable(catalogue);
  const [sheet] = await readExcelFile(Buffer.from(await tableXlsx(table, 'Реестр')));
  const rows = parse(toCsv([table.columns, ...table.rows]), { bom: true, delimiter: ';' }) as unknown as string[][];
  expect(rows.length).toBeGreaterThan(1);
  expect(sheet!.data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))).toEqual(rows);
});

describe('a fault in one format is seen', () => {
  const [record] = openRecords(openCatalogue()) as [OpenRecord];
  const told = inJson(text('/api/v1/records/material-drobi.json'));
  test('in CSV', () => expect(inCsv(csv(record).replace('Образцова', 'Другая'), 'drobi')).not.toEqual(told));
  test('in XLSX', () => {
    const other = workbooks.get('material')!.map((row) => row.map((cell) => cell.replace('Образцова', 'Другая')));
    expect(inTable(other, 'drobi')).not.toEqual(told);
  });
  test('in OAI-PMH', () => expect(inOai(oai(record).replace('Математика', 'Физика'), record)).not.toEqual(told));
  test('in JSON-LD', () => {
    const source = text('/api/v1/records/material-drobi.jsonld').replace('2025-12-01', '2024-12-01');
    expect(inJsonLd(source, record)).not.toEqual(told);
  });
  test('in the JSON-LD of a page', () => {
    const { kind: _, ...page } = inPage(record);
    const file = JSON.parse(text('/api/v1/records/material-drobi.jsonld').replace('2025-12-01', '2024-12-01')) as Linked;
    expect(file).not.toEqual(expect.objectContaining(page));
  });
  test('in the table of another kind', () =>
    expect(openKinds.map((kind) => inCsv(csv({ ...record, kind }), 'drobi').title)).toEqual([told.title, '', '']));
});
