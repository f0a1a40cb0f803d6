import { reviewFormText as text } from '../text/review-form.ts';
import { sheetName, sheetYaml, unanswered, type Answers, type Question } from './review-sheet.ts';

/** What the address may carry, after `#`: parameter → field. As `sheetParams` of `bank/views/sheet-form.ts`. */
const params = { rabota: 'material', otpechatok: 'revision', ekspert: 'expert' } as const;
const DRAFT = 'kopilka.zaklyuchenie';

/** Makes a file of what an expert has filled in; answers are kept in the browser until the form is cleared. */
class ReviewForm extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (form === null) return;
    this.dataset['ready'] = '';
    const key = `${DRAFT}.${form.dataset['criteria'] ?? ''}.${location.hash}`;
    fill(form, { date: today(), ...draft(key), ...fromAddress() });
    showSum(form);
    form.addEventListener('input', () => {
      store(key, JSON.stringify(Object.fromEntries(answersOf(form))));
      showSum(form);
    });
    form.addEventListener('reset', () => {
      store(key, undefined);
      setTimeout(() => {
        fill(form, { date: today(), ...fromAddress() });
        showSum(form);
      });
      tell(form, text.cleared);
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      save(form);
    });
  }
}

function save(form: HTMLFormElement): void {
  const answers = answersOf(form);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([sheetYaml(answers, form.dataset['criteria'] ?? '')], { type: 'application/yaml' }));
  link.download = sheetName(answers);
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  const missing = unanswered(questionsOf(form), answers);
  tell(form, missing.length > 0 ? text.missing : text.ready, missing);
}

/** Says what came of it; each missing answer leads to its question. */
function tell(form: HTMLFormElement, message: string, missing: readonly Question[] = []): void {
  const place = form.querySelector('.review-result');
  if (place === null) return;
  const list = document.createElement('ul');
  list.append(...missing.map((question) => linkTo(form, question)));
  const words = document.createElement('p');
  words.textContent = message;
  place.replaceChildren(words, ...(missing.length > 0 ? [list] : []));
}

function linkTo(form: HTMLFormElement, { field, title }: Question): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button-plain';
  button.textContent = title;
  button.addEventListener('click', () => form.querySelector<HTMLElement>(`[name="${CSS.escape(field)}"]`)?.focus());
  item.append(button);
  return item;
}

function questionsOf(form: HTMLFormElement): Question[] {
  return [...form.querySelectorAll<HTMLElement>('[data-need]')].map((place) => ({
    field: place.querySelector('[name]')?.getAttribute('name') ?? '',
    title: place.dataset['need'] ?? '',
  }));
}

/** Every question with its answer, in the order of the form: a score that is not chosen is an empty text. */
function answersOf(form: HTMLFormElement): Answers {
  const given = new FormData(form);
  return new Map(questionsOf(form).map(({ field }) => [field, String(given.get(field) ?? '')]));
}

function fill(form: HTMLFormElement, answers: Readonly<Record<string, string>>): void {
  for (const [field, value] of Object.entries(answers)) {
    const named = form.elements.namedItem(field);
    if (named instanceof RadioNodeList || named instanceof HTMLInputElement || named instanceof HTMLTextAreaElement) named.value = value;
  }
}

function showSum(form: HTMLFormElement): void {
  const place = form.querySelector('.review-sum');
  if (place === null) return;
  const weighty = [...form.querySelectorAll<HTMLElement>('[data-weight]')];
  const sum = weighty.reduce(
    (all, own) => all + Number(own.dataset['weight']) * Number(own.querySelector<HTMLInputElement>('input:checked')?.value ?? 0),
    0,
  );
  place.textContent = String(sum).replace('.', ',');
}

function fromAddress(): Record<string, string> {
  const given = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(Object.entries(params).flatMap(([name, field]) => (given.has(name) ? [[field, given.get(name) ?? '']] : [])));
}

/** Storage may be forbidden or hold what another version wrote. */
function draft(key: string): Record<string, string> {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? '{}') as unknown;
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, string>) : {};
  } catch {
    return {};
  }
}

function store(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Without storage the form works all the same.
  }
}

/** The reader's own day. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

customElements.define('review-form', ReviewForm);
