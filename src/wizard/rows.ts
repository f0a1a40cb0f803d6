import { wizardText as text } from '../text/wizard.ts';

/** Returns the rows of a list, in order. */
export function rowsIn(form: HTMLElement, name: string): HTMLElement[] {
  return [...form.querySelectorAll<HTMLElement>(`[data-rows="${name}"] > [data-list] > [data-row]`)];
}

/** Adds an empty row and returns it, `undefined` when the page has no such list. */
export function addRow(form: HTMLElement, name: string): HTMLElement | undefined {
  const list = form.querySelector<HTMLElement>(`[data-rows="${name}"]`);
  const row = list?.querySelector('template')?.content.firstElementChild?.cloneNode(true);
  if (!(row instanceof HTMLElement)) return undefined;
  list?.querySelector('[data-list]')?.append(row);
  number(form, name);
  return row;
}

/** Removes a row; those after it move up. */
export function removeRow(form: HTMLElement, row: HTMLElement): void {
  const name = row.closest<HTMLElement>('[data-rows]')?.dataset['rows'] ?? '';
  row.remove();
  number(form, name);
}

/** The names of fields carry the number of their row: `stages.2.title`. */
function number(form: HTMLElement, name: string): void {
  rowsIn(form, name).forEach((row, index) => {
    const label = text.row(index + 1);
    row.setAttribute('aria-label', label);
    const head = row.querySelector('[data-number]');
    if (head) head.textContent = label;
    for (const element of [row, ...row.querySelectorAll('*')]) {
      for (const { name: attribute, value } of [...element.attributes]) {
        const renamed = rename(value, name, index);
        if (renamed !== value) element.setAttribute(attribute, renamed);
      }
    }
  });
}

function rename(value: string, name: string, index: number): string {
  const id = `f-${name.replaceAll('.', '-')}-`;
  return value
    .split(' ')
    .map((word) => {
      for (const start of [`${name}.`, id])
        if (word.startsWith(start)) return start + word.slice(start.length).replace(/^(?:#|\d+)(?=[.-])/, String(index));
      return word;
    })
    .join(' ');
}
