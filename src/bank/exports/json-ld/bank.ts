import { openDataText } from '../../../text/open-data.ts';
import { frameText } from '../../../text/sections.ts';
import type { Bank } from '../../bank.ts';
import type { Catalogue } from '../../catalogue.ts';
import { newestDay } from '../../last-modified.ts';
import { isSwitchedOn } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { known } from '../../views/known.ts';
import { openKinds } from '../open-data/record.ts';
import { openRecords } from '../open-data/records.ts';
import { csvTables, tableName } from '../open-data/tables.ts';
import { organisationJsonLd } from './bodies.ts';
import type { JsonLd } from './node.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Returns the bank as a site that can be searched, with the institution that keeps it. */
export function siteJsonLd(bank: Bank): JsonLd {
  const { site, bank: own } = bank.region;
  const home = absoluteUrl(site, urls.home);
  return {
    '@type': 'WebSite',
    '@id': home,
    url: home,
    name: own.title,
    alternateName: own.short === own.title ? undefined : own.short,
    description: own.tagline,
    inLanguage: 'ru',
    publisher: publisherOf(bank),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absoluteUrl(site, urls.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

/** Returns the open data of the bank as one set: on what terms, of what days, in which files. */
export function datasetJsonLd(catalogue: Catalogue): JsonLd {
  const { bank } = catalogue;
  const { region, vocabularies } = bank;
  const at = (path: string) => absoluteUrl(region.site, path);
  const records = openRecords(catalogue);
  const days = records.map(({ date }) => date).sort();
  return {
    '@type': 'Dataset',
    '@id': at(urls.openData),
    url: at(urls.openData),
    name: `${openDataText.title}. ${region.bank.title}`,
    description: openDataText.description,
    inLanguage: 'ru',
    isAccessibleForFree: true,
    license: vocabularies.licences.get(region.licence.default)?.url,
    creator: publisherOf(bank),
    dateModified: newestDay(records.map(({ modified }) => modified)),
    temporalCoverage: days.length === 0 ? undefined : `${days[0]}/${days.at(-1)}`,
    spatialCoverage: { '@type': 'Place', name: region.name },
    isPartOf: { '@id': at(urls.home) },
    distribution: [
      ...openKinds.filter((kind) => isSwitchedOn(kind, bank)).flatMap((kind) => tablesOf(kind, catalogue)),
      download('JSON', 'application/json', at(urls.api())),
    ],
  };
}

function tablesOf(kind: (typeof openKinds)[number], catalogue: Catalogue): JsonLd[] {
  const title = frameText.sections[kind];
  const at = (format: 'csv' | 'xlsx') => absoluteUrl(catalogue.bank.region.site, urls.dataFile(tableName(kind, format)));
  const size = Buffer.byteLength(csvTables(catalogue).get(kind) ?? '');
  return [{ ...download(`${title}, CSV`, 'text/csv', at('csv')), contentSize: `${size} B` }, download(`${title}, XLSX`, XLSX, at('xlsx'))];
}

const download = (name: string, encodingFormat: string, contentUrl: string): JsonLd => ({
  '@type': 'DataDownload',
  name,
  encodingFormat,
  contentUrl,
});

/** The institution, or the owner where the bank does not tell of it. */
function publisherOf(bank: Bank): JsonLd {
  const { owner, institution } = bank.region;
  const entry = bank.entries.organisation.get(institution);
  const said = entry ? organisationJsonLd(entry, bank) : { '@type': 'Organization', name: owner.name };
  return { ...said, email: known(owner.email), telephone: known(owner.phone), address: known(owner.address) };
}
