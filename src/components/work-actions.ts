import { workActionsText as words } from '../text/work-actions.ts';
import type { IconName } from './icons.ts';
import { printPage } from './print-address.ts';

/** Puts on a page what only a script can do: print it, share it, keep it on the device, copy how to cite it. */
function addActions(tools: HTMLElement): void {
  const print = createButton('print', words.print);
  print.addEventListener('click', () => void printPage());
  tools.append(print);
  const share = createButton('link', words.share);
  share.addEventListener('click', () => void load(share, () => import('../reader/share-window.ts').then(({ openShare }) => openShare())));
  tools.append(share);
  // What is hung on a wall or laid before a meeting is no lesson.
  if (!('sheet' in tools.dataset) && document.documentElement.dataset['offline'] !== undefined && 'serviceWorker' in navigator)
    addLesson(tools);
}

/** The signs that hold a line of a page together are of no use in a message. */
const textOf = ({ innerText, dataset }: HTMLElement) =>
  'plain' in dataset ? innerText.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2060', '') : innerText;

/** Gives every record a button, and those of things the reader's day; the files for programs come to hand when they are looked at. */
function addCitations(): void {
  for (const citation of document.querySelectorAll<HTMLElement>('.citation'))
    if (canCopy()) citation.after(copies(createButton('copy', words.copy), () => textOf(citation), words.copied));
  const box = document.querySelector<HTMLElement>('.cite');
  if (!box) return;
  const day = new Date().toLocaleDateString('ru');
  for (const citation of box.querySelectorAll('.citation'))
    citation.textContent = citation.textContent.replace(`${box.dataset.day})`, `${day})`);
  const open = () => void import('./cite-files.ts').then(({ addCitationFiles }) => addCitationFiles(box, { createButton, copies }));
  box.querySelector('details')?.addEventListener('toggle', open, { once: true });
}

/** The clipboard is there on a safe connection only. */
const canCopy = () => 'clipboard' in navigator;

/** The page and its files stay on the device; the button says whether they are there. */
function addLesson(tools: HTMLElement): void {
  const lesson = createButton('device', words.lesson);
  const show = (isSaved: boolean) => (lesson.lastElementChild!.textContent = isSaved ? words.lessonSaved : words.lesson);
  lesson.addEventListener(
    'click',
    () => void load(lesson, () => import('../reader/offline/lesson-window.ts').then(({ openLesson }) => openLesson(show))),
  );
  tools.append(lesson);
  const start = ` lesson ${location.href.replace(/[?#].*/, '')} `;
  // Where storage is blocked, the window says so.
  void self.caches
    ?.keys()
    .then((names) => show(names.some((name) => name.includes(start))))
    .catch(() => undefined);
}

/** Runs what a button loads; when it cannot be loaded the button says so. */
async function load(button: HTMLElement, run: () => Promise<unknown>): Promise<void> {
  await run().catch(() => (button.lastElementChild!.textContent = words.notLoaded));
}

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

/** Drawings come from the sheet that the page uses already; a page of an archive has none. */
function createButton(icon: IconName, words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tool';
  const label = Object.assign(document.createElement('span'), { textContent: words });
  const sheet = document.querySelector('use')?.href.baseVal.split('#')[0];
  if (sheet === undefined) {
    button.append(label);
    return button;
  }
  const part = (name: string) => document.createElementNS('http://www.w3.org/2000/svg', name);
  const [svg, use] = [part('svg'), part('use')];
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${sheet}#${icon}`);
  svg.append(use);
  button.append(svg, label);
  return button;
}

const tools = document.querySelector<HTMLElement>('.work-tools');
if (tools) addActions(tools);
addCitations();
