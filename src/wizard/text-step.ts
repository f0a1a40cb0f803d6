import { wizardText as text } from '../text/wizard.ts';
import { controlOf } from './values.ts';

/** Makes the step of the text work: a document is read, the text is shown as it will be. */
export function textStep(form: HTMLElement, changed: () => void): void {
  const body = controlOf(form, 'body');
  const input = form.querySelector<HTMLInputElement>('[data-docx]');
  const note = form.querySelector('[data-docx-note]');
  input?.addEventListener('change', async () => {
    const file = input.files?.[0];
    input.value = '';
    if (file === undefined || body === undefined || !note) return;
    try {
      const { docxFault, readDocx } = await import('./docx.ts');
      const before = body.value.trim();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const fault = docxFault(bytes, file.name);
      if (fault !== undefined) {
        note.textContent = `${file.name}: ${fault}`;
        return;
      }
      const { title, markdown, pictures, leftOut } = readDocx(bytes, before);
      body.value = before === '' ? markdown : `${before}\n\n${markdown}`;
      const heading = controlOf(form, 'title');
      if (heading !== undefined && heading.value.trim() === '') heading.value = title;
      note.textContent = [
        text.docxTaken(markdown.split(/\s+/).length),
        pictures === 0 ? '' : text.docxPictures(pictures),
        ...leftOut.map((line) => text.docxLeftOut(line)),
        before === '' ? '' : text.docxFull,
      ]
        .filter(Boolean)
        .join(' ');
      changed();
    } catch {
      note.textContent = text.docxFault;
    }
  });
  const place = form.querySelector<HTMLElement>('[data-preview-place]');
  form.querySelector('[data-preview]')?.addEventListener('click', async () => {
    if (place === null) return;
    place.hidden = false;
    place.textContent = text.previewBusy;
    try {
      const { showPreview } = await import('./preview.ts');
      await showPreview(place, body?.value ?? '');
    } catch {
      place.textContent = text.previewFault;
    }
  });
}
