import { linkedNames } from './body-links.ts';
import type { BankFile } from './bank.ts';
import type { Attachment } from './model/common.ts';

/** What an entry may offer for download: its files and the parts of a recording. */
export interface Offering {
  readonly files: readonly Attachment[];
  readonly captions?: string | undefined;
  readonly transcript?: string | undefined;
  readonly recording?: { readonly file?: string | undefined } | undefined;
}

/** An entry with what it offers, its text and the files beside it. */
export interface Offerer {
  readonly data: Offering;
  readonly body: string;
  readonly files: readonly BankFile[];
}

/** Returns the files beside an entry that readers may download: those it names and those its text links to; pictures of its text are not among them. */
export function offeredFiles({ data: { files: named, captions, transcript, recording }, body, files }: Offerer): BankFile[] {
  const offered = new Set([...named.map(({ file }) => file), captions, transcript, recording?.file, ...linkedNames(body)]);
  return files.filter(({ name }) => offered.has(name));
}
