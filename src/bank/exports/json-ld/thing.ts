import type { Catalogue } from '../../catalogue.ts';
import type { Item } from '../../items.ts';
import { openRecord } from '../open-data/records.ts';
import type { JsonLd } from './node.ts';
import { recordJsonLd } from './record.ts';

/** What search engines read of a work; the rest stands in its file. */
const BRIEF = [
  '@type',
  '@id',
  'url',
  'name',
  'inLanguage',
  'author',
  'datePublished',
  'license',
  'educationalLevel',
  'learningResourceType',
  'creativeWorkStatus',
  'isPartOf',
] as const;

/** Returns what the page of a thing says of it: recommendations and webinars whole, materials in brief, for their pages are the heaviest. */
export function thingJsonLd(item: Item, catalogue: Catalogue): JsonLd {
  const whole = recordJsonLd(openRecord(item, catalogue), catalogue.bank.region.site);
  if (item.kind !== 'material') return whole;
  return Object.fromEntries(BRIEF.flatMap((name) => (whole[name] === undefined ? [] : [[name, whole[name]]])));
}
