import type { Webinar } from './model/webinar.ts';
import { placeInTime } from './webinar-clock.ts';

/** Where a webinar stands on a day, or at a minute. */
export type WebinarState = 'coming' | 'moved' | 'today' | 'live' | 'past' | 'cancelled';

/** Returns the state on an ISO day or at a wall-clock moment, which alone can tell that it goes on: a cancelled one stays so, a moved one is held like any other on its new day. */
export function webinarState({ start, end, status }: Pick<Webinar, 'start' | 'end' | 'status'>, now: string): WebinarState {
  if (status === 'cancelled') return 'cancelled';
  const place = placeInTime(start, end, now);
  return place === 'coming' && status === 'moved' ? 'moved' : place;
}

/** Tells whether the webinar will still be held: its day is ahead or today, and it is not cancelled. */
export function isComing(webinar: Pick<Webinar, 'end' | 'status'>, today: string): boolean {
  return isAhead(webinar, today) && webinar.status !== 'cancelled';
}

/** Tells whether the webinar's day is still ahead or is today, even if it was cancelled: a reader must learn that it will not be. */
export function isAhead({ end }: Pick<Webinar, 'end'>, today: string): boolean {
  return end.slice(0, 10) >= today;
}

/** Tells whether a recording of the webinar can be watched. */
export function isRecorded({ recording }: Pick<Webinar, 'recording'>): boolean {
  return recording?.url !== undefined || recording?.file !== undefined;
}
