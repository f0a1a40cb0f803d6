import { webinarText as words } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import type { Webinar } from '../model/webinar.ts';
import { filesOf, type FileView } from './file.ts';

/** The written words of a webinar: what they are and their file. */
export interface TranscriptView {
  /** `Расшифровка`, `Краткая расшифровка`. */
  readonly transcriptName: string;
  readonly transcript?: FileView | undefined;
}

/** A minute of speech is about a hundred words, 1.2 KB in Russian: a text of much less tells only the main things. */
const BYTES_PER_MINUTE = 500;

/** Returns how the transcript beside a webinar is called and where it is; a short one is called so. */
export function transcriptView(entry: Entry<Webinar>): TranscriptView {
  const { recording, start, end } = entry.data;
  // Captions have a link of their own, and they are never a digest.
  const file = entry.data.transcript;
  const minutes = recording?.minutes ?? (Date.parse(`${end}Z`) - Date.parse(`${start}Z`)) / 60_000;
  const size = entry.files.find(({ name }) => name === file)?.size ?? Infinity;
  const isDigest = size < minutes * BYTES_PER_MINUTE;
  const title = isDigest ? words.digestFile : words.transcriptFile;
  return {
    transcriptName: isDigest ? words.digest : words.transcript,
    transcript: file === undefined ? undefined : filesOf({ ...entry, data: { files: [{ file, title }] } })[0],
  };
}
