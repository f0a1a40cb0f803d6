import { embedUrls } from './embed-urls.ts';

/** Addresses of what the bank gives to programs and other sites: search engines, libraries, portals, schools. A part of `urls`. */
export const openDataUrls = {
  ...embedUrls,
  /** The list of the sitemaps of sections. */
  sitemap: '/sitemap.xml',
  /** The addresses of one section for search engines: `/sitemap/materialy.xml`. */
  sitemapOf: (name: string) => `/sitemap/${name}.xml`,
  /** How a browser adds the search of the bank to its own. */
  openSearch: '/opensearch.xml',
  /** What the bank is and where its data are, for language models. */
  llms: '/llms.txt',
  /** The page that tells programmers and libraries how to take the data. */
  openData: '/o-proekte/dannye/',
  /** Tables with their description: `/dannye/materialy.csv`, `/dannye/datapackage.json`. */
  dataFile: (name: string) => `/dannye/${name}`,
  /** The data as JSON, version 1: `/api/v1/index.json`. */
  api: (path = 'index.json') => `/api/v1/${path}`,
  /** What libraries harvest (OAI-PMH); without a path, the address that a server answers at. */
  oai: (path = '') => `/oai/${path}`,
  /** The register as a table to keep: `/reestr.csv`. */
  registerTable: (format: 'csv' | 'xlsx') => `/reestr.${format}`,
} as const;
