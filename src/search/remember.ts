import { KEY } from './remember-key.ts';
import { keyOf, sameWord } from './query/stem.ts';
import type { Form, Term, Understood } from './query/understand.ts';

/** What is to be marked, and on which page. */
export interface Remembered {
  readonly path: string;
  readonly words: readonly string[];
}

/** Forms worth less than this are far from what was typed: marked, they would puzzle. */
const NEAR = 0.5;

/** Keeps the words of a query for the page behind a link, when what was pressed is in one. */
export function rememberFor(target: EventTarget | null, understood: Understood | undefined): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link === null || understood === undefined) return;
  const words = understood.terms.flatMap(wordsToMark);
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ path: link.pathname, words: [...new Set(words)].slice(0, 60) } satisfies Remembered));
  } catch {
    // Where storage is blocked, nothing is marked.
  }
}

/** Returns the words by which a reader knows what was asked for: what a phrase adds to a word that was looked for by itself is not among them. */
export function wordsToMark({ forms }: Term): string[] {
  const near = forms.filter(({ weight }) => weight >= NEAR);
  return near.filter((form) => !near.some((shorter) => isWithin(shorter, form))).flatMap(({ words }) => words);
}

const isWithin = (shorter: Form, form: Form): boolean =>
  shorter.words.length < form.words.length &&
  shorter.words.every((word) => form.words.some((other) => sameWord(keyOf(word), keyOf(other))));
