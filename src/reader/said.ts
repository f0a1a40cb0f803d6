import { make } from './element.ts';

/** How long good news stays: long enough to reach for what stands in it. */
const STAYS_MS = 10_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Says something in a place that was on the page before, so that it is read aloud, with what may be done about it; it goes away by itself,
 * but not from under the reader's hand, and a fault stays.
 */
export function sayIn(place: HTMLElement, words: string, actions: readonly HTMLElement[], isFault = false): void {
  clearTimeout(timer);
  place.replaceChildren(make('span', {}, words), ...actions);
  const leave = () => {
    if (place.matches(':hover, :focus-within')) timer = setTimeout(leave, STAYS_MS);
    else place.replaceChildren();
  };
  if (!isFault) timer = setTimeout(leave, STAYS_MS);
}
