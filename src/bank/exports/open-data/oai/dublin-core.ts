import type { DcElement } from '../field.ts';
import { fields } from '../fields.ts';
import type { OpenRecord } from '../record.ts';
import { catalogueTexts } from '../texts.ts';
import { element } from '../../xml.ts';

const HEAD =
  '<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">';

/** Returns the elements of Dublin Core (ГОСТ Р 7.0.10-2019) with their values, in the order of the map; the kind by the words of DCMI comes last. */
export function dublinCoreValues(record: OpenRecord): (readonly [element: DcElement, text: string])[] {
  return fields.flatMap((field) => (field.dc === undefined ? [] : catalogueTexts(field, record).map((text) => [field.dc!, text] as const)));
}

/** Returns a record in Dublin Core, as libraries harvest it. */
export const dublinCore = (record: OpenRecord): string => dublinCoreXml(dublinCoreValues(record));

/** Returns elements of Dublin Core in their envelope. */
export function dublinCoreXml(values: readonly (readonly [element: DcElement, text: string])[]): string {
  return `${HEAD}${values.map(([name, text]) => element(`dc:${name}`, text)).join('')}</oai_dc:dc>`;
}
