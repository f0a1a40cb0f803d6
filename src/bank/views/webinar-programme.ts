import { formatMinutes, formatTime } from '../../text/format.ts';
import type { Webinar } from '../model/webinar.ts';

/** One question of the programme; `time` is when it begins, as far as the minutes before it are known. */
export interface ProgrammeRow {
  readonly time?: string | undefined;
  readonly title: string;
  readonly minutes?: string | undefined;
  readonly speaker?: string | undefined;
}

/** Returns the questions of a webinar; the clock runs from the start of the webinar until a question whose minutes are not given. */
export function programmeOf({ programme, start }: Webinar): ProgrammeRow[] {
  const [hours = 0, minutes = 0] = formatTime(start).split(':').map(Number);
  let clock: number | undefined = hours * 60 + minutes;
  return programme.map(({ title, minutes: length, speaker }) => {
    const time = clock === undefined ? undefined : `${Math.floor(clock / 60) % 24}:${String(clock % 60).padStart(2, '0')}`;
    clock = clock === undefined || length === undefined ? undefined : clock + length;
    return { time, title, minutes: length === undefined ? undefined : formatMinutes(length), speaker };
  });
}
