import { takeText } from '../../text/selection-take.ts';
import { selectionText as text } from '../../text/selection.ts';
import { make, part } from '../element.ts';
import { byFolder, type Selection } from './selection.ts';
import { isThing, sizesOf, type Known } from './things.ts';

/** Returns how much a selection holds: `12 работ · 3 папки · 18 файлов, 24 МБ`; files of what is not known yet are left out. */
export function countsOf({ items, folders }: Selection, known: ReadonlyMap<string, Known>): string {
  const files = items.flatMap(({ key }) => {
    const thing = known.get(key);
    return isThing(thing) ? sizesOf(thing) : [];
  });
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return text.counts(items.length, folders.length, files.length, bytes);
}

/** Offers what to take away: all or one folder; what was chosen stays chosen. */
export function showScope(page: HTMLElement, selection: Selection): void {
  const select = part<HTMLSelectElement>(page, '[data-scope]');
  const full = byFolder(selection).filter(({ items }) => items.length > 0);
  part(page, '[data-scope-line]').hidden = full.length < 2;
  const chosen = select.value;
  const options = full.map(({ folder }) => make('option', { value: folder?.id ?? '-' }, folder?.name ?? text.noFolder));
  select.replaceChildren(make('option', { value: '' }, takeText.scopeAll), ...options);
  if (options.some(({ value }) => value === chosen)) select.value = chosen;
}
