import { selectionText as text } from '../../text/selection.ts';
import { button, make, part } from '../element.ts';
import { cut } from './cut.ts';
import { thingHead } from './chosen-item.ts';
import { merge } from './merge.ts';
import type { Desk } from './page.ts';
import { byFolder, LIMITS, type Chosen, type Selection } from './selection.ts';
import { fromFragment } from './share.ts';
import { isThing } from './things.ts';

/** Shows the selection that the address holds, beside the reader's own, which stays as it is; a broken address is told. */
export function showShared(page: HTMLElement, desk: Desk): void {
  const shared = fromFragment(location.hash);
  const section = part(page, '[data-shared]');
  section.hidden = shared === undefined;
  if (shared === undefined) return;
  const place = part(section, '[data-shared-body]');
  if ('fault' in shared) place.replaceChildren(make('p', { class: 'note note-warning' }, text.faults[shared.fault]), close(page));
  else if (shared.selection.items.length === 0) place.replaceChildren(make('p', {}, text.sharedEmpty), close(page));
  else {
    const { selection } = shared;
    const show = () => place.replaceChildren(...view(selection, page, desk));
    show();
    void desk.ask(selection.items.map(({ key }) => key)).then(show);
  }
  part(section, 'h2').focus();
}

function view(selection: Selection, page: HTMLElement, desk: Desk): HTMLElement[] {
  const { items } = selection;
  const take = button(text.sharedAdd(items.length), () => addAll(selection, page, desk), { className: 'button' });
  const lists = byFolder(selection)
    .filter((part) => part.items.length > 0)
    .flatMap(({ folder, items: own }) => [
      ...(folder ? [make('h3', {}, folder.name)] : []),
      make('ol', { class: 'selection-list' }, ...own.map((item) => sharedItem(item, desk))),
    ]);
  return [make('p', {}, text.sharedLead), make('p', { class: 'selection-tools' }, take, leave(page)), ...lists];
}

function sharedItem(item: Chosen, desk: Desk): HTMLElement {
  const note = item.note ? make('p', { class: 'selection-noted' }, item.note) : undefined;
  return make('li', { class: 'selection-item' }, thingHead(item, desk.known.get(item.key), desk), note);
}

function addAll(selection: Selection, page: HTMLElement, desk: Desk): void {
  const { shelf, known } = desk;
  const titled = selection.items.map((item) => {
    const thing = known.get(item.key);
    return isThing(thing) ? { ...item, title: cut(thing.title, LIMITS.title) } : item;
  });
  shelf.read();
  const before = new Set(shelf.selection.items.map(({ key }) => key));
  const fresh = selection.items.filter(({ key }) => !before.has(key)).length;
  if (before.size + fresh > LIMITS.items) return desk.say(text.limit);
  const state = desk.change((own) => merge(own, { ...selection, items: titled }));
  if (state === 'newer') return desk.say(text.states.newer);
  // What could not be kept stays in the address.
  if (state === 'kept') forget(page);
  const added = text.sharedAdded(fresh, selection.items.length - fresh);
  desk.say(state === 'kept' ? added : `${added} ${text.states[state]}`);
}

/** Where there is nothing to add, there is nothing to refuse. */
const close = (page: HTMLElement) => make('p', { class: 'selection-tools' }, leave(page, text.hide));

function leave(page: HTMLElement, words: string = text.sharedSkip): HTMLElement {
  return button(words, () => forget(page), { className: 'button button-quiet' });
}

function forget(page: HTMLElement): void {
  history.replaceState(null, '', location.pathname + location.search);
  part(page, '[data-shared]').hidden = true;
  document.querySelector<HTMLElement>('h1')?.scrollIntoView();
}
