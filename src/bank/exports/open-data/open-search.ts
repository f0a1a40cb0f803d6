import type { Region } from '../../model/region.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { element, escapeXml } from '../xml.ts';

/** What a name may hold at most (OpenSearch 1.1). */
const SHORT = 16;
const DESCRIPTION = 1024;

/** Returns the description by which a browser adds the search of the bank to its own (OpenSearch 1.1). */
export function openSearch({ bank, site }: Pick<Region, 'bank' | 'site'>): string {
  const [short = bank.short] = [bank.label, bank.short].filter((name) => name !== undefined && name.length <= SHORT);
  const template = `${absoluteUrl(site, urls.search)}?q={searchTerms}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
${element('ShortName', short.slice(0, SHORT).trim())}
${element('LongName', bank.title.slice(0, 48).trim())}
${element('Description', bank.tagline.slice(0, DESCRIPTION))}
<Url type="text/html" method="get" template="${escapeXml(template)}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(absoluteUrl(site, urls.openSearch))}"/>
<Image width="180" height="180" type="image/png">${escapeXml(absoluteUrl(site, urls.appIcon(180)))}</Image>
<Language>ru</Language>
<InputEncoding>UTF-8</InputEncoding>
</OpenSearchDescription>
`;
}
