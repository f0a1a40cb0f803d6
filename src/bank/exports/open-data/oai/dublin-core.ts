import { fields } from '../fields.ts';
import type { OpenRecord } from '../record.ts';
import { catalogueTexts } from '../texts.ts';
import { element } from '../../xml.ts';

const HEAD =
  '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">';

/** Returns a record in the fifteen elements of Dublin Core (ГОСТ Р 7.0.10-2019), in the order of the map. */
export function dublinCore(record: OpenRecord): string {
  const elements = fields.flatMap((field) =>
    field.dc === undefined ? [] : catalogueTexts(field, record).map((text) => element(`dc:${field.dc!}`, text)),
  );
  return `${HEAD}${elements.join('')}${element('dc:type', record.kind === 'webinar' ? 'Event' : 'Text')}</oai_dc:dc>`;
}
