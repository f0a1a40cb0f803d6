/** What kind of address an author wrote. */
export type AddressKind = 'anchor' | 'internal' | 'file' | 'external' | 'contact' | 'dangerous';

const EXTERNAL = new Set(['http', 'https']);
const CONTACT = new Set(['mailto', 'tel']);

/** Says where an address leads, reading it as a browser does (spaces around and line breaks inside do not count):
 * `#place`, `/path` of this site, a file beside the text, another site, a mail or phone, or a scheme that is refused. */
export function addressKind(address: string): AddressKind {
  const url = normaliseAddress(address);
  if (url.startsWith('#')) return 'anchor';
  if (/^[\\/]{2}/.test(url)) return 'external';
  const scheme = /^([^/?#:]*):/.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return url.startsWith('/') ? 'internal' : 'file';
  if (EXTERNAL.has(scheme)) return 'external';
  return CONTACT.has(scheme) ? 'contact' : 'dangerous';
}

/** Returns the address without what browsers ignore: control characters and spaces at the ends, tabs and line breaks anywhere. */
export function normaliseAddress(address: string): string {
  // eslint-disable-next-line no-control-regex -- these are exactly the characters of the URL standard
  return address.replace(/^[\u0000-\u0020]+|[\u0000-\u0020]+$|[\t\n\r]/g, '');
}

/** Returns a percent-encoded name as the author wrote it; a broken code stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
