import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { isSampleSite } from '../sample-site.ts';
import type { MetaTag } from './citation-tags.ts';
import { dublinCoreValues } from './open-data/oai/dublin-core.ts';
import { openRecord } from './open-data/records.ts';

/**
 * Returns the Dublin Core (ГОСТ Р 7.0.10-2019) of a thing for the head of its page: the same elements and values as libraries harvest, `DC.title` first.
 * An address that only stands in for the real one is left out.
 */
export function dublinCoreTags(item: Item, catalogue: Catalogue): MetaTag[] {
  const { site } = catalogue.bank.region;
  const record = openRecord(item, catalogue);
  const said = dublinCoreValues(record);
  const shown = isSampleSite(site) ? said.filter(([, text]) => !text.startsWith(site)) : said;
  return [
    ...shown.map(([element, text]): MetaTag => [`DC.${element}`, text]),
    // The fifteen elements have no place for classes: coverage is where and when.
    ...(record.grades ?? []).map(({ name }): MetaTag => ['DCTERMS.educationLevel', name]),
  ];
}
