import { selectionText as text } from '../../text/selection.ts';
import { button, make, part } from '../element.ts';
import { giveFile } from '../give-file.ts';
import type { Desk } from './page.ts';

/** Says what a reader must know of how the selection is kept: that it is not, and why; that a damaged record lies aside. */
export function showNotes(page: HTMLElement, desk: Desk): void {
  const { shelf } = desk;
  const notes: HTMLElement[] = [];
  if (shelf.state !== 'kept') {
    const anew = shelf.state === 'newer' ? [button(text.startAnew, () => (shelf.startAnew(), desk.show()))] : [];
    notes.push(note(text.states[shelf.state], ...anew));
  }
  const aside = shelf.aside ?? (shelf.state === 'locked' ? shelf.locked : undefined);
  if (aside !== undefined) {
    const rescued = shelf.rescued === undefined ? '' : ` ${text.rescued(shelf.rescued)}`;
    const download = button(text.asideDownload, () => giveFile(text.asideFile, new Blob([aside], { type: 'text/plain;charset=utf-8' })));
    const drop = button(text.asideDrop, () => (shelf.dropAside(), desk.show()));
    notes.push(note(text.aside + rescued, download, ...(shelf.state === 'locked' ? [] : [drop])));
  }
  const place = part(page, '[data-notes]');
  // What is said already is not read aloud anew.
  if (place.textContent !== notes.map(({ textContent }) => textContent).join('')) place.replaceChildren(...notes);
}

const note = (words: string, ...actions: HTMLElement[]) =>
  make(
    'div',
    { class: 'note note-warning' },
    make('p', {}, words),
    actions.length > 0 ? make('p', { class: 'selection-tools' }, ...actions) : undefined,
  );
