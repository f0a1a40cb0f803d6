import { selectionText as text } from '../../text/selection.ts';
import { button, make } from '../element.ts';
import { rootOfBank } from '../root.ts';
import { sayIn } from '../said.ts';
import { urls } from '../../bank/urls.ts';
import { cut } from './cut.ts';
import { add, LIMITS, remove, type Change } from './selection.ts';
import { Shelf } from './shelf.ts';

/** Puts the thing of a star into the selection or takes it out, and says what became of it. */
export function pressStar(star: HTMLElement, title: string): void {
  const key = star.dataset['key'] ?? '';
  const shelf = new Shelf(() => localStorage);
  const at = shelf.selection.items.findIndex((item) => item.key === key);
  const item = shelf.selection.items[at];
  if (item === undefined && shelf.selection.items.length >= LIMITS.items) return say(text.limit, [], true);
  const kept = change(shelf, star, item ? remove(key) : add({ key, title: cut(title, LIMITS.title) }), item === undefined);
  if (!kept) return;
  const rescued = shelf.rescued === undefined ? [] : [`${text.aside} ${text.rescued(shelf.rescued)}`];
  if (item === undefined) return say([text.added, ...rescued].join(' '), [toSelection()]);
  // Its note and folder went with it.
  const back = button(text.back, () => {
    if (change(shelf, star, add(item, at), true)) say(text.returned, [toSelection()]);
    star.focus();
  });
  say([text.removed, ...rescued].join(' '), [back, toSelection()]);
}

function change(shelf: Shelf, star: HTMLElement, made: Change, pressed: boolean): boolean {
  const state = shelf.change(made);
  if (state !== 'kept') {
    say(state === 'full' || state === 'blocked' ? text.starStates[state] : text.states[state], [toSelection()], true);
    return false;
  }
  for (const same of document.querySelectorAll<HTMLElement>('.star'))
    if (same.dataset['key'] === star.dataset['key']) same.setAttribute('aria-pressed', String(pressed));
  return true;
}

const toSelection = () => make('a', { href: new URL(urls.selection.slice(1), rootOfBank()).href }, text.open);

function say(words: string, actions: readonly HTMLElement[], isFault = false): void {
  const said = document.querySelector<HTMLElement>('.star-said') ?? make('div', { class: 'star-said', role: 'status' });
  document.body.append(said);
  sayIn(said, words, [...actions, button('×', () => said.replaceChildren(), { name: text.hide })], isFault);
}
