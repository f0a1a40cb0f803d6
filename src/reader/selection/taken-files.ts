import { kindOfSegment } from '../../bank/chosen-kinds.ts';
import { urls } from '../../bank/urls.ts';
import { takeText as words } from '../../text/selection-take.ts';
import { pageOf, rootOfBank } from '../root.ts';
import type { Taken } from './take.ts';

/** A file of a work: where it is and what it is called among people. */
export interface NamedFile {
  readonly title: string;
  readonly name: string;
  readonly address: string;
}

/** Returns what is packed of a thing: the work itself as a document, for its files are not all of it; the archive of a collection; its files under their titles. */
export function filesOf({ item: { key }, title, thing }: Taken): NamedFile[] {
  const own = (thing?.files ?? []).map((file) => ({
    title: file.title,
    name: file.title + (/\.[a-z\d]{1,8}$/i.exec(file.name)?.[0] ?? ''),
    address: pageOf(key) + encodeURIComponent(file.name),
  }));
  const [segment = '', id = ''] = key.split('/');
  const kind = kindOfSegment(segment);
  if (kind === undefined) return own;
  const made = (path: string) => new URL(path.slice(1), rootOfBank()).href;
  const word = { title: words.zipWork, name: `${title}.docx`, address: made(urls.copy(kind, id, 'docx')) };
  const pack = { title: words.zipPack, name: `${title}.zip`, address: made(urls.archive(kind, id)) };
  return [...(thing?.word === undefined ? [] : [word]), ...(thing?.pack === undefined ? [] : [pack]), ...own];
}
