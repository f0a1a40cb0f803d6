import type { Catalogue } from '../../../src/bank/catalogue.ts';
import { toCsv } from '../../../src/bank/exports/csv.ts';
import { recordSchema } from '../../../src/bank/exports/open-data/json-schema.ts';
import { API_VERSION, openKinds, openNames } from '../../../src/bank/exports/open-data/record.ts';
import { openRecords } from '../../../src/bank/exports/open-data/records.ts';
import { columnsOf, rowOf, tableName } from '../../../src/bank/exports/open-data/tables.ts';
import { hasOpenData } from '../../../src/bank/sections.ts';
import { absoluteUrl, urls } from '../../../src/bank/urls.ts';

/** Yields the open data of one school year: the records as JSON with their schema, a table for each kind; nothing where the region gives no data away. */
export function* dataOfYear(year: string, catalogue: Catalogue): Generator<readonly [name: string, text: string]> {
  if (!hasOpenData(catalogue.bank)) return;
  const { site } = catalogue.bank.region;
  const records = openRecords(catalogue).filter((record) => record.school_year === year);
  for (const kind of openKinds) {
    const own = records.filter((record) => record.kind === kind);
    if (own.length === 0) continue;
    const list = { version: API_VERSION, kind, school_year: year, records: own };
    yield [`dannye/${openNames[kind]}.json`, `${JSON.stringify(list, undefined, 1)}\n`];
    const columns = columnsOf(kind);
    yield [`dannye/${tableName(kind, 'csv')}`, toCsv([columns.map(({ title }) => title), ...own.map((record) => rowOf(columns, record))])];
  }
  yield ['dannye/schema.json', `${JSON.stringify(recordSchema(absoluteUrl(site, urls.api('schema.json'))), undefined, 1)}\n`];
}
