/** Where a bank is and where its addresses say that it is: the two differ while its `region.yaml` names a sample. */
export interface Base {
  /** The address by which it is reached, with `/` at its end. */
  readonly real: string;
  /** The address by which it calls itself, with `/` at its end. */
  readonly said: string;
}

/** Returns the address of a site as the beginning of its addresses: `https://bank.example.ru/kopilka/`. */
export const baseOf = (site: string): string => new URL(site.replace(/\/*$/, '/')).href;

/** Returns the part of an address after the address of the bank; `undefined` when it is not of the bank, has another protocol, or a name and password. */
export function pathBelow(address: string, said: string): string | undefined {
  const url = URL.parse(address);
  if (url === null || url.username + url.password !== '' || !url.href.startsWith(said)) return undefined;
  const path = url.href.slice(said.length);
  // What would climb out again when somebody else reads the path.
  return /(?:^|\/)(?:\.|%2e){2}(?:\/|$)|\\|%5c/i.test(path) ? undefined : path;
}

/** Returns the bank among these whose address an address begins with, the longest of them: a bank may lie in a folder of another. */
export function ownerOf(address: string, sites: readonly string[]): string | undefined {
  return sites.filter((site) => address.startsWith(site)).sort((a, b) => b.length - a.length)[0];
}
