import { openDataText as words } from '../../text/open-data.ts';
import { formatSize, plural } from '../../text/format.ts';
import { frameText } from '../../text/sections.ts';
import type { Catalogue } from '../catalogue.ts';
import { datasetJsonLd } from '../exports/json-ld/bank.ts';
import { fieldRows } from '../exports/open-data/field-table.ts';
import { recordFile, recordsOf } from '../exports/open-data/json-api.ts';
import { isSmall } from '../exports/open-data/oai/static-repository.ts';
import { apiPaths } from '../exports/open-data/open-api.ts';
import { openKinds } from '../exports/open-data/record.ts';
import { openRecords } from '../exports/open-data/records.ts';
import { csvTables, tableName } from '../exports/open-data/tables.ts';
import { vocabularyNames, vocabularyTitles } from '../exports/open-data/vocabularies.ts';
import { carriedUrl } from '../sample-site.ts';
import { isSwitchedOn } from '../sections.ts';
import { urls } from '../urls.ts';
import type { Link, PageMeta } from './frame.ts';

/** A thing with the files that hold it. */
export interface DataLine {
  readonly title: string;
  readonly note?: string | undefined;
  readonly files: readonly (Link & { readonly label: string })[];
}

/** The page on the open data. */
export interface OpenDataView {
  readonly meta: PageMeta;
  readonly licence: { readonly name: string; readonly url?: string | undefined };
  readonly tables: readonly DataLine[];
  readonly package: Link;
  readonly json: readonly Link[];
  /** What can be asked for: address, what comes back. */
  readonly api: readonly (readonly [path: string, summary: string])[];
  readonly vocabularies: readonly DataLine[];
  /** The whole address for harvesters; `undefined` while the site has no address of its own. */
  readonly oai?: string | undefined;
  /** Everything in one file, where the bank is small enough for that. */
  readonly whole?: string | undefined;
  readonly engines: readonly Link[];
  readonly fields: readonly (readonly string[])[];
}

/** Returns what the page on the open data offers; `sizes` are those of the workbooks in bytes, by their names. */
export function openDataView(catalogue: Catalogue, sizes: ReadonlyMap<string, number>): OpenDataView {
  const { bank } = catalogue;
  const { region, vocabularies } = bank;
  const licence = vocabularies.licences.get(region.licence.default);
  const { json, engines } = words;
  const [example] = openRecords(catalogue);
  return {
    meta: { title: words.title, description: words.description, path: urls.openData, jsonLd: [datasetJsonLd(catalogue)] },
    licence: { name: licence?.name ?? region.licence.default, url: licence?.url },
    tables: [
      ...openKinds.filter((kind) => isSwitchedOn(kind, bank)).map((kind) => tableLine(kind, catalogue, sizes)),
      ...register(catalogue),
    ],
    package: { text: words.tables.package, href: urls.dataFile('datapackage.json') },
    json: [
      { text: json.index, href: urls.api() },
      { text: json.schema, href: urls.api('schema.json') },
      { text: json.openapi, href: urls.api('openapi.json') },
      { text: json.gone, href: urls.api('gone.json') },
      ...(example
        ? [
            { text: words.api.record, href: recordFile(example) },
            { text: words.api.jsonLd, href: recordFile(example, 'jsonld') },
          ]
        : []),
    ],
    api: apiPaths(catalogue),
    vocabularies: vocabularyNames.map((name) => ({
      title: vocabularyTitles[name],
      files: (['json', 'jsonld'] as const).map((format) =>
        fileLink(vocabularyTitles[name], format === 'json' ? 'JSON' : 'SKOS', urls.api(`vocabularies/${name}.${format}`)),
      ),
    })),
    oai: carriedUrl(region.site, urls.oai()),
    whole: isSmall(catalogue) ? urls.oai('static.xml') : undefined,
    engines: [
      { text: engines.sitemap, href: urls.sitemap },
      { text: engines.search, href: urls.openSearch },
      { text: engines.llms, href: urls.llms },
      { text: frameText.feeds, href: urls.feeds },
    ],
    fields: fieldRows().map(([key = '', title = '', , , dc = '', lom = '', schema = '']) => [key, title, dc, lom, schema]),
  };
}

/** Its name begins with what is seen of it: whoever speaks to a computer says that. */
function fileLink(title: string, format: string, href: string, size?: number): DataLine['files'][number] {
  const text = size === undefined ? format : `${format}, ${formatSize(size)}`;
  return { text, href, label: `${text}: ${title}` };
}

function tableLine(kind: (typeof openKinds)[number], catalogue: Catalogue, sizes: ReadonlyMap<string, number>): DataLine {
  const title = frameText.sections[kind];
  const records = recordsOf(kind, catalogue);
  const samples = records.filter(({ demo }) => demo).length;
  const [one, few, many] = words.counts.records;
  const [sample, ofSamples, samplesMany] = words.counts.samples;
  const real = plural(records.length - samples, one, few, many);
  const workbook = tableName(kind, 'xlsx');
  return {
    title,
    note: [
      ...(samples < records.length || samples === 0 ? [real] : []),
      ...(samples > 0 ? [plural(samples, sample, ofSamples, samplesMany)] : []),
    ].join(' и '),
    files: [
      fileLink(title, 'CSV', urls.dataFile(tableName(kind, 'csv')), Buffer.byteLength(csvTables(catalogue).get(kind) ?? '')),
      fileLink(title, 'XLSX', urls.dataFile(workbook), sizes.get(workbook)),
    ],
  };
}

function register({ bank }: Catalogue): DataLine[] {
  if (!isSwitchedOn('material', bank)) return [];
  const title = words.tables.register;
  return [{ title, files: (['csv', 'xlsx'] as const).map((format) => fileLink(title, format.toUpperCase(), urls.registerTable(format))) }];
}
