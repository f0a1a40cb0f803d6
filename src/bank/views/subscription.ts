import { icalText } from '../../text/ical.ts';
import type { CalendarOf } from '../calendars.ts';
import type { Catalogue } from '../catalogue.ts';
import { carriedUrl } from '../sample-site.ts';

/** The ways to take a calendar into a phone. */
export interface SubscriptionView {
  readonly title: string;
  /** What phones open with their calendar: `webcal://…`; `undefined` while the site has no address of its own. */
  readonly open: string | undefined;
  /** The whole address, to be copied. */
  readonly address: string | undefined;
  /** Root address of the file. */
  readonly file: string;
}

/** Returns the ways to subscribe to a calendar, `undefined` when there is none. */
export function subscriptionOf(calendar: CalendarOf | undefined, { bank }: Catalogue): SubscriptionView | undefined {
  if (calendar === undefined) return undefined;
  const address = carriedUrl(bank.region.site, calendar.path);
  return {
    title: icalText.subscriptions[calendar.of],
    open: address?.replace(/^https?:/, 'webcal:'),
    address,
    file: calendar.path,
  };
}
