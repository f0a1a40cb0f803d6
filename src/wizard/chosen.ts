import { wizardText as text } from '../text/wizard.ts';

/** Says on every folded question how many answers are chosen, and names them below it. */
export function showChosen(form: HTMLElement): void {
  for (const fold of form.querySelectorAll<HTMLElement>('[data-fold]')) {
    const field = fold.closest('[data-field]');
    const boxes = [...(field?.querySelectorAll<HTMLInputElement>(':checked') ?? [])];
    const words = boxes.map((box) => box.parentElement?.textContent?.trim() ?? '').join(', ');
    fold.textContent = text.chosen(boxes.length);
    const line = field?.querySelector<HTMLElement>('[data-chosen]');
    if (!line) continue;
    line.hidden = boxes.length === 0;
    line.textContent = words;
  }
}
