import { offlineText } from '../text/offline.ts';
import sheet from './dialog.css?url';
import { make } from './element.ts';
import { loadSheet } from './load-sheet.ts';

let styled: Promise<unknown> | undefined;

/** Opens a window with a heading over the page and returns it; closing takes it away and gives the focus back to where it was. */
export async function openDialog(title: string, ...inside: readonly Node[]): Promise<HTMLDialogElement> {
  // The sheet is asked for with the first window; without it the window still works.
  await (styled ??= loadSheet(sheet));
  const close = make('button', { class: 'button-plain', type: 'button' }, offlineText.close);
  const heading = make('h2', { id: 'take-title', tabindex: '-1' }, title);
  const dialog = make('dialog', { class: 'take-dialog', 'aria-labelledby': 'take-title' }, heading, ...inside, close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // A second Enter must not close what the first one opened: the only button there is at first is «Закрыть».
  heading.focus();
  return dialog;
}
