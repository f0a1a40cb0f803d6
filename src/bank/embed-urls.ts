/** Addresses of what schools put on their own sites. A part of `openDataUrls`. */
export const embedUrls = {
  /** The page that gives the codes. */
  embeds: '/embed/',
  /** The same page, asked for the codes of a page of the bank: `/embed/?materialy/drobi`. */
  embedCodes: (page: string) => `/embed/${page === '/' ? '' : `?${page.slice(1, -1)}`}`,
  /**
   * What stands in a frame on another site, by the page of the bank that it tells of: `/embed/materialy/drobi.html`; for the home page, all that
   * is new. Files without folders: there are as many as things.
   */
  embed: (page: string, format: 'html' | 'xml' = 'html') => `/embed/${page.slice(1, -1) || 'novoe'}.${format}`,
  /** What other sites and the frames load: their addresses are for ever. */
  embedFile: (name: 'vstavka.js' | 'visota.js' | 'vid.css') => `/embed/${name}`,
} as const;
