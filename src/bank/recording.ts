import type { Recording } from './model/webinar.ts';
import type { Passage } from './transcript.ts';

/** Returns the seconds of a moment of a recording: `1:05:00` → 3900. */
export function secondsOf(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Returns the id of a chapter on the page of its webinar: `12:30` or 750 → `glava-750`. */
export const chapterAnchor = (time: string | number): string => `glava-${typeof time === 'number' ? time : secondsOf(time)}`;

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

/** Returns the address at which a recording starts from a moment: each video service writes it in its own way (W3C Media Fragments for a file). */
export function recordingAt(href: string, provider: Recording['provider'], time: string): string {
  const seconds = secondsOf(time);
  if (provider === 'file') return `${href}#t=${seconds}`;
  const moment = new URL(href);
  moment.searchParams.set('t', provider === 'vk' ? `${Math.floor(seconds / 60)}m${seconds % 60}s` : String(seconds));
  return moment.href;
}
