import { accessDay } from '../bank/citation.ts';
import { workActionsText as words } from '../text/work-actions.ts';
import type { IconName } from './icons.ts';

/** What the page's own script lends: it stands there already. */
interface Tools {
  readonly createButton: (icon: IconName, words: string) => HTMLButtonElement;
  readonly copies: (button: HTMLElement, textOf: () => string, done: string) => HTMLElement;
}

/** Puts the reader's day of access into the footnote, the BibTeX and the RIS of a page, shows the footnote and gives each a button that copies it; without an answer the links stay as they are. */
export async function addCitationFiles(box: HTMLElement, { createButton, copies }: Tools): Promise<void> {
  const today = new Date().toLocaleDateString('sv');
  for (const link of box.querySelectorAll<HTMLAnchorElement>('a[download]')) {
    const answer = await fetch(link.href).catch(() => undefined);
    if (answer?.ok !== true) continue;
    const text = withDay(await answer.text(), today);
    link.download = link.pathname.split('/').slice(-2).join('.').replace('.ssylka', '');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
    if (link.download.endsWith('.txt'))
      link.after(Object.assign(document.createElement('p'), { className: 'citation', textContent: text.trim() }));
    if ('clipboard' in navigator)
      link.after(
        ' ',
        copies(createButton('copy', words.copy), () => text, words.copied),
      );
  }
}

/** Returns a footnote, a BibTeX or a RIS text with another ISO day of access. */
export function withDay(text: string, today: string): string {
  return text
    .replace(/(\(дата обращения: )[\d.]+(?=\)\.\n$)/, `$1${accessDay(today)}`)
    .replace(/(\n {2}urldate = \{)[\d-]+/g, `$1${today}`)
    .replace(/(\nY2 {2}- )[\d/]+/g, `$1${today.replaceAll('-', '/')}`);
}
