import type { Item } from './items.ts';
import { isRecorded, webinarState } from './webinar-state.ts';

/** Why there is nothing to refer to: the webinar is still to come, was cancelled, or left no recording. */
export type Uncitable = 'ahead' | 'cancelled' | 'unheard';

/** Returns why a thing is no source on an ISO day; `undefined` when it can be referred to. */
export function whyUncitable(item: Item, today: string): Uncitable | undefined {
  if (item.kind !== 'webinar') return undefined;
  const { data } = item.entry;
  const state = webinarState(data, today);
  if (state === 'cancelled') return 'cancelled';
  if (state !== 'past') return 'ahead';
  return isRecorded(data) ? undefined : 'unheard';
}
