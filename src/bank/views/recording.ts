import { formatMinutes } from '../../text/format.ts';
import { webinarText as words } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import { addDays } from '../days.ts';
import { isSound } from '../player.ts';
import type { Webinar } from '../model/webinar.ts';
import { urls } from '../urls.ts';
import { wordsFile } from '../transcript.ts';
import type { Link } from './frame.ts';
import { transcriptView } from './transcript.ts';

/** Where a recording is watched, or words on why there is none. */
export interface RecordingView {
  readonly href?: string | undefined;
  readonly text: string;
  readonly facts?: string | undefined;
  readonly leaves: boolean;
  /** What there is to read instead of it. */
  readonly instead?: Link | undefined;
}

/** Place of the transcript in the page of a webinar. */
export const TRANSCRIPT_PLACE = 'rasshifrovka';

/** How many days an editor may need to publish a recording. */
const SOON = 14;

/** Returns the recording of a webinar that is over, or words on why there is none. */
export function recordingOf(entry: Entry<Webinar>, today: string): RecordingView {
  const { data, id } = entry;
  const { recording } = data;
  const href = recording?.url ?? (recording?.file === undefined ? undefined : urls.file('webinar', id, recording.file));
  if (recording === undefined || href === undefined) {
    const isFresh = !data.demo && addDays(data.end.slice(0, 10), SOON) >= today;
    if (isFresh) return { text: words.recordingLater, leaves: false };
    if (wordsFile(data) === undefined) return { text: words.noRecording, leaves: false };
    const name = transcriptView(entry).transcriptName.toLowerCase();
    return { text: words.noRecordingBut, leaves: false, instead: { text: name, href: `#${TRANSCRIPT_PLACE}` } };
  }
  return {
    href,
    text:
      recording.file === undefined
        ? words.watch(words.services[recording.provider])
        : isSound(recording.file)
          ? words.listenOwn
          : words.watchOwn,
    // Of a sample the state tells its length.
    facts: recording.minutes === undefined || data.demo ? undefined : formatMinutes(recording.minutes),
    leaves: recording.url !== undefined,
  };
}
