import type { Entry } from '../bank.ts';
import type { Attachment } from '../model/common.ts';
import { urls } from '../urls.ts';

/** A file offered for download. */
export interface FileView {
  readonly href: string;
  /** Id of its row on the page: search leads there from the text of the file. */
  readonly anchor: string;
  readonly title: string;
  /** `DOCX`. */
  readonly format: string;
  /** Bytes. */
  readonly size: number;
  readonly audience?: Attachment['audience'];
}

/** Returns the files that an entry offers, with formats and sizes. */
export function filesOf({ kind, id, data, files }: Entry<{ files: readonly Attachment[] }>): FileView[] {
  const sizes = new Map(files.map(({ name, size }) => [name, size]));
  return data.files.map(({ file, title, audience }) => ({
    href: urls.file(kind, id, file),
    anchor: anchorOf(file),
    title,
    audience,
    format: file.slice(file.lastIndexOf('.') + 1).toUpperCase(),
    size: sizes.get(file) ?? 0,
  }));
}

/** Names of files beside one entry differ, so that these do too, but for signs. */
const anchorOf = (name: string) => `fajl-${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`;
