import type { Catalogue } from '../../../catalogue.ts';
import { absoluteUrl, urls } from '../../../urls.ts';
import { openRecords } from '../records.ts';
import { dublinCore } from './dublin-core.ts';
import { adminEmail, oaiIdentifier } from './entries.ts';
import { element } from '../../xml.ts';

/** The format is meant for small repositories only. */
const LIMIT = 5000;
const NAMESPACE = 'http://www.openarchives.org/OAI/2.0/static-repository';

/** Tells whether a bank is small enough to be given in one file. */
export const isSmall = (catalogue: Catalogue): boolean => openRecords(catalogue).length <= LIMIT;

/** Returns the whole bank as one file that a gateway of OAI turns into an endpoint (OAI static repository 2.0); nothing where there are too many records. */
export function staticRepository(catalogue: Catalogue): string | undefined {
  const { region } = catalogue.bank;
  const records = openRecords(catalogue);
  if (!isSmall(catalogue)) return undefined;
  const [earliest = catalogue.today] = records.map(({ datestamp }) => datestamp).sort();
  const identify = [
    element('oai:repositoryName', region.bank.title),
    element('oai:baseURL', absoluteUrl(region.site, urls.oai('static.xml'))),
    element('oai:protocolVersion', '2.0'),
    element('oai:adminEmail', adminEmail(region)),
    element('oai:earliestDatestamp', earliest),
    element('oai:deletedRecord', 'no'),
    element('oai:granularity', 'YYYY-MM-DD'),
  ];
  const own = records.map((record) => {
    const header = element('oai:identifier', oaiIdentifier(record, region.site)) + element('oai:datestamp', record.datestamp);
    return `<oai:record><oai:header>${header}</oai:header><oai:metadata>${dublinCore(record)}</oai:metadata></oai:record>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<Repository xmlns="${NAMESPACE}" xmlns:oai="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} http://www.openarchives.org/OAI/2.0/static-repository.xsd">
<Identify>${identify.join('')}</Identify>
<ListMetadataFormats><oai:metadataFormat>${element('oai:metadataPrefix', 'oai_dc')}${element('oai:schema', 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd')}${element('oai:metadataNamespace', 'http://www.openarchives.org/OAI/2.0/oai_dc/')}</oai:metadataFormat></ListMetadataFormats>
<ListRecords metadataPrefix="oai_dc">
${own.join('')}</ListRecords>
</Repository>
`;
}
