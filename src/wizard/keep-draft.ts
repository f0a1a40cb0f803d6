import type { FormField, Values } from '../bank/form/field.ts';
import type { WizardData } from '../bank/views/wizard-data.ts';
import { wizardText } from '../text/wizard.ts';
import { dropDraft, isOwnKey, openDraft, parseDraft, saveDraft, type Draft } from './draft.ts';
import type { FileStep } from './file-step.ts';
import { offerFile } from './send.ts';
import { readValues, writeValues } from './values.ts';

/** Keeps what is typed in the browser. */
export interface Keeper {
  readonly save: () => void;
}

/** What the keeper works with. */
interface Kept {
  readonly form: HTMLFormElement;
  readonly data: WizardData;
  readonly fields: readonly FormField[];
  readonly files: FileStep;
  readonly changed: () => void;
}

const { draft: text } = wizardText;
const shelf = () => localStorage;

/** Opens the draft of before and keeps the new one from now on; whatever the storage does, what is typed stays in the page and can be taken as a file. */
export function keepDraft({ form, data, fields, files, changed }: Kept): Keeper {
  const note = form.querySelector('[data-draft-note]');
  const say = (message: string) => {
    if (note && note.textContent !== message) note.textContent = message;
  };
  const found = openDraft(shelf, data.kind);
  let { locked = false, broken } = found;
  let isAtRisk = found.state === 'blocked';
  if (found.draft) show(found.draft, text.restored);
  if (found.state === 'broken') say(text.broken);
  if (isAtRisk) say(text.blocked);

  function show(draft: Draft, message: string): void {
    writeValues(form, fields, draft.values as Values);
    say(message);
    if (draft.files.length > 0) files.say(wizardText.fileGone(draft.files.join(', ')));
  }

  const current = (): Draft => ({
    version: 1,
    kind: data.kind,
    values: readValues(form, fields),
    files: files.files.map(({ name }) => name),
  });

  function save(): void {
    if (locked) return;
    const state = saveDraft(shelf, current());
    isAtRisk = state !== 'saved';
    if (state === 'full' || state === 'blocked') say(text[state]);
    else if (broken === undefined) say(text.saved);
  }

  window.addEventListener('storage', ({ key, newValue }) => {
    if (isOwnKey(key, data.kind) && newValue !== null) say(text.other);
  });
  window.addEventListener('beforeunload', (event) => {
    if (isAtRisk || files.files.length > 0) event.preventDefault();
  });
  form.querySelector('[data-draft-download]')?.addEventListener('click', () => {
    // A broken draft comes first: it is the one that cannot be typed again.
    offerFile(
      broken === undefined ? `chernovik-${data.kind}.json` : 'chernovik-isporchen.txt',
      broken ?? JSON.stringify(current()),
      'application/json',
    );
    broken = undefined;
  });
  const opener = form.querySelector<HTMLInputElement>('[data-draft-open]');
  opener?.addEventListener('change', async () => {
    const given = await opener.files?.[0]?.text();
    opener.value = '';
    if (given === undefined) return;
    const draft = parseDraft(given, data.kind);
    if (draft === undefined) return say(text.notDraft);
    show(draft, text.opened);
    changed();
    say(text.opened);
  });
  const question = form.querySelector<HTMLElement>('[data-clear-question]');
  const ask = (isAsked: boolean) => {
    if (question) question.hidden = !isAsked;
    form.querySelector<HTMLElement>(isAsked ? '[data-clear-no]' : '[data-draft-clear]')?.focus();
  };
  form.querySelector('[data-draft-clear]')?.addEventListener('click', () => ask(true));
  form.querySelector('[data-clear-no]')?.addEventListener('click', () => ask(false));
  form.querySelector('[data-clear-yes]')?.addEventListener('click', () => {
    locked = true;
    isAtRisk = false;
    dropDraft(shelf, data.kind);
    files.files.length = 0;
    location.reload();
  });
  return { save };
}
