import { isChosenKey } from '../../bank/chosen-kinds.ts';
import { selectionText as text } from '../../text/selection.ts';
import { button, make, part } from '../element.ts';
import { pageOf } from '../root.ts';
import { cut } from './cut.ts';
import { titleOf } from './chosen-item.ts';
import type { Desk } from './page.ts';

import { add, LIMITS } from './selection.ts';
import { isThing } from './things.ts';

/** The same as in `star.ts`, which must share nothing with this page: every page would ask for one file more. */
const RECENT_KEY = 'kopilka.nedavno';
/** Kept in place of the list: the reader wants none. */
const OFF = '-';

/** Shows the pages opened last, with the switch that makes the site forget them; returns what shows them anew. */
export function serveRecent(page: HTMLElement, desk: Desk): () => void {
  const section = part(page, '[data-recent]');
  section.hidden = false;
  const show = () => part(section, '[data-recent-body]').replaceChildren(...view(desk, show));
  show();
  void desk.ask(recentKeys()).then(show);
  return show;
}

function kept(): string {
  try {
    return localStorage.getItem(RECENT_KEY) ?? '';
  } catch {
    return '';
  }
}

/** Returns whether the list was kept as asked. */
function keep(text: string): boolean {
  try {
    localStorage.setItem(RECENT_KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** Whatever else lies there is passed over. */
const recentKeys = (): string[] => [...new Set(kept().split(' ').filter(isChosenKey))].slice(0, 20);

function view(desk: Desk, show: () => void): HTMLElement[] {
  const keys = recentKeys().filter((key) => desk.known.get(key) !== 'gone');
  const isOn = kept() !== OFF;
  const toggle = make('input', { type: 'checkbox', id: 'zapominat' });
  toggle.checked = isOn;
  toggle.addEventListener('change', () => {
    if (!keep(toggle.checked ? '' : OFF)) desk.say(text.starStates.blocked);
    show();
    document.getElementById('zapominat')?.focus();
  });
  const choice = make('p', { class: 'selection-choice' }, toggle, make('label', { for: 'zapominat' }, text.recentKeep));
  if (keys.length === 0) return [make('p', { class: 'small' }, isOn ? text.recentNone : text.recentOff), choice];
  const clear = button(text.recentClear, () => {
    keep('');
    desk.say(text.recentCleared);
    show();
  });
  return [make('ul', { class: 'selection-recent' }, ...keys.map((key) => line(key, desk))), make('p', {}, clear), choice];
}

function line(key: string, desk: Desk): HTMLElement {
  const thing = desk.known.get(key);
  const title = titleOf({ key, title: '' }, thing);
  const link = make('a', { href: pageOf(key) }, title);
  const isChosen = desk.shelf.selection.items.some((item) => item.key === key);
  const choose = () => {
    if (desk.shelf.selection.items.length >= LIMITS.items) return desk.say(text.limit);
    const state = desk.change(add({ key, title: cut(title, LIMITS.title) }));
    desk.say(state === 'kept' ? text.added : text.states[state]);
  };
  const take = isChosen ? undefined : button(text.choose, choose, { name: `${text.choose}: ${title}` });
  return make('li', {}, link, isThing(thing) ? ` — ${thing.kicker} ` : ' ', take);
}
