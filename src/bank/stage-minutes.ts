import { plural } from './words.ts';

/** The minutes of a lesson: planned, and of each stage. */
export interface Timing {
  readonly duration?: number | undefined;
  readonly lessons?: number | undefined;
  readonly stages: readonly { readonly minutes?: number | undefined }[];
}

const minutes = (count: number) => plural(count, 'минута', 'минуты', 'минут');

/** Returns in Russian how the stages of a lesson do not fit its duration, `undefined` when they do or when one of them is not given. */
export function timingFault({ duration, lessons = 1, stages }: Timing): string | undefined {
  const sum = stages.reduce((total, stage) => total + (stage.minutes ?? 0), 0);
  // Minutes of a series are those of one lesson or of all of them.
  if (stages.length === 0 || duration === undefined || sum === duration || sum === duration * lessons) return undefined;
  return `Продолжительность — ${minutes(duration)}, а этапы вместе — ${minutes(sum)}.`;
}
