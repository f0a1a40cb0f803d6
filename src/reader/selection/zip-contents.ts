import { formatDate } from '../../text/format.ts';
import { selectionText } from '../../text/selection.ts';
import { takeText } from '../../text/selection-take.ts';

/** A thing as the page of contents of an archive shows it. */
export interface PackedWork {
  readonly title: string;
  /** The bank has it no more. */
  readonly isGone: boolean;
  readonly kicker: string;
  /** The reader's folder. */
  readonly section: string | undefined;
  readonly note: string | undefined;
  readonly address: string;
  readonly record: string | undefined;
  /** Its folder in the archive; empty when it has no files. */
  readonly folder: string;
  /** Without a path: it could not be had. */
  readonly files: { readonly title: string; readonly path?: string }[];
}

const text = takeText.zipIndex;
const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (words: string) => words.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
/** Each step of a path by itself: strokes part them. */
const hrefOf = (path: string) => escape(path.split('/').map(encodeURIComponent).join('/'));

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 system-ui,sans-serif}h2{margin-top:2.5rem}h3{margin-bottom:0}' +
  'p{margin:.25rem 0}.note{padding-left:.75rem;border-left:3px solid #999;white-space:pre-wrap}.small{font-size:.875rem}@media(prefers-color-scheme:dark){body{background:#111;color:#eee}a{color:#8cf}}';

/** Returns the page of contents: it opens from a disk, asks nobody for anything, and links to the files beside it. */
export function contentsPage(works: readonly PackedWork[], day: string): string {
  const parts = works.map(
    (work, at) => (work.section !== works[at - 1]?.section && work.section ? `<h2>${escape(work.section)}</h2>` : '') + workHtml(work),
  );
  return (
    `<!doctype html><html lang="ru"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${text.title}</title><style>${STYLE}</style></head>` +
    `<body><h1>${text.title}</h1><p class="small">${text.made(formatDate(day))}</p>${parts.join('')}</body></html>\n`
  );
}

function workHtml({ title, isGone, kicker, note, address, record, files }: PackedWork): string {
  const list = files.map(
    ({ title: name, path }) =>
      `<li>${path === undefined ? `${escape(name)} — ${text.missing}` : `<a href="${hrefOf(path)}">${escape(name)}</a>`}</li>`,
  );
  return [
    `<h3>${escape(title)}</h3>`,
    kicker && `<p class="small">${escape(kicker)}</p>`,
    note && `<p class="note">${escape(note)}</p>`,
    isGone
      ? `<p class="small">${selectionText.gone}</p>`
      : list.length > 0
        ? `<ul>${list.join('')}</ul>`
        : `<p class="small">${text.noFiles}</p>`,
    record && `<p class="small">${text.records}: ${escape(record)}</p>`,
    !isGone && `<p class="small"><a href="${escape(address)}">${text.page}</a>: ${escape(address)}</p>`,
  ]
    .filter(Boolean)
    .join('');
}
