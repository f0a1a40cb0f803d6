import type { FormFault } from '../bank/form/judge.ts';
import { wizardText as text } from '../text/wizard.ts';
import type { Doubts } from './all-faults.ts';
import { faultLink } from './show-faults.ts';

/** Lists on the last step what is left to mend, what may be better, and what may be personal data; each line leads to its field by `go`. */
export function showSummary(
  form: HTMLElement,
  faults: readonly FormFault[],
  doubts: Doubts,
  go: (name: string) => void,
  focus: boolean,
): void {
  const summary = form.querySelector<HTMLElement>('[data-summary]');
  const title = summary?.querySelector('[data-summary-title]');
  if (!summary || !title) return;
  const isClean = doubts.advice.length + doubts.personal.length === 0;
  title.textContent = faults.length > 0 ? text.errors(faults.length) : isClean ? text.clean : text.ready;
  summary.toggleAttribute('data-faulty', faults.length > 0);
  summary.querySelector('[data-summary-list]')?.replaceChildren(...faults.map((fault) => faultLink(fault, go)));
  for (const kind of ['advice', 'personal'] as const) {
    const place = summary.querySelector<HTMLElement>(`[data-${kind}]`);
    if (place) place.hidden = doubts[kind].length === 0;
    place?.querySelector('ul')?.replaceChildren(...doubts[kind].map((fault) => faultLink(fault, go)));
  }
  if (focus) summary.focus();
}
