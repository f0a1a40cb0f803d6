import { paperText as words } from '../text/paper.ts';
import { paperCode } from './code.ts';
import { make } from './element.ts';
import { loadSheet } from './load-sheet.ts';
import sheet from './paper.css?url';
import { paperNotes } from './paper-links.ts';

let undress = () => undefined as void;

/** Returns what adds to the page, at once, all that only paper needs; the printer takes no time to wait. */
export async function readyPaper(): Promise<() => void> {
  await loadSheet(sheet);
  addEventListener('afterprint', () => undress());
  return dress;
}

/** Puts the code of the page at its head and the addresses of its links at its end, until it is printed. */
function dress(): void {
  undress();
  const added = [...drawCode(), ...writeNotes()];
  undress = () => added.forEach((node) => node.remove());
}

/** None where the page has a code of its own, or shows what only this device knows. */
function drawCode(): Element[] {
  if (document.querySelector('main .qr, [data-print]')) return [];
  try {
    const code = paperCode(location.href.replace(/#.*/, ''));
    code.setAttribute('class', 'paper-code');
    code.setAttribute('role', 'img');
    code.setAttribute('aria-label', words.code);
    document.querySelector('.site-header')?.prepend(code);
    return [code];
  } catch {
    // A question too long for a code is in the address.
    return [];
  }
}

function writeNotes(): Element[] {
  const notes = paperNotes(document);
  if (notes.length === 0) return [];
  const marks = notes.flatMap(({ links }, at) =>
    links.map((link) => {
      const mark = make('span', { class: 'paper-mark' }, `[${at + 1}]`);
      link.append(mark);
      return mark;
    }),
  );
  const list = make('ol', {}, ...notes.map(({ address }) => make('li', {}, address)));
  const box = make('section', { class: 'paper-notes' }, make('h2', {}, words.addresses), list);
  document.querySelector('main')?.append(box);
  return [...marks, box];
}
