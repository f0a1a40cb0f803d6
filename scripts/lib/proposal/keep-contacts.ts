import { join } from 'node:path';
import { openAside, replaceWhole } from '../aside.ts';

/** Keeps how to reach the author of a package and returns where, `undefined` when there is nothing to keep; a file that another package has left is never taken for its own. */
export function keepContacts(contacts: string, id: string, digest: string, aside: string): string | undefined {
  if (contacts.trim() === '') return undefined;
  openAside(aside);
  const path = join(aside, `${id}-${digest.slice(0, 12)}-kontakty.txt`);
  replaceWhole(path, contacts);
  return path;
}
