import type { Catalogue } from '../../../catalogue.ts';
import type { Region } from '../../../model/region.ts';
import { oncePer } from '../../../once-per.ts';
import { known } from '../../../views/known.ts';
import { goneRecords, type GoneRecord } from '../gone.ts';
import { recordKey, type OpenRecord } from '../record.ts';
import { openRecords } from '../records.ts';
import { dublinCore } from './dublin-core.ts';
import { lom } from './lom.ts';
import { element } from '../../xml.ts';

/** A record to harvest, or the sign that one is gone. */
export type OaiEntry = OpenRecord | GoneRecord;

/** How records may be asked for: the name of the format, its schema, its namespace, its writer. */
export const oaiFormats = {
  oai_dc: {
    schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
    namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
    write: dublinCore,
  },
  oai_lom: { schema: 'http://ltsc.ieee.org/xsd/lomv1.0/lom.xsd', namespace: 'http://ltsc.ieee.org/xsd/LOM', write: lom },
} as const;
export type OaiFormat = keyof typeof oaiFormats;
export const formatNames = Object.keys(oaiFormats) as OaiFormat[];

/** Returns everything that is harvested. */
export const entriesOf = oncePer((catalogue: Catalogue): readonly OaiEntry[] => [...openRecords(catalogue), ...goneRecords(catalogue)]);

/** Returns the permanent name of a record among all banks: `oai:bank.example.ru:material-drobi-5`. */
export function oaiIdentifier(entry: Pick<OaiEntry, 'kind' | 'id'>, site: string): string {
  return `oai:${new URL(site).hostname}:${recordKey(entry)}`;
}

/** Returns whom harvesters write to. The protocol wants an address; while none is known, one that nobody can mistake for a real one (RFC 2606). */
export function adminEmail({ owner }: Region): string {
  return known(owner.email) ?? 'unknown@example.invalid';
}

/** Returns the head of a record: name, day, set, and whether it is gone. */
export function headerXml(entry: OaiEntry, site: string): string {
  const identity =
    element('identifier', oaiIdentifier(entry, site)) + element('datestamp', entry.datestamp) + element('setSpec', entry.kind);
  return `<header${'gone' in entry ? ' status="deleted"' : ''}>${identity}</header>`;
}

/** Returns a whole record in a format. */
export function recordXml(entry: OaiEntry, format: OaiFormat, site: string): string {
  const metadata = 'gone' in entry ? '' : `<metadata>${oaiFormats[format].write(entry)}</metadata>`;
  return `<record>${headerXml(entry, site)}${metadata}</record>\n`;
}
