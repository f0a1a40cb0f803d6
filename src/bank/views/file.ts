import type { Entry } from '../bank.ts';
import type { Attachment } from '../model/common.ts';
import { urls } from '../urls.ts';

/** All of a work, or of several, in one archive. */
export interface ArchiveView {
  readonly href: string;
  /** Bytes. */
  readonly size: number;
  /** The whole work as a document of Word; absent for packs of several. */
  readonly document?: CopyView | undefined;
  /** The whole work as PDF. */
  readonly print?: CopyView | undefined;
}

/** The whole of a work in one file. */
export interface CopyView {
  readonly href: string;
  /** What it is called when it is saved: `Сложение дробей.docx`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** All works of a page for a flash drive; without an address the pack would be too large. */
export interface FlashView {
  readonly works: number;
  /** Bytes. */
  readonly size: number;
  readonly href?: string | undefined;
}

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
  /** Its first page, small; made at build. */
  readonly thumb?: { readonly src: string; readonly width: number; readonly height: number } | undefined;
  /** The page on which its text can be read. */
  readonly reading?: string | undefined;
}

/** Returns the files that an entry offers, with formats and sizes. */
export function filesOf({ kind, id, data, files }: Entry<{ files: readonly Attachment[] }>): FileView[] {
  const sizes = new Map(files.map(({ name, size, given }) => [name, given?.size ?? size]));
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
