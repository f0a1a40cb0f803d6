import type { FormFault } from '../bank/form/judge.ts';
import { wizardText as text } from '../text/wizard.ts';
import { faultLink, nameAt, stepOf } from './show-faults.ts';

/** Marks the steps that were left with something to mend, and lists at the head of the open one what stands in those before it; each line leads to its field by `go`. */
export function showLeftBehind(
  form: HTMLElement,
  faults: readonly FormFault[],
  wasLeft: (name: string) => boolean,
  step: number,
  go: (name: string) => void,
): void {
  const known = faults.filter(({ path }) => wasLeft(nameAt(path))).map((fault) => ({ fault, at: stepOf(form, nameAt(fault.path)) }));
  const faulty = new Set(known.map(({ at }) => at));
  for (const button of form.querySelectorAll<HTMLElement>('nav [data-go]')) markStep(button, faulty.has(Number(button.dataset['go'])));
  const places = form.querySelectorAll<HTMLElement>('[data-behind]');
  places.forEach((place) => {
    const isOpen = place.closest('[data-step]') === form.querySelectorAll('[data-step]')[step];
    list(place, isOpen ? known.filter(({ at }) => at < step).map(({ fault }) => fault) : [], go);
  });
}

/** The mark is seen by its colour and read aloud by its words. */
function markStep(button: HTMLElement, isFaulty: boolean): void {
  button.toggleAttribute('data-faulty', isFaulty);
  if (isFaulty) button.setAttribute('aria-description', text.stepFaulty);
  else button.removeAttribute('aria-description');
}

/** A live region is written anew only when it has something new to say. */
function list(place: HTMLElement, faults: readonly FormFault[], go: (name: string) => void): void {
  const said = faults.map(({ message }) => message).join('\n');
  if (place.dataset['behind'] === said) return;
  place.dataset['behind'] = said;
  if (faults.length === 0) return place.replaceChildren();
  const box = document.createElement('div');
  box.className = 'field wizard-summary';
  box.toggleAttribute('data-faulty', true);
  const title = document.createElement('p');
  title.className = 'wizard-summary-title';
  title.textContent = text.leftBehind;
  const items = document.createElement('ul');
  items.append(...faults.map((fault) => faultLink(fault, go)));
  box.append(title, items);
  place.replaceChildren(box);
}
