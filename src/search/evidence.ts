import type { Place } from './index/format.ts';
import type { IndexReader } from './index/reader.ts';
import { isNameToken } from './names.ts';
import { beginningOf, joined, keyOf, sameWord } from './query/stem.ts';
import type { Form, Term } from './query/understand.ts';
import { weights } from './weights.ts';

/** What speaks for a page as to one term. */
export interface Evidence {
  /** How often, each time by what the form is worth. */
  readonly frequency: number;
  /** Whether the page has the word itself, and not only another way to say it. */
  readonly itself: boolean;
  /** What the form is worth where it stands in the title, in a heading; nothing where it does not. */
  readonly title: number;
  readonly heading: number;
  /** Weights of the other fields that hold it. */
  readonly fields: number;
  /** Numbers of its words in the text, in order. */
  readonly at: readonly number[];
}

/** Words between the closest two places of two ordered lists. */
export function gap(a: readonly number[], b: readonly number[]): number {
  let best = Infinity;
  for (let i = 0, j = 0; i < a.length && j < b.length; a[i]! < b[j]! ? (i += 1) : (j += 1)) best = Math.min(best, Math.abs(a[i]! - b[j]!));
  return best;
}

/** What a form has found so far in one query: a second look with more forms need not find it again. */
export type FoundForms = Map<Form, ReadonlyMap<number, Evidence>>;

/** Returns the pages that have a term in any of its forms; what each form finds is kept in `known`. */
export function evidenceOf(term: Term, reader: IndexReader, known: FoundForms): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  for (const form of term.forms) {
    const own = known.get(form) ?? evidenceOfForm(form, reader);
    known.set(form, own);
    for (const [page, evidence] of own) {
      const other = found.get(page);
      found.set(page, other === undefined ? evidence : either(other, evidence));
    }
  }
  return found;
}

/** What was typed in quotes: all places of its words count, however frequent they are. */
export const isPhrase = ({ words, weight }: Form): boolean => words.length > 1 && weight === 1;

function evidenceOfForm({ words, weight }: Form, reader: IndexReader): Map<number, Evidence> {
  // A word of a phrase begins no longer one: «основной закон страны» stands on no page with «страница».
  const [first = new Map<number, Evidence>(), ...rest] = words.map((word) =>
    evidenceOfWord(word, weight, reader, words.length > 1, isPhrase({ words, weight })),
  );
  return new Map(
    [...first].flatMap(([page, evidence]) => {
      let sum: Evidence | undefined = evidence;
      for (const each of rest) sum = sum && together(sum, each.get(page));
      return sum === undefined ? [] : [[page, sum] as const];
    }),
  );
}

/** Words shorter than this begin too many others. */
const SHORT = 4;

function evidenceOfWord(word: string, weight: number, reader: IndexReader, exact: boolean, whole: boolean): Map<number, Evidence> {
  const found = new Map<number, Evidence>();
  const key = keyOf(joined(word));
  const beginning = beginningOf(joined(word)).replaceAll('й', 'и');
  const title = reader.list.fields.indexOf('title');
  const words = reader.startingWith(key, whole).filter(([other]) => !isNameToken(other));
  // A short word that is there begins no longer one: «впр» is not «вправе».
  const alone = exact || (key.length < SHORT && words.some(([other]) => sameWord(other, key)));
  for (const [other, places] of words) {
    const same = sameWord(other, key);
    if (!same && (alone || /^\d/.test(key) || !other.startsWith(beginning))) continue;
    const own = weight * (same ? 1 : weights.longerMost * Math.exp(-weights.longer * (other.length - key.length)));
    for (const place of places) {
      const evidence = toEvidence(place, own, title, reader.list.fields);
      const known = found.get(place.page);
      found.set(
        place.page,
        known === undefined ? evidence : { ...either(known, evidence), frequency: known.frequency + evidence.frequency },
      );
    }
  }
  return found;
}

function toEvidence({ at, weight, fields }: Place, own: number, title: number, names: readonly string[]): Evidence {
  return {
    itself: own >= weights.itself,
    frequency: at.length * own,
    title: fields.includes(title) ? own : 0,
    heading: weight > 1.5 && weight < 7 ? own : 0,
    fields: fields.reduce((sum, field) => sum + (weights.field[names[field]!] ?? 0), 0) * own,
    at,
  };
}

const either = (a: Evidence, b: Evidence): Evidence => ({
  itself: a.itself || b.itself,
  frequency: Math.max(a.frequency, b.frequency) + 0.3 * Math.min(a.frequency, b.frequency),
  title: Math.max(a.title, b.title),
  heading: Math.max(a.heading, b.heading),
  fields: Math.max(a.fields, b.fields),
  at: a.at.length === 0 ? b.at : b.at.length === 0 ? a.at : [...a.at, ...b.at].sort((x, y) => x - y),
});

/** Words of one form say it only where they stand together, in the text or in one field. */
function together(a: Evidence, b: Evidence | undefined): Evidence | undefined {
  if (b === undefined) return undefined;
  const near = gap(a.at, b.at) <= weights.apart;
  const [title, fields] = [Math.min(a.title, b.title), Math.min(a.fields, b.fields)];
  if (!near && title === 0 && fields === 0) return undefined;
  return {
    itself: a.itself && b.itself,
    frequency: near ? Math.min(a.frequency, b.frequency) : 0,
    title,
    heading: near ? Math.min(a.heading, b.heading) : 0,
    fields,
    at: b.at,
  };
}
