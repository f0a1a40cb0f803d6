import { feedText } from '../../text/feeds.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Item } from '../items.ts';
import { PAGE_LANGUAGE } from '../languages.ts';
import { isSampleSite } from '../sample-site.ts';
import { absoluteUrl, urls } from '../urls.ts';
import { citedThing, type CitedThing } from './cited-thing.ts';

/** A tag of the head of a page: `<meta name content>`. */
export type MetaTag = readonly [name: string, content: string];

/**
 * Returns what catalogues read in the head of a page: `citation_*` (Highwire, for Google Scholar), and whether it is to be seen or heard, in the
 * words of the Dublin Core. Only those who may be shown are named, a sample says that it is one.
 */
export function citationTags(item: Item, catalogue: Catalogue): MetaTag[] {
  const { site } = catalogue.bank.region;
  const thing = citedThing(item, catalogue);
  const page = absoluteUrl(site, urls.entry(item.kind, item.entry.id));
  const title = thing.demo ? feedText.demo(thing.title) : thing.title;
  const makers = makersOf(thing);
  const pdf = item.entry.data.files.find(({ file }) => /\.pdf$/i.test(file));
  return [
    ['citation_title', title],
    ...makers.flatMap(({ name, body }): MetaTag[] => [
      ['citation_author', name],
      ...(body === undefined ? [] : [['citation_author_institution', body] as const]),
    ]),
    ['citation_publication_date', thing.date.replaceAll('-', '/')],
    ['citation_publisher', thing.publisher],
    ['citation_language', item.entry.data.language ?? PAGE_LANGUAGE],
    ...thing.keywords.slice(0, 1).map((): MetaTag => ['citation_keywords', thing.keywords.join('; ')]),
    ...(isSampleSite(site) ? [] : [['citation_abstract_html_url', page] as const]),
    ...(pdf ? [['citation_pdf_url', absoluteUrl(site, urls.file(item.kind, item.entry.id, pdf.file))] as const] : []),
  ];
}

interface Maker {
  readonly name: string;
  readonly body?: string | undefined;
}

/** People with the organisation behind them, where there is one; without names the organisations themselves. */
function makersOf({ people, bodies }: CitedThing): Maker[] {
  const [body, ...more] = bodies;
  if (people.length === 0) return bodies.map((name) => ({ name }));
  return people.map(({ surname, name, patronymic }) => ({
    name: `${surname}, ${[name, patronymic].filter(Boolean).join(' ')}`,
    body: more.length === 0 ? body : undefined,
  }));
}
