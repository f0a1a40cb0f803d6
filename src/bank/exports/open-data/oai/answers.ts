import { openDataText } from '../../../../text/open-data.ts';
import type { Catalogue } from '../../../catalogue.ts';
import { absoluteUrl, urls } from '../../../urls.ts';
import { momentOf } from '../../../time-zone.ts';
import { recordKey } from '../record.ts';
import { dayChain, scopes, wholeChain, type OaiPage } from './chains.ts';
import {
  adminEmail,
  entriesOf,
  formatNames,
  headerXml,
  oaiFormats,
  oaiIdentifier,
  recordXml,
  type OaiEntry,
  type OaiFormat,
} from './entries.ts';
import { around, element, escapeXml } from '../../xml.ts';
import { dublinCoreXml } from './dublin-core.ts';

/** What a request that cannot be answered is told; the protocol's own words. */
export const oaiErrors = {
  badVerb: 'Illegal OAI verb',
  badArgument: 'The request has an illegal or missing argument',
  badResumptionToken: 'The resumptionToken is unknown or no longer valid',
  cannotDisseminateFormat: 'This metadata format is not supported',
  idDoesNotExist: 'The identifier is unknown',
  noRecordsMatch: 'No records match the request',
} as const;
export type OaiError = keyof typeof oaiErrors;

type Request = Readonly<Record<string, string>>;

/** Yields every answer of the repository (OAI-PMH 2.0) as a file: address and XML. What leads a request to its file is told by the rules beside. */
export function* oaiAnswers(catalogue: Catalogue, formats: readonly OaiFormat[] = formatNames): Generator<[address: string, text: string]> {
  const { site } = catalogue.bank.region;
  const answer = (request: Request, body: string) => envelope(request, body, catalogue);
  const of = (verb: string, body: string) => answer({ verb }, `<${verb}>${body}</${verb}>`);
  yield [urls.oai('Identify.xml'), of('Identify', identify(catalogue))];
  const known = formatNames.map(formatXml).join('');
  yield [urls.oai('ListMetadataFormats.xml'), of('ListMetadataFormats', known)];
  for (const entry of entriesOf(catalogue)) {
    const request = { verb: 'ListMetadataFormats', identifier: oaiIdentifier(entry, site) };
    yield [urls.oai(`ListMetadataFormats/${recordKey(entry)}.xml`), answer(request, `<ListMetadataFormats>${known}</ListMetadataFormats>`)];
  }
  yield [urls.oai('ListSets.xml'), of('ListSets', scopes.slice(1).map(setXml).join(''))];
  for (const [code, text] of Object.entries(oaiErrors))
    yield [urls.oai(`errors/${code}.xml`), answer({}, element('error', text, `code="${code}"`))];
  for (const format of formats) {
    // A record stands in several answers: it is written once for each format.
    const written = new Map(entriesOf(catalogue).map((entry) => [entry, recordXml(entry, format, site)]));
    for (const scope of scopes)
      for (const page of [...wholeChain(scope, catalogue), ...dayChain(scope, catalogue)]) yield* lists(page, format, written, catalogue);
    for (const entry of entriesOf(catalogue)) {
      const request = { verb: 'GetRecord', identifier: oaiIdentifier(entry, site), metadataPrefix: format };
      const body = `<GetRecord>${written.get(entry)!}</GetRecord>`;
      yield [urls.oai(`GetRecord/${format}.${recordKey(entry)}.xml`), answer(request, body)];
    }
  }
}

function* lists(
  page: OaiPage,
  format: OaiFormat,
  written: ReadonlyMap<OaiEntry, string>,
  catalogue: Catalogue,
): Generator<[string, string]> {
  const { site } = catalogue.bank.region;
  const records = page.entries.map((entry) => written.get(entry)!).join('');
  const headers = page.entries.map((entry) => headerXml(entry, site)).join('');
  for (const [verb, body] of [
    ['ListRecords', records],
    ['ListIdentifiers', headers],
  ] as const) {
    const text = `<${verb}>${body}${tokenXml(page, format)}</${verb}>`;
    yield [urls.oai(`${verb}/${format}.${page.name}.xml`), envelope(requestOf(verb, format, page), text, catalogue)];
  }
}

/** The first answer of a list is asked for in words, the rest by a token. */
function requestOf(verb: string, format: OaiFormat, { name }: OaiPage): Request {
  const [, scope = 'all', from, more] = /^([a-z]+)(?:\.(\d{4}-\d{2}-\d{2}))?(\..+)?$/.exec(name) ?? [];
  if (more !== undefined) return { verb, resumptionToken: `${format}.${name}` };
  return { verb, metadataPrefix: format, ...(scope === 'all' ? {} : { set: scope }), ...(from === undefined ? {} : { from }) };
}

/** The last of several answers says by an empty token that it is the last. */
function tokenXml({ next, cursor, size, name }: OaiPage, format: OaiFormat): string {
  if (next === undefined && !/\..+\./.test(name)) return '';
  const place = cursor === undefined || size === undefined ? '' : `completeListSize="${size}" cursor="${cursor}"`;
  return element('resumptionToken', next === undefined ? '' : `${format}.${next}`, place);
}

function envelope(request: Request, body: string, { bank, today }: Catalogue): string {
  // A ready answer is as old as the build: the beginning of its day, in the time of Greenwich.
  const beginning = new Date(momentOf(`${today}T00:00`, bank.region.time_zone)).toISOString().replace('.000', '');
  const attributes = Object.entries(request).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
<responseDate>${beginning}</responseDate><request${attributes.join('')}>${escapeXml(absoluteUrl(bank.region.site, urls.oai()))}</request>
${body}
</OAI-PMH>
`;
}

function identify(catalogue: Catalogue): string {
  const { region } = catalogue.bank;
  const [earliest = catalogue.today] = entriesOf(catalogue)
    .map(({ datestamp }) => datestamp)
    .sort();
  return [
    element('repositoryName', region.bank.title),
    element('baseURL', absoluteUrl(region.site, urls.oai())),
    element('protocolVersion', '2.0'),
    element('adminEmail', adminEmail(region)),
    element('earliestDatestamp', earliest),
    element('deletedRecord', 'transient'),
    element('granularity', 'YYYY-MM-DD'),
    around('description', [dublinCoreXml([['description', openDataText.oai.limits]])]),
  ].join('');
}

function formatXml(format: OaiFormat): string {
  const { schema, namespace } = oaiFormats[format];
  return `<metadataFormat>${element('metadataPrefix', format)}${element('schema', schema)}${element('metadataNamespace', namespace)}</metadataFormat>`;
}

const setXml = (scope: (typeof scopes)[number]) =>
  `<set>${element('setSpec', scope)}${element('setName', openDataText.sets[scope as keyof typeof openDataText.sets])}</set>`;
