import type { FormField, Values } from '../bank/form/field.ts';
import type { FormFault } from '../bank/form/judge.ts';
import type { WizardData } from '../bank/views/wizard-data.ts';
import { wizardText as text } from '../text/wizard.ts';
import { afterPress } from './after-press.ts';
import { allFaults, doubtsOf, type Doubts } from './all-faults.ts';
import { showChosen } from './chosen.ts';
import { keepDraft, type Keeper } from './keep-draft.ts';
import { fileStep, type FileStep } from './file-step.ts';
import { showLeftBehind } from './left-behind.ts';
import { sendStep } from './send-step.ts';
import { remarksOn } from './remarks.ts';
import { addRow, removeRow } from './rows.ts';
import { focusField, showFaults, stepOf } from './show-faults.ts';
import { showSummary } from './summary.ts';
import { textStep } from './text-step.ts';
import { readValues } from './values.ts';

const BODY: FormField = { name: 'body', title: text.body, hint: '', type: 'text' };
const CONTACT: FormField = { name: 'contact', title: text.contact, hint: '', type: 'text', max: 200 };

/** The form in which an author proposes something: steps, checks beside the fields, a draft in the browser, a package. */
class Wizard extends HTMLElement {
  #data!: WizardData;
  #form!: HTMLFormElement;
  #files!: FileStep;
  #keeper!: Keeper;
  #step = 0;
  readonly #remarks = remarksOn(() => (this.#isLast() ? this.#showAll(false) : this.#tell()));
  readonly #soon = afterPress(window);
  /** Fields that were left once: only those are told of, so that nobody is scolded for what is still to come. */
  readonly #left = new Set<string>();

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null || this.dataset['ready'] !== undefined) return;
    this.#form = form;
    this.#data = JSON.parse(this.dataset['form'] ?? '') as WizardData;
    this.dataset['ready'] = '';
    addRow(form, 'authors');
    this.#files = fileStep(form, this.#data.limits, () => this.#changed());
    this.#keeper = keepDraft({ form, data: this.#data, fields: this.#fields(), files: this.#files, changed: () => this.#changed() });
    textStep(form, () => this.#changed());
    sendStep(form, this.#data, {
      fields: () => this.#own(),
      values: () => this.#values(),
      files: () => this.#files.files,
      faults: () => this.#faults(),
      showAll: () => this.#showAll(),
    });
    this.#listen(form);
    this.#turnTo(0, false);
    showChosen(this.#form);
  }

  #listen(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.#changed());
    form.addEventListener('focusout', ({ target }) => {
      const field = target instanceof Element ? target.closest<HTMLElement>('[data-field]') : null;
      const control = target as Partial<HTMLInputElement>;
      if (field?.dataset['field'] && (control.value ?? '') !== '') this.#left.add(field.dataset['field']);
      this.#soon(() => this.#tell(), 0);
    });
    form.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button?.dataset['go'] !== undefined) this.#turnTo(Number(button.dataset['go']));
      if (button?.hasAttribute('data-add')) this.#add(button);
      if (button?.hasAttribute('data-remove')) this.#remove(button);
    });
  }

  #add(button: Element): void {
    const name = button.closest<HTMLElement>('[data-rows]')?.dataset['rows'] ?? '';
    addRow(this.#form, name)?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    this.#changed();
  }

  #remove(button: Element): void {
    const row = button.closest<HTMLElement>('[data-row]');
    const list = row?.closest<HTMLElement>('[data-rows]');
    if (row === null || !list) return;
    removeRow(this.#form, row);
    list.querySelector<HTMLElement>('[data-add]')?.focus();
    this.#left.clear();
    this.#changed();
  }

  #turnTo(step: number, focus = true): void {
    const steps = [...this.#form.querySelectorAll<HTMLElement>('[data-step]')];
    // What stood in a step that is left is told of, in the list of the last one too.
    if (focus && step !== this.#step)
      for (const field of steps[this.#step]?.querySelectorAll<HTMLElement>('[data-field]') ?? [])
        this.#left.add(field.dataset['field'] ?? '');
    this.#step = step;
    steps.forEach((own, index) => (own.hidden = index !== step));
    for (const button of this.#form.querySelectorAll('nav [data-go]')) {
      if (button.getAttribute('data-go') === String(step)) button.setAttribute('aria-current', 'step');
      else button.removeAttribute('aria-current');
    }
    if (this.#isLast()) this.#showAll(false);
    else this.#tell();
    if (focus) steps[step]?.querySelector<HTMLElement>('h2')?.focus();
  }

  #changed(): void {
    showChosen(this.#form);
    this.#keeper.save();
    // A long text is not looked through at every key.
    this.#soon(() => this.#tell(), 200);
  }

  #fields(): FormField[] {
    return [...this.#own(), this.#data.authors, BODY, CONTACT];
  }

  #own = (): FormField[] => this.#data.steps.flatMap(({ fields }) => fields);

  #values(): Values {
    return readValues(this.#form, this.#fields());
  }

  #faults(): FormFault[] {
    return allFaults(this.#form, [...this.#own(), BODY, CONTACT], this.#data.authors, this.#values(), this.#files.files);
  }

  #doubts = (): Doubts => doubtsOf(this.#data, this.#fields(), this.#values(), this.#left.has(BODY.name) ? this.#remarks : () => []);

  #isLast = (): boolean => this.#step === this.#data.steps.length - 1;

  #tell(): void {
    const faults = this.#faults();
    const wasLeft = (name: string) => this.#left.has(name);
    showFaults(this.#form, [...faults, ...this.#doubts().advice], wasLeft);
    showLeftBehind(this.#form, faults, wasLeft, this.#step, (name) => this.#goTo(name));
  }

  #showAll(focus = true): void {
    for (const field of this.#form.querySelectorAll<HTMLElement>('[data-field]')) this.#left.add(field.dataset['field'] ?? '');
    this.#tell();
    showSummary(this.#form, this.#faults(), this.#doubts(), (name) => this.#goTo(name), focus);
  }

  #goTo(name: string): void {
    this.#turnTo(Math.max(0, stepOf(this.#form, name)));
    focusField(this.#form, name);
  }
}

customElements.define('kopilka-wizard', Wizard);
