import { selectionText as text } from '../../text/selection.ts';
import { button, make } from '../element.ts';
import { chosenItem } from './chosen-item.ts';
import type { Desk } from './page.ts';
import { byFolder, dropFolder, LIMITS, moveFolder, renameFolder, restoreFolder, type Chosen, type Folder } from './selection.ts';

/** Shows the things folder by folder; focus stays where it was, or goes where `focus` names. */
export function showFolders(place: HTMLElement, desk: Desk, focus?: string): void {
  const { activeElement: active } = document;
  const own = active instanceof HTMLElement && place.contains(active) ? active : undefined;
  // A name that is being typed waits for no answers of the host.
  if (focus === undefined && own?.closest('form')) return;
  const [start, end] = own instanceof HTMLTextAreaElement ? [own.selectionStart, own.selectionEnd] : [0, 0];
  const name = focus ?? own?.dataset['focus'];
  place.replaceChildren(...byFolder(desk.shelf.selection).flatMap(({ folder, items }) => section(folder, items, desk)));
  if (name === undefined) return;
  const next = place.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
  next?.focus({ preventScroll: focus === undefined });
  if (next instanceof HTMLTextAreaElement) next.setSelectionRange(start, end);
}

function section(folder: Folder | undefined, items: readonly Chosen[], desk: Desk): HTMLElement[] {
  if (folder === undefined && items.length === 0) return [];
  const { folders } = desk.shelf.selection;
  const title = folder?.name ?? (folders.length > 0 ? text.noFolder : undefined);
  const head = make('div', { class: 'selection-head' });
  if (title !== undefined) {
    const heading = make('h2', { tabindex: '-1', 'data-focus': folder && `folder ${folder.id}` }, title);
    head.append(heading, make('span', { class: 'selection-count' }, String(items.length)));
  }
  if (folder) head.append(folderTools(folder, desk));
  const list = make('ol', { class: 'selection-list' }, ...items.map((item, at) => chosenItem({ item, at, items, desk })));
  const body = items.length === 0 ? make('p', { class: 'small' }, text.folderEmpty) : list;
  return [make('section', { class: 'selection-folder', 'aria-label': title ?? text.title }, head, body)];
}

function folderTools(folder: Folder, desk: Desk): HTMLElement {
  const { id, name } = folder;
  const { folders } = desk.shelf.selection;
  const at = folders.findIndex((own) => own.id === id);
  const tools = make('span', { class: 'selection-tools no-print' });
  const step = (by: 1 | -1, sign: string, words: string, off: boolean) => {
    const focus = `folder-step ${by} ${id}`;
    const made = button(sign, () => desk.change(moveFolder(id, by), focus), { name: words, className: 'selection-step' });
    made.dataset['focus'] = focus;
    made.disabled = off;
    return made;
  };
  if (folders.length > 1)
    tools.append(step(-1, '↑', text.folderUp(name), at === 0), step(1, '↓', text.folderDown(name), at === folders.length - 1));
  tools.append(
    button(text.rename, () => rename(folder, tools, desk), { name: text.renameNamed(name) }),
    button(text.dropFolder, () => drop(folder, desk), { name: text.dropFolderNamed(name) }),
  );
  return tools;
}

/** The name is typed in its own line; Escape leaves it as it was. */
function rename({ id, name }: Folder, tools: HTMLElement, desk: Desk): void {
  const field = make('input', { value: name, maxlength: String(LIMITS.name), 'aria-label': text.newFolderName, autocomplete: 'off' });
  const form = make('form', { class: 'selection-new' }, field, make('button', { class: 'button button-quiet' }, text.rename));
  const focus = `folder ${id}`;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    desk.change(typed === '' ? (same) => same : renameFolder(id, typed), focus);
  });
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && desk.change((same) => same, focus));
  tools.replaceChildren(form);
  field.select();
}

function drop(folder: Folder, desk: Desk): void {
  const { folders, items } = desk.shelf.selection;
  const at = folders.findIndex(({ id }) => id === folder.id);
  const keys = new Set(items.flatMap((item) => (item.folder === folder.id ? [item.key] : [])));
  desk.change(dropFolder(folder.id));
  const back = button(text.back, () => {
    desk.change(restoreFolder(folder, at, keys), `folder ${folder.id}`);
    desk.say(text.returned);
  });
  desk.say(text.folderDropped(folder.name), back);
  back.focus();
}
