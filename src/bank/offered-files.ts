import type { Attachment } from './model/common.ts';

/** What an entry may offer for download: its files and the parts of a recording. */
export interface Offering {
  readonly files: readonly Attachment[];
  readonly captions?: string | undefined;
  readonly transcript?: string | undefined;
  readonly recording?: { readonly file?: string | undefined } | undefined;
}

/** Returns the names of the files beside an entry that readers may download; pictures of its text are not among them. */
export function offeredNames({ files, captions, transcript, recording }: Offering): string[] {
  return [...files.map(({ file }) => file), captions, transcript, recording?.file].filter((name) => name !== undefined);
}
