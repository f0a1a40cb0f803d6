import { UNMARK } from '../text/search-mark.ts';
import { button } from './dom.ts';
import { fold, isFormOf } from './query/stem.ts';
import { KEY } from './remember-key.ts';
import type { Remembered } from './remember.ts';

const NAME = 'kopilka';

/** Marks the words that led here, without a change of the page itself, and shows the first of them unless the address names a place. */
function markPage(): void {
  const { path, words } = JSON.parse(sessionStorage.getItem(KEY) ?? '{"words":[]}') as Remembered;
  sessionStorage.removeItem(KEY);
  const main = document.querySelector('main');
  if (path !== location.pathname || main === null || words.length === 0 || !('highlights' in CSS)) return;
  const ranges = rangesOf(main, words);
  if (ranges.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...ranges));
  offerToUnmark();
  if (location.hash === '') showFirst(ranges);
}

/** Ranges of the words in a part of the page, in its order. */
export function rangesOf(part: HTMLElement, words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  const known = new Map<string, boolean>();
  const isWanted = (word: string) => {
    if (!known.has(word))
      known.set(
        word,
        words.some((form) => isFormOf(word, form)),
      );
    return known.get(word) === true;
  };
  const nodes = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode())
    // Soft hyphens stand inside words.
    for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}\u00ad]+/gu)) {
      if (!isWanted(fold(word))) continue;
      const range = new Range();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      ranges.push(range);
    }
  return ranges;
}

function showFirst(ranges: readonly Range[]): void {
  const first = ranges.find((range) => range.getClientRects().length > 0);
  const { top = 0 } = first?.getBoundingClientRect() ?? {};
  if (top > innerHeight) first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

function offerToUnmark(): void {
  const unmark = () => {
    CSS.highlights.delete(NAME);
    offer.remove();
    removeEventListener('keydown', onKey);
  };
  const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && unmark();
  const offer = button('button unmark', UNMARK, unmark);
  addEventListener('keydown', onKey);
  document.querySelector('main')?.append(offer);
}

markPage();
