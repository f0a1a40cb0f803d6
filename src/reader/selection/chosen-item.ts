import { selectionText as text } from '../../text/selection.ts';
import { button, make } from '../element.ts';
import { pageOf } from '../root.ts';
import type { Desk } from './page.ts';
import { add, edit, LIMITS, move, remove, type Chosen } from './selection.ts';
import { isThing, type Known } from './things.ts';

/** A thing with its place in a list of the page. */
interface Placed {
  readonly item: Chosen;
  readonly at: number;
  readonly items: readonly Chosen[];
  readonly desk: Desk;
}

/** Notes that the reader has opened stay open when the list is made anew. */
const openNotes = new Set<string>();

/** Returns what a thing is called: by the bank now, else by what was kept, else by its id. */
export function titleOf({ key, title }: Pick<Chosen, 'key' | 'title'>, known: Known | undefined): string {
  return isThing(known) ? known.title : title || key.slice(key.indexOf('/') + 1);
}

/** Returns one thing of the list: its link, what it is, its note, and all that can be done with it by buttons. */
export function chosenItem(placed: Placed): HTMLElement {
  const { item, desk } = placed;
  const known = desk.known.get(item.key);
  const title = titleOf(item, known);
  return make(
    'li',
    { class: 'selection-item' },
    thingHead(item, known, desk),
    make('div', { class: 'selection-tools' }, ...steps(placed, title), folderChoice(item, title, desk), removal(placed, title)),
    noteOf(item, title, desk),
  );
}

/** Returns the name of a thing with what it is; says when the bank has it no more, or when that is not known. */
export function thingHead(item: Chosen, known: Known | undefined, desk: Desk): HTMLElement {
  const title = titleOf(item, known);
  const isGone = known === 'gone';
  const name = isGone ? title : make('a', { href: pageOf(item.key), 'data-focus': `title ${item.key}` }, title);
  const head = make('div', { class: 'selection-thing' }, make('p', { class: 'row-title' }, name));
  if (isGone) head.append(make('p', { class: 'selection-gone' }, text.gone));
  if (known === 'offline') {
    const again = button(text.retry, () => void desk.ask([item.key]));
    head.append(make('p', { class: 'small' }, `${text.offline} `, again));
  }
  if (isThing(known)) {
    const facts = [known.kicker, ...known.facts, ...(known.demo ? [text.demo] : [])].filter((fact) => fact !== '');
    head.append(make('p', { class: 'row-facts' }, ...facts.map((fact) => make('span', {}, fact))));
  }
  return head;
}

function steps({ item, at, items, desk }: Placed, title: string): HTMLElement[] {
  const step = (by: 1 | -1, sign: string, name: string) => {
    const focus = `step ${by} ${item.key}`;
    const made = button(sign, () => stepBy(by), { name, className: 'selection-step' });
    made.dataset['focus'] = focus;
    made.disabled = items[at + by] === undefined;
    return made;
  };
  const stepBy = (by: 1 | -1) => {
    // At the end of the list this button goes out, and focus would be lost.
    const isLast = items[at + 2 * by] === undefined;
    desk.change(move(item.key, by), `step ${isLast ? -by : by} ${item.key}`);
    desk.say(text.moved(at + by + 1, items.length));
  };
  return [step(-1, '↑', text.up(title)), step(1, '↓', text.down(title))];
}

function folderChoice(item: Chosen, title: string, desk: Desk): HTMLElement | undefined {
  const { folders } = desk.shelf.selection;
  if (folders.length === 0) return undefined;
  const focus = `folder-of ${item.key}`;
  const select = make('select', { 'aria-label': text.folderOf(title), 'data-focus': focus }, make('option', { value: '' }, text.noFolder));
  select.append(...folders.map(({ id, name }) => make('option', { value: id }, name)));
  select.value = folders.some(({ id }) => id === item.folder) ? (item.folder ?? '') : '';
  select.addEventListener('change', () => desk.change(edit(item.key, { folder: select.value || undefined }), focus));
  return select;
}

function removal({ item, at, items, desk }: Placed, title: string): HTMLElement {
  const take = () => {
    const { items: now } = desk.shelf.selection;
    const place = now.findIndex(({ key }) => key === item.key);
    // What was typed since the list was drawn comes back with it.
    const taken = now[place] ?? item;
    const next = items[at + 1] ?? items[at - 1];
    desk.change(remove(item.key), next && `title ${next.key}`);
    const back = button(text.back, () => {
      desk.change(add(taken, place), `title ${item.key}`);
      desk.say(text.returned);
    });
    desk.say(text.removedNamed(title), back);
    if (next === undefined) back.focus();
  };
  return button(text.remove, take, { name: text.removeNamed(title) });
}

function noteOf(item: Chosen, title: string, desk: Desk): HTMLElement {
  const field = make('textarea', {
    rows: '2',
    maxlength: String(LIMITS.note),
    'aria-label': text.noteOf(title),
    placeholder: text.noteHint,
    'data-focus': `note ${item.key}`,
  });
  field.value = item.note ?? '';
  const grow = () => {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight + 2}px`;
  };
  field.addEventListener('input', () => {
    grow();
    desk.keep(edit(item.key, { note: field.value || undefined }));
  });
  const fold = make('details', { class: 'selection-note' }, make('summary', {}, text.note), field);
  fold.open = openNotes.has(item.key) || item.note !== undefined;
  fold.addEventListener('toggle', () => (fold.open ? (openNotes.add(item.key), grow()) : openNotes.delete(item.key)));
  return fold;
}
