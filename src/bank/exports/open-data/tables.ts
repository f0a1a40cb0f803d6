import { createHash } from 'node:crypto';
import { openDataText } from '../../../text/open-data.ts';
import { registerText } from '../../../text/register.ts';
import { mediaType } from '../../media-types.ts';
import { isSwitchedOn } from '../../sections.ts';
import { known } from '../../views/known.ts';
import type { Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import { oncePer } from '../../once-per.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { toCsv } from '../csv.ts';
import { registerTable, type RegisterTable } from '../register-table.ts';
import { isFieldOf, type Field, type Shape } from './field.ts';
import { fields } from './fields.ts';
import { recordsOf } from './json-api.ts';
import { told } from './json-schema.ts';
import { openKinds, type OpenRecord } from './record.ts';
import { textsOf } from './texts.ts';

/** What stands between the parts of one cell. */
export const BETWEEN = '; ';

/** Returns the columns of the table of a kind, in the order of the map. */
export function columnsOf(kind: Item['kind']): Field[] {
  return fields.filter((field) => field.table === true && isFieldOf(field, kind));
}

/** Returns all records of a kind as a table, the oldest first; samples are marked in a column of their own. */
export function openTable(kind: Item['kind'], catalogue: Catalogue): RegisterTable {
  const columns = columnsOf(kind);
  return { columns: columns.map(({ title }) => title), rows: recordsOf(kind, catalogue).map((record) => rowOf(columns, record)) };
}

/** Returns the cells of a record. */
export function rowOf(columns: readonly Field[], record: OpenRecord): string[] {
  return columns.map((field) => textsOf(field, record).join(BETWEEN));
}

/** What the table of a kind is called: `materialy.csv`. */
export const tableName = (kind: Item['kind'], format: 'csv' | 'xlsx') => `${urls.list(kind).slice(1, -1)}.${format}`;

/** Returns the table of each kind as CSV, made once: the page on the data tells its size, the build writes it. */
export const csvTables = oncePer(
  (catalogue: Catalogue): ReadonlyMap<Item['kind'], string> =>
    new Map(
      openKinds.map((kind) => {
        const { columns, rows } = openTable(kind, catalogue);
        return [kind, toCsv([columns, ...rows])];
      }),
    ),
);

/** Yields the tables as CSV and their description by Frictionless Data. */
export function* dataTables(catalogue: Catalogue): Generator<[address: string, text: string]> {
  const tables = [...csvTables(catalogue)];
  for (const [kind, text] of tables) yield [urls.dataFile(tableName(kind, 'csv')), text];
  const resources = [...tables.map(([kind, text]) => resource(kind, text)), ...registerResources(catalogue)];
  yield [urls.dataFile('datapackage.json'), `${JSON.stringify({ ...packageOf(catalogue), resources }, undefined, 2)}\n`];
}

function packageOf({ bank, today }: Catalogue): object {
  const { region, vocabularies } = bank;
  const licence = vocabularies.licences.get(region.licence.default);
  return {
    profile: 'data-package',
    name: region.id,
    title: region.bank.title,
    description: region.bank.tagline,
    homepage: absoluteUrl(region.site, urls.home),
    version: '1.0.0',
    created: `${today}T00:00:00Z`,
    licenses: [{ name: licence?.id ?? region.licence.default, title: licence?.name, path: licence?.url }],
    contributors: [{ title: region.owner.name, role: 'publisher', email: known(region.owner.email) }],
  };
}

function resource(kind: Item['kind'], text: string): object {
  return {
    name: urls.list(kind).slice(1, -1),
    path: tableName(kind, 'csv'),
    ...csvFacts(text),
    schema: { fields: columnsOf(kind).map(columnOf), primaryKey: 'Код', missingValues: [''] },
  };
}

/** The register lies beside its page; a path may not lead out of the folder of the description, so that whole addresses are told. */
function registerResources(catalogue: Catalogue): object[] {
  const { site } = catalogue.bank.region;
  if (!isSwitchedOn('material', catalogue.bank)) return [];
  const { columns, rows } = registerTable(catalogue);
  const at = (format: 'csv' | 'xlsx') => ({ title: openDataText.tables.register, path: absoluteUrl(site, urls.registerTable(format)) });
  const fieldOf = (name: string) => (name === registerText.columns.date ? { name, type: 'date' } : { name, type: 'string' });
  return [
    { name: 'reestr', ...at('csv'), ...csvFacts(toCsv([columns, ...rows])), schema: { fields: columns.map(fieldOf), missingValues: [''] } },
    { name: 'reestr-xlsx', ...at('xlsx'), profile: 'data-resource', format: 'xlsx', mediatype: mediaType('.xlsx') },
  ];
}

function csvFacts(text: string): object {
  return {
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    dialect: { delimiter: ';', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  };
}

const types: Readonly<Partial<Record<Shape, object>>> = {
  day: { type: 'date' },
  moment: { type: 'datetime', format: 'any' },
  minutes: { type: 'integer' },
  number: { type: 'integer' },
  flag: { type: 'boolean', trueValues: ['да'], falseValues: ['нет'] },
  address: { type: 'string', format: 'uri' },
};

function columnOf(field: Field): object {
  const constraints = field.required === true ? { constraints: { required: true } } : {};
  return { name: field.title, description: told(field), ...(types[field.shape] ?? { type: 'string' }), ...constraints };
}
