import { joinFacts } from '../../text/format.ts';
import { selectionText as text } from '../../text/selection.ts';
import { paperCode } from '../code.ts';
import { make } from '../element.ts';
import { pageOf } from '../root.ts';
import type { Taken } from './take.ts';

/** Prints a list of things with their notes and addresses, each with a code to scan. */
export function printList(place: HTMLElement, taken: readonly Taken[]): void {
  fillList(place, taken);
  window.print();
}

/** Fills the list that only paper shows. */
export function fillList(place: HTMLElement, taken: readonly Taken[]): void {
  const lists: HTMLElement[] = [];
  let folder: string | undefined;
  for (const one of taken) {
    if (lists.length === 0 || one.folder !== folder) {
      if (one.folder !== undefined) lists.push(make('h2', {}, one.folder));
      lists.push(make('ol', { class: 'selection-paper' }));
    }
    folder = one.folder;
    lists.at(-1)?.append(row(one));
  }
  place.replaceChildren(...lists);
}

function row({ item, title, known, thing }: Taken): HTMLElement {
  const address = pageOf(item.key);
  const facts = thing ? joinFacts([thing.kicker, ...thing.facts, thing.demo ? text.demo : '']) : '';
  const words = make(
    'div',
    {},
    make('p', { class: 'selection-paper-title' }, title),
    make('p', {}, known === 'gone' ? text.gone : facts),
    item.note ? make('p', { class: 'selection-noted' }, item.note) : undefined,
    known === 'gone' ? undefined : make('p', { class: 'selection-paper-address' }, decodeURI(address)),
  );
  return make('li', {}, words, known === 'gone' ? undefined : paperCode(address));
}
