import { homeText } from '../../text/home.ts';
import type { Bank } from '../bank.ts';
import { pageHref } from '../sections.ts';
import type { Link } from './frame.ts';
import { known } from './known.ts';

/** Returns a link to how works are handed in, which says so while they cannot be sent anywhere yet; `undefined` without such a page. */
export function submitLink(bank: Bank): Link | undefined {
  const href = pageHref('kak-podat', bank);
  const { email, phone } = bank.region.owner;
  const isOpen = known(email) !== undefined || known(phone) !== undefined;
  return href === undefined ? undefined : { text: isOpen ? homeText.submit : homeText.submitLater, href };
}
