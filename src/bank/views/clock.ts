import { formatDate, formatDay, formatTime } from '../../text/format.ts';
import { webinarText } from '../../text/webinars.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Webinar } from '../model/webinar.ts';
import { formatOffset, momentOf, offsetAt } from '../time-zone.ts';
import { clockOf, placeInTime } from '../webinar-clock.ts';
import { isComing, webinarState } from '../webinar-state.ts';

/** Attributes of the place where a webinar stands: its hours, and what the build said of it, where that is more than that it is ahead. */
export interface ClockView {
  readonly 'data-clock': string;
  readonly 'data-told'?: 'today' | undefined;
}

/** Returns the attributes by which a browser corrects what the page says of a webinar; `undefined` of what time changes no more. */
export function webinarClock(webinar: Webinar, { bank, today }: Catalogue): ClockView | undefined {
  if (!isComing(webinar, today)) return undefined;
  const { start, end } = webinar;
  const clock = clockOf(start, end, offsetOn(start, bank.region.time_zone));
  return { 'data-clock': clock, 'data-told': placeInTime(start, end, today) === 'today' ? 'today' : undefined };
}

/** Returns how far the clocks of a zone are ahead of Greenwich at a wall-clock moment: `+03:00`. */
export function offsetOn(wall: string, zone: string): string {
  return formatOffset(offsetAt(zone, momentOf(wall, zone)));
}

/** Returns that a webinar was cancelled or moved, also when it is over: a day of a calendar is a record of what was announced for it. */
export function webinarChange({ status, start, moved_from: from }: Webinar): string | undefined {
  if (status === 'planned') return undefined;
  return status === 'moved' && from !== undefined ? webinarText.movedFrom(movedWhen(start, from)) : webinarText.states[status];
}

/** Returns the mark of a webinar in a list; that it is announced or over is told by its date. */
export function webinarMark(webinar: Webinar, today: string): string | undefined {
  const state = webinarState(webinar, today);
  if (state === 'moved' && webinar.moved_from !== undefined) return webinarText.movedFrom(movedWhen(webinar.start, webinar.moved_from));
  return state === 'coming' || state === 'past' ? undefined : webinarText.states[state];
}

/** Returns from when a webinar was moved, as a list says it: the day, with its year only where it is another one, or the hour where the day has stayed. */
export function movedWhen(start: string, from: string): string {
  if (start.slice(0, 10) === from.slice(0, 10)) return formatTime(from);
  return start.slice(0, 4) === from.slice(0, 4) ? formatDay(from) : formatDate(from);
}

/** Returns `Перенесён с 4 февраля, время прежнее`, on the same day `Перенесён с 15:00` of two wall-clock moments. */
export function movedFrom(start: string, from: string): string {
  const said = webinarText.movedFrom(movedWhen(start, from));
  if (start.slice(0, 10) === from.slice(0, 10)) return said;
  return `${said}, ${formatTime(start) === formatTime(from) ? webinarText.sameTime : formatTime(from)}`;
}
