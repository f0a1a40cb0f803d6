import { urls } from '../../bank/urls.ts';
import { takeText as words } from '../../text/selection-take.ts';
import { button, make } from '../element.ts';
import { rootOfBank } from '../root.ts';
import type { Selection } from './selection.ts';
import { LONGEST, toFragment } from './share.ts';

/** Says what came of a press, with what may be done about it. */
export type Say = (words: string, ...more: HTMLElement[]) => void;

/** Letters of an address that a telephone still reads from a code on a screen: 101 squares a side (ISO/IEC 18004, version 21, level L). */
export const LONGEST_CODE = 900;
/** Mail programs of Windows open no longer link, and services of sharing cut it. */
export const LONGEST_LINK = 2000;

/** Copies the address that holds a selection, or shows it where browsers have no clipboard. */
export async function copyAddress(selection: Selection, say: Say): Promise<void> {
  const address = addressOf(selection);
  const plain = { ...selection, items: selection.items.map((item) => ({ ...item, note: undefined })) };
  const shorter = button(words.withoutNotes, () => void copyAddress(plain, say));
  const hasNotes = selection.items.some(({ note }) => note !== undefined);
  const field = make('input', { value: address, readonly: '', 'aria-label': words.shareField });
  field.addEventListener('focus', () => field.select());
  const isLong = address.length > LONGEST;
  const more = [field, ...(isLong && hasNotes ? [shorter] : [])];
  try {
    await navigator.clipboard.writeText(address);
    say(isLong ? words.shareLong(address.length) : words.shared(address.length), ...more);
  } catch {
    // Sites without a certificate have no clipboard.
    say(isLong ? words.shareLong(address.length) : words.shareByHand, ...more);
    field.focus();
  }
}

/** Opens the window in which the address of a selection is sent on; what is too long for it is told there. */
export async function sendAddress(selection: Selection): Promise<void> {
  const address = addressOf(selection);
  const { openShareOf } = await import('../share-window.ts');
  await openShareOf({
    heading: words.sendTitle,
    address,
    title: words.sendSubject(selection.items.length),
    tooLong: address.length > LONGEST_LINK ? words.sendLong(address.length) : undefined,
    codeTooLong: address.length > LONGEST_CODE ? words.qrLong : undefined,
  });
}

const addressOf = (selection: Selection) => `${new URL(urls.selection.slice(1), rootOfBank()).href}#${toFragment(selection)}`;
