import type { Webinar } from './model/webinar.ts';

/** Where a webinar stands on a day. */
export type WebinarState = 'coming' | 'moved' | 'today' | 'past' | 'cancelled';

/** Returns the state on a day: a cancelled one stays so, a moved one is held like any other on its new day. */
export function webinarState({ start, end, status }: Pick<Webinar, 'start' | 'end' | 'status'>, today: string): WebinarState {
  if (status === 'cancelled') return 'cancelled';
  if (end.slice(0, 10) < today) return 'past';
  if (start.slice(0, 10) <= today) return 'today';
  return status === 'moved' ? 'moved' : 'coming';
}

/** Tells whether the webinar will still be held: its day is ahead or today, and it is not cancelled. */
export function isComing(webinar: Pick<Webinar, 'end' | 'status'>, today: string): boolean {
  return isAhead(webinar, today) && webinar.status !== 'cancelled';
}

/** Tells whether the webinar's day is still ahead or is today, even if it was cancelled: a reader must learn that it will not be. */
export function isAhead({ end }: Pick<Webinar, 'end'>, today: string): boolean {
  return end.slice(0, 10) >= today;
}
