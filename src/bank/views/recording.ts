import { formatMinutes } from '../../text/format.ts';
import { webinarText as words } from '../../text/webinars.ts';
import type { Entry } from '../bank.ts';
import { addDays } from '../days.ts';
import { isSound } from '../player.ts';
import type { Webinar } from '../model/webinar.ts';
import { urls } from '../urls.ts';

/** Where a recording is watched, or words on why there is none. */
export interface RecordingView {
  readonly href?: string | undefined;
  readonly text: string;
  readonly facts?: string | undefined;
  readonly leaves: boolean;
}

/** How many days an editor may need to publish a recording. */
const SOON = 14;

/** Returns the recording of a webinar that is over, or words on why there is none. */
export function recordingOf({ data, id }: Entry<Webinar>, today: string): RecordingView {
  const { recording } = data;
  const href = recording?.url ?? (recording?.file === undefined ? undefined : urls.file('webinar', id, recording.file));
  if (recording === undefined || href === undefined) {
    const isFresh = !data.demo && addDays(data.end.slice(0, 10), SOON) >= today;
    return { text: isFresh ? words.recordingLater : words.noRecording, leaves: false };
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
