/** Returns the address of the bank that this page belongs to, wherever it is served. */
export const rootOfBank = (): URL => new URL(document.documentElement.dataset['root'] ?? '/', location.href);

/** Returns the address of a page on this host by its key: `materialy/drobi`. */
export const pageOf = (key: string): string => new URL(`${key}/`, rootOfBank()).href;
