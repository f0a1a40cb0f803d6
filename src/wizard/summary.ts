import type { FormFault } from '../bank/form/judge.ts';
import { wizardText as text } from '../text/wizard.ts';
import { faultLink } from './show-faults.ts';

/** Lists on the last step what is left to mend, and what may be personal data; each line leads to its field by `go`. */
export function showSummary(
  form: HTMLElement,
  faults: readonly FormFault[],
  personal: readonly FormFault[],
  go: (name: string) => void,
  focus: boolean,
): void {
  const summary = form.querySelector<HTMLElement>('[data-summary]');
  const title = summary?.querySelector('[data-summary-title]');
  if (!summary || !title) return;
  title.textContent = faults.length === 0 ? text.clean : text.errors(faults.length);
  summary.toggleAttribute('data-faulty', faults.length > 0);
  summary.querySelector('[data-summary-list]')?.replaceChildren(...faults.map((fault) => faultLink(fault, go)));
  const place = summary.querySelector<HTMLElement>('[data-personal]');
  if (place) place.hidden = personal.length === 0;
  place?.querySelector('ul')?.replaceChildren(...personal.map((fault) => faultLink(fault, go)));
  if (focus) summary.focus();
}
