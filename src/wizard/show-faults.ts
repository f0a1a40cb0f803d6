import type { FormFault } from '../bank/form/judge.ts';

/** The full name of the field at a path: `stages.2.title`. */
export const nameAt = (path: FormFault['path']): string => path.join('.');

/** Writes beside each field what is wrong with it, and takes away what is not any more; only fields in `shown` are touched. */
export function showFaults(form: HTMLElement, faults: readonly FormFault[], isShown: (name: string) => boolean): void {
  for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const name = field.dataset['field'] ?? '';
    if (isShown(name))
      tell(
        field,
        name,
        faults.filter(({ path }) => nameAt(path) === name),
      );
  }
}

function tell(field: HTMLElement, name: string, faults: readonly FormFault[]): void {
  const place = field.querySelector<HTMLElement>(`#${idOf(name)}-fault`);
  if (place === null) return;
  place.textContent = faults.map(({ message }) => message).join(' ');
  place.hidden = faults.length === 0;
  const isWrong = faults.some(({ isAdvice }) => isAdvice !== true);
  place.className = isWrong ? 'field-fault' : 'field-note';
  const control = field.querySelector(`#${idOf(name)}`) ?? (field.id === idOf(name) ? field : undefined);
  if (isWrong) control?.setAttribute('aria-invalid', 'true');
  else control?.removeAttribute('aria-invalid');
}

const idOf = (name: string) => `f-${name.replaceAll('.', '-')}`;

/** Moves the focus to a field; folded parts around it are opened. */
export function focusField(form: HTMLElement, name: string): void {
  const target = form.querySelector<HTMLElement>(`#${idOf(name)}`) ?? form.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (target === null) return;
  for (let fold = target.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  target.focus();
}

/** Returns the step in which a field stands. */
export function stepOf(form: HTMLElement, name: string): number {
  const step = form.querySelector(`[data-field="${name}"]`)?.closest('[data-step]');
  return [...form.querySelectorAll('[data-step]')].findIndex((own) => own === step);
}

/** Returns an item of a list that leads to a field. */
export function faultLink(fault: FormFault, go: (name: string) => void): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-plain';
  button.textContent = fault.message;
  button.addEventListener('click', () => go(nameAt(fault.path)));
  item.append(button);
  return item;
}
