import type { Recording } from './model/webinar.ts';
import type { Passage } from './transcript.ts';

/** Returns the seconds of a moment of a recording: `1:05:00` → 3900. */
export function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Returns the id of a chapter on the page of its webinar. */
export const chapterAnchor = (time: string): string => `glava-${secondsOf(time)}`;

/** Returns the ids of passages on the page of their webinar, `undefined` for those without a time of their own: two passages of one second are one place. */
export function passageAnchors(passages: readonly Passage[]): (string | undefined)[] {
  const seen = new Set<number>();
  return passages.map(({ time }) => {
    const at = time === undefined ? undefined : secondsOf(time);
    if (at === undefined || seen.has(at)) return undefined;
    seen.add(at);
    return `t-${at}`;
  });
}

/** Returns the address at which a recording starts from a second, where the video service can: RuTube and VK Видео read it from the address. */
export function recordingAt(address: string, seconds: number): string {
  const moment = new URL(address, 'https://kopilka.invalid/');
  moment.searchParams.set('t', String(seconds));
  return moment.href;
}
