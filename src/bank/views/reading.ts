import { documentText } from '../../text/documents.ts';
import { takeAwayText } from '../../text/take-away.ts';
import type { Entry } from '../bank.ts';
import type { Attachment } from '../model/common.ts';
import { urls } from '../urls.ts';
import { filesOf, type FileView } from './file.ts';
import type { Link, PageMeta } from './frame.ts';
import { sectionLink } from './meta.ts';

/** What the page of a document that is read there shows around its text. */
export interface ReadingView {
  readonly title: string;
  /** The page of the work to which it belongs. */
  readonly work: Link;
  readonly demo: boolean;
  readonly file: FileView;
}

type Owner = Entry<{ readonly title: string; readonly demo: boolean; readonly files: readonly Attachment[] }>;

/** Returns what the page of a document beside an entry says; search finds its text by the page of the entry, so that this one stays out of indexes. */
export function readingView(entry: Owner, { file, title }: Attachment): { readonly meta: PageMeta; readonly view: ReadingView } {
  const { kind, id, data } = entry;
  const work = { text: data.title, href: urls.entry(kind, id) };
  const [own] = filesOf({ ...entry, data: { files: data.files.filter((other) => other.file === file) } });
  const section =
    kind === 'material' || kind === 'recommendation' ? sectionLink(kind) : { text: documentText.title, href: urls.list('document') };
  return {
    meta: {
      title,
      description: takeAwayText.readingOf(data.title),
      path: urls.reading(kind, id, file),
      trail: [section, work],
      noindex: true,
    },
    view: { title, work, demo: data.demo, file: own! },
  };
}
