import { webinarText as words } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import type { Webinar } from '../model/webinar.ts';
import type { ChosenFile } from './chosen-thing.ts';
import { transcriptView } from './transcript.ts';
import { namedFiles } from './uncited-things.ts';

/** Returns all files that the page of a webinar offers: its own, then the recording, its captions and its written words. */
export function webinarFiles(entry: Entry<Webinar>): ChosenFile[] {
  const { recording, captions, transcript } = entry.data;
  const beside = [
    { file: recording?.file, title: words.recordingFile },
    { file: captions, title: words.captions },
    { file: transcript, title: transcriptView(entry).transcript?.title ?? words.transcriptFile },
  ].flatMap(({ file, title }) => (file === undefined ? [] : [{ file, title }]));
  return namedFiles({ ...entry, data: { files: [...entry.data.files, ...beside] } });
}
