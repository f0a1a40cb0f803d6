import type { Fragment } from './index/reader.ts';
import { fold, hasKey, keyOf } from './query/stem.ts';
import type { Form, Term } from './query/understand.ts';
import { gap } from './evidence.ts';
import { weights } from './weights.ts';

/** Words in an excerpt. */
const LENGTH = 30;
/** A sentence that begins so many words before the hit is shown from its beginning. */
const NEAR = 9;
/** Parts of a page that are named under a hit, at most. */
const MOST_SECTIONS = 3;

/** A piece of an excerpt: text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** A part of a page: its heading and the address that opens there. */
export interface Section {
  readonly title: string;
  readonly url: string;
}

/** What to show of a page: the piece of its text that holds most of what was looked for, and the parts where more of it stands. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  readonly sections: readonly Section[];
}

/** Returns the best piece of a page's text for the terms. Everything is text: nothing of it may be used as HTML. */
export function excerptOf({ content, anchors, url, meta }: Fragment, terms: readonly Term[]): Excerpt {
  // Pagefind numbers the words of a page by its spaces.
  const words = content.split(/\s+/);
  const placesIn = placesOf(words);
  const hits = hitsOf(words, terms, placesIn);
  const title = (meta['title'] ?? '').split(/\s+/);
  const titled = hitsOf(title, terms, placesOf(title)).flat();
  const codes = new Set(anchors.map(({ location }) => location).filter((at) => TIME_CODE.test(words[at] ?? '')));
  return { pieces: piecesOf(words, hits, densest(hits, words, titled, terms), codes), sections: sectionsOf(anchors, hits, url) };
}

/** What a passage of a transcript has for a heading: it leads to its second, and is no word of a sentence. */
const TIME_CODE = /^(?:\d+:)?\d+:\d{2}\.?$/;

/** Where the words of a text with a key stand: their numbers, in order. */
type PlacesIn = (key: string) => readonly number[];

/** Every word is folded once and every key looked for once: a long page with a dozen ways to say a thing took a tenth of a second. */
function placesOf(words: readonly string[]): PlacesIn {
  const folded = words.map((word) => fold(word).match(/[\p{L}\p{N}]+/gu) ?? []);
  const known = new Map<string, readonly number[]>();
  return (key) => {
    const places = known.get(key) ?? folded.flatMap((parts, i) => (parts.some((part) => hasKey(part, key)) ? [i] : []));
    known.set(key, places);
    return places;
  };
}

/** Words of one form are marked where they stand together: «работа» alone is no «проверочная работа», «класс» is no «5 класс». */
function placesOfForm({ words }: Form, placesIn: PlacesIn): readonly number[] {
  const places = words.map((word) => placesIn(keyOf(word)));
  const beside = (at: number, n: number) => places[n] === undefined || gap(places[n], [at]) <= weights.apart;
  return places.flatMap((own, n) => own.filter((at) => beside(at, n - 1) && beside(at, n + 1)));
}

/** Returns for each word the numbers of the terms that it is a form of. */
function hitsOf(words: readonly string[], terms: readonly Term[], placesIn: PlacesIn): number[][] {
  const hits: number[][] = words.map(() => []);
  terms.forEach(({ forms }, term) => new Set(forms.flatMap((form) => placesOfForm(form, placesIn))).forEach((i) => hits[i]!.push(term)));
  return hits;
}

/**
 * Where the piece begins that has most different terms, then most words; the opening of the text when nothing is in it. An opening that
 * speaks of the matter, itself or by the title (`titled`: terms in it), tells best what the page is: it gives way only to two terms more.
 */
function densest(
  hits: readonly (readonly number[])[],
  words: readonly string[],
  titled: readonly number[],
  terms: readonly Term[],
): number {
  let [best, most] = [0, 0];
  // The grade stands among the facts of a hit: beside other words it tells little, by itself nothing that the opening does not.
  const worths = terms.map(({ forms }) => (forms[0]!.words[1] === 'класс' ? 4 : 10));
  hits.forEach((own, i) => {
    if (i > 0 && own.length === 0) return;
    const inside = [...hits.slice(i, i + LENGTH).flat(), ...(i === 0 ? titled : [])];
    const tells = inside.some((term) => worths[term]! > 4) || !worths.includes(10);
    const worth = [...new Set(inside)].reduce((sum, term) => sum + worths[term]!, Math.min(inside.length, 9)) + (i === 0 && tells ? 15 : 0);
    if (worth > most) [best, most] = [i, worth];
  });
  return best === 0 ? 0 : Math.max(0, Math.min(beginningBefore(best, words), hits.length - LENGTH));
}

/** Where the sentence begins that a word stands in, when that is near; else a few words before it, so that the sense begins before the hit. */
function beginningBefore(at: number, words: readonly string[]): number {
  for (let i = at; i > at - NEAR && i > 0; i -= 1) if (/[.!?…]["»)]?$/.test(words[i - 1]!)) return i;
  return at - 4;
}

function piecesOf(words: readonly string[], hits: readonly (readonly number[])[], start: number, codes: ReadonlySet<number>): Piece[] {
  const shown = words.slice(start, start + LENGTH).flatMap((word, i) => (codes.has(start + i) ? [] : [{ word, at: start + i }]));
  const pieces: Piece[] = [];
  if (start > 0) pieces.push({ text: '… ', marked: false });
  shown.forEach(({ word, at }, i) => {
    const marked = hits[at]!.length > 0;
    const next = shown[i + 1]?.word;
    const space = next === undefined ? '' : spaceAfter(word, next);
    // Only the word is marked, not the signs around it.
    const [, before = '', core = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
    if (marked) pieces.push({ text: before, marked: false }, { text: core, marked: true }, { text: after + space, marked: false });
    else pieces.push({ text: word + space, marked: false });
  });
  // After the end of a sentence dots of their own say that more follows.
  if (start + LENGTH < words.length) pieces.push({ text: /[.!?]$/.test(shown.at(-1)?.word ?? '') ? ' …' : '…', marked: false });
  return pieces.filter(({ text }) => text !== '');
}

/** What no line ends with: a short word, a number, its sign. */
const TIED = /(?:^[«(]?\p{L}{1,2}|^№|\d)$/u;

/** Returns the space between two words. Pagefind keeps none that does not break: they are made anew. */
const spaceAfter = (word: string, next: string): string => (next === '—' || TIED.test(word) ? '\u00a0' : ' ');

function sectionsOf(anchors: Fragment['anchors'], hits: readonly (readonly number[])[], url: string): Section[] {
  const headings = anchors
    .filter(({ element, text }) => /^h[2-6]$/.test(element) && text.trim() !== '')
    .sort((a, b) => a.location - b.location);
  return headings
    .map(({ id, text, location }, i) => ({ id, text, found: hits.slice(location, headings[i + 1]?.location).flat() }))
    .filter(({ found }) => found.length > 0)
    .sort((a, b) => new Set(b.found).size - new Set(a.found).size || b.found.length - a.found.length)
    .slice(0, MOST_SECTIONS)
    .map(({ id, text }) => ({ title: text.replace(/\.$/, ''), url: `${url}#${id}` }));
}
