import { wizardText as text } from '../text/wizard.ts';
import { readAttachment, type Attachment } from './attachments.ts';
import type { Region } from '../bank/model/region.ts';

/** The step of the files: what is attached, and a row for each. */
export interface FileStep {
  readonly files: Attachment[];
  readonly say: (message: string) => void;
}

/** Makes the step work; `changed` is called whenever a file or a title has changed. */
export function fileStep(form: HTMLElement, limits: Region['limits'], changed: () => void): FileStep {
  const files: Attachment[] = [];
  const list = form.querySelector('[data-files]');
  const note = form.querySelector('[data-attach-note]');
  const say = (message: string) => {
    if (note) note.textContent = message;
  };
  const input = form.querySelector<HTMLInputElement>('[data-attach]');
  input?.addEventListener('change', async () => {
    const given = [...(input.files ?? [])];
    input.value = '';
    for (const file of given) {
      const attachment = await readAttachment(
        file,
        limits,
        files.map(({ name }) => name),
      );
      files.push(attachment);
      list?.append(rowFor(attachment));
      say(`${attachment.name}: ${verdictOf(attachment)}`);
    }
    changed();
  });

  function rowFor(attachment: Attachment): Node {
    const row = form.querySelector<HTMLTemplateElement>('template[data-file-row]')?.content.firstElementChild?.cloneNode(true);
    if (!(row instanceof HTMLElement)) return document.createTextNode(attachment.name);
    row.toggleAttribute('data-faulty', attachment.fault !== undefined);
    fill(row, '[data-name]', attachment.name);
    fill(row, '[data-verdict]', verdictOf(attachment));
    if (attachment.fault || attachment.personal?.length) row.querySelector('[data-verdict]')?.classList.add('field-fault');
    const title = row.querySelector<HTMLInputElement>('[data-title]');
    if (title) title.value = attachment.title;
    title?.addEventListener('input', () => {
      attachment.title = title.value;
      changed();
    });
    const remove = row.querySelector('[data-remove]');
    remove?.setAttribute('aria-label', text.fileRemove(attachment.name));
    remove?.addEventListener('click', () => {
      files.splice(files.indexOf(attachment), 1);
      row.remove();
      input?.focus();
      changed();
    });
    return row;
  }
  return { files, say };
}

const verdictOf = ({ fault, personal = [], isUnread = false }: Attachment) =>
  fault === undefined ? [text.fileOk, ...(isUnread ? [text.fileUnread] : []), ...personal].join(' ') : `${fault.message} ${fault.hint}`;

function fill(row: HTMLElement, selector: string, words: string): void {
  const place = row.querySelector(selector);
  if (place) place.textContent = words;
}
