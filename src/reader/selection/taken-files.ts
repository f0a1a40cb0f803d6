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

/** Returns what is packed of a thing: the work itself as a document, for its files are not all of it, and its files under their titles. */
export function filesOf({ item: { key }, title, thing }: Taken): NamedFile[] {
  const own = (thing?.files ?? []).map((file) => ({
    title: file.title,
    name: file.title + (/\.[a-z\d]{1,8}$/i.exec(file.name)?.[0] ?? ''),
    address: pageOf(key) + encodeURIComponent(file.name),
  }));
  const [segment = '', id = ''] = key.split('/');
  const kind = kindOfSegment(segment);
  if (kind === undefined || thing?.word === undefined) return own;
  const whole = { title: words.zipWork, name: `${title}.docx`, address: new URL(urls.copy(kind, id, 'docx').slice(1), rootOfBank()).href };
  return [whole, ...own];
}
