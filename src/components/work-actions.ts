import { workActionsText as words } from '../text/work-actions.ts';
import type { IconName } from './icons.ts';

/** Puts on the page of a work what only a script can do: print it, send or copy its address, copy how to cite it. */
function addActions(tools: HTMLElement): void {
  const print = createButton('print', words.print);
  print.addEventListener('click', () => window.print());
  tools.append(print);
  // A phone has a sheet of its own for that; a desktop's is a surprise.
  if ('share' in navigator && matchMedia('(pointer: coarse)').matches) {
    const share = createButton('link', words.share);
    share.addEventListener('click', () => void navigator.share({ title: document.title, url: pageAddress() }).catch(() => undefined));
    tools.append(share);
  } else if (canCopy()) {
    const link = createButton('link', words.copyLink);
    link.lastElementChild?.append(Object.assign(document.createElement('span'), { className: 'tool-more', textContent: words.link }));
    tools.append(copies(link, pageAddress, words.linkCopied));
  }
}

/** Gives every record a button, and those of things the reader's day; the files for programs come to hand when they are looked at. */
function addCitations(): void {
  for (const citation of document.querySelectorAll<HTMLElement>('.citation'))
    if (canCopy()) citation.after(copies(createButton('copy', words.copy), () => citation.innerText, words.copied));
  const box = document.querySelector<HTMLElement>('.cite');
  if (!box) return;
  const day = new Date().toLocaleDateString('ru');
  for (const citation of box.querySelectorAll('.citation'))
    citation.textContent = citation.textContent.replace(`${box.dataset.day})`, `${day})`);
  const open = () => void import('./cite-files.ts').then(({ addCitationFiles }) => addCitationFiles(box, { createButton, copies }));
  box.querySelector('details')?.addEventListener('toggle', open, { once: true });
}

const pageAddress = () => location.href.replace(/#.*/, '');

/** The clipboard is there on a safe connection only. */
const canCopy = () => 'clipboard' in navigator;

/** Makes a button copy a text and say so beside itself, aloud too. */
function copies(button: HTMLElement, textOf: () => string, done: string): HTMLElement {
  const box = Object.assign(document.createElement('span'), { className: 'tool-box' });
  const status = Object.assign(document.createElement('span'), { className: 'tool-status' });
  status.setAttribute('role', 'status');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(textOf()).then(() => {
      status.textContent = done;
      setTimeout(() => (status.textContent = ''), 4000);
    });
  });
  box.append(button, status);
  return box;
}

/** Drawings come from the sheet that the page uses already. */
function createButton(icon: IconName, words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  const sheet = document.querySelector('use')?.href.baseVal.split('#')[0] ?? '';
  button.innerHTML = `<svg class="icon" aria-hidden="true"><use href="${sheet}#${icon}"/></svg>`;
  button.append(Object.assign(document.createElement('span'), { textContent: words }));
  return button;
}

const tools = document.querySelector<HTMLElement>('.work-tools');
if (tools) addActions(tools);
addCitations();
