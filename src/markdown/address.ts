/** What kind of address an author wrote. */
export type AddressKind = 'anchor' | 'internal' | 'file' | 'external' | 'contact' | 'dangerous';

const EXTERNAL = new Set(['http', 'https']);
/** The last of the signs that the URL standard cuts off at both ends. */
const SPACE = 0x20;
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
  let [from, to] = [0, address.length];
  while (from < to && address.charCodeAt(from) <= SPACE) from += 1;
  // An expression that looks for spaces at the end tries every run of them: half a megabyte of spaces takes minutes.
  while (to > from && address.charCodeAt(to - 1) <= SPACE) to -= 1;
  return address.slice(from, to).replace(/[\t\n\r]/g, '');
}

/** Returns a percent-encoded name as the author wrote it; a broken code stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
