import type { Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import { isSampleSite } from '../../sample-site.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { known } from '../../views/known.ts';
import { goneRecords } from './gone.ts';
import { recordJsonLd } from '../json-ld/record.ts';
import { recordSchema } from './json-schema.ts';
import { openApi } from './open-api.ts';
import { API_VERSION, openKinds, openNames, recordKey, type OpenRecord } from './record.ts';
import { openRecords } from './records.ts';
import { vocabularyFiles, vocabularyNames } from './vocabularies.ts';

/** How many records one page of a list holds. */
export const API_PAGE = 100;

/** Where one record lies: `records/material-drobi-5.json`. */
export const recordFile = (record: Pick<OpenRecord, 'kind' | 'id'>, format: 'json' | 'jsonld' = 'json') =>
  urls.api(`records/${recordKey(record)}.${format}`);
/** Where a page of a list lies: `lists/materials/1.json`. */
export const listFile = (kind: Item['kind'], page: number) => urls.api(`lists/${openNames[kind]}/${page}.json`);

const json = (value: object) => `${JSON.stringify(value)}\n`;

/** Yields the files of the API: address and JSON. */
export function* jsonApi(catalogue: Catalogue): Generator<[address: string, text: string]> {
  const { site } = catalogue.bank.region;
  yield [urls.api(), json(apiIndex(catalogue))];
  yield [urls.api('schema.json'), json(recordSchema(absoluteUrl(site, urls.api('schema.json'))))];
  yield [urls.api('openapi.json'), json(openApi(catalogue))];
  yield [urls.api('gone.json'), json({ version: API_VERSION, records: goneRecords(catalogue) })];
  yield* vocabularyFiles(catalogue);
  for (const kind of openKinds) yield* lists(kind, catalogue);
  for (const record of openRecords(catalogue)) {
    yield [recordFile(record), json(record)];
    yield [recordFile(record, 'jsonld'), json({ '@context': 'https://schema.org', ...recordJsonLd(record, site) })];
  }
}

function* lists(kind: Item['kind'], catalogue: Catalogue): Generator<[string, string]> {
  const records = recordsOf(kind, catalogue);
  const pages = Math.max(1, Math.ceil(records.length / API_PAGE));
  const at = (page: number) => (page < 1 || page > pages ? undefined : absoluteUrl(catalogue.bank.region.site, listFile(kind, page)));
  for (let page = 1; page <= pages; page++) {
    const own = records.slice((page - 1) * API_PAGE, page * API_PAGE);
    const places = { page, pages, next: at(page + 1), previous: at(page - 1) };
    yield [listFile(kind, page), json({ version: API_VERSION, kind, ...countsOf(records), ...places, records: own })];
  }
}

/** Returns the records of one kind, in their order. */
export function recordsOf(kind: Item['kind'], catalogue: Catalogue): OpenRecord[] {
  return openRecords(catalogue).filter((record) => record.kind === kind);
}

/** Samples are told apart and not counted among the rest. */
function countsOf(records: readonly OpenRecord[]): { total: number; samples: number } {
  const samples = records.filter(({ demo }) => demo).length;
  return { total: records.length - samples, samples };
}

/** Where everything is and on what terms. */
function apiIndex(catalogue: Catalogue): object {
  const { bank, today } = catalogue;
  const { region, vocabularies } = bank;
  const licence = vocabularies.licences.get(region.licence.default);
  const at = (path: string) => absoluteUrl(region.site, path);
  return {
    version: API_VERSION,
    title: region.bank.title,
    description: region.bank.tagline,
    region: { id: region.id, name: region.name },
    site: at(urls.home),
    sample_site: isSampleSite(region.site),
    generated: today,
    time_zone: region.time_zone,
    publisher: region.owner.name,
    contact: known(region.owner.email),
    licence: { id: region.licence.default, name: licence?.name ?? region.licence.default, url: licence?.url },
    lists: Object.fromEntries(
      openKinds.map((kind) => [openNames[kind], { ...countsOf(recordsOf(kind, catalogue)), first: at(listFile(kind, 1)) }]),
    ),
    gone: at(urls.api('gone.json')),
    vocabularies: Object.fromEntries(vocabularyNames.map((name) => [name, at(urls.api(`vocabularies/${name}.json`))])),
    schema: at(urls.api('schema.json')),
    openapi: at(urls.api('openapi.json')),
    tables: at(urls.dataFile('datapackage.json')),
    oai: at(urls.oai()),
    documentation: at(urls.openData),
  };
}
