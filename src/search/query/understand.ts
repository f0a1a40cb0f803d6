import { readAlias } from '../vocabulary/alias.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { cleanText, partsOf, wordsOf } from './clean.ts';
import { otherForms, together } from './forms.ts';
import { isKnown, isWord } from './known.ts';
import { numbersIn } from './numbers.ts';
import type * as repairs from './repair.ts';
import { beginningOf, joined, stem } from './stem.ts';

/** One way to look for a term. */
export interface Form {
  /** Words that must all stand on the page, and near each other. */
  readonly words: readonly string[];
  /** What a page found this way is worth; 1 for the word as it was meant. */
  readonly weight: number;
}

/** One thing asked for, in all the ways it may be written; the first way is the main one. */
export interface Term {
  readonly typed: string;
  readonly forms: readonly Form[];
}

/** What was taken for what: always shown, always reversible. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface Understood {
  readonly terms: readonly Term[];
  readonly corrections: readonly Correction[];
  /** Words that stand nowhere on the site. */
  readonly unknown: readonly string[];
  /** Words that stand nowhere either, but others do that mean nearly the same: those are looked for. */
  readonly similar: readonly string[];
}

/** What puts words right; nothing where they need none. */
type Repair = typeof repairs;

/** Understands a query: the steps are the lines, in this order. With `literal`, words are taken as they were typed. */
export async function understand(typed: string, lexicon: Lexicon, literal = false): Promise<Understood> {
  const text = cleanText(typed);
  const repair = await repairFor(text, lexicon);
  const relaid = literal || repair === undefined ? text : await repair.relay(text, lexicon);
  const oneScript = repair?.oneScript ?? ((word: string) => word);
  // Few queries have quotes.
  const quoted = QUOTE.test(relaid) ? (await import('./phrases.ts')).takePhrases(relaid, oneScript, lexicon) : undefined;
  const { rest, phrases } = quoted ?? { rest: relaid, phrases: [] };
  const named = (literal ? undefined : (await numbersIn(rest))?.takeGrades(rest)) ?? { rest, terms: [] };
  const words = [...new Set(lexicon.telling(wordsOf(named.rest).map(oneScript)))].slice(0, MOST_WORDS);
  const [numbers] = await Promise.all([numbersIn(words.join(' ')), open(words, lexicon)]);
  const corrections: Correction[] = relaid === text ? [] : [{ from: text, to: relaid }];
  const meant: string[] = [];
  const unknown: string[] = [];
  for (const word of words) {
    const replaced = isKnown(word, lexicon, numbers) ? word : literal ? undefined : await repair?.replaceUnknown(word, lexicon);
    if (replaced === undefined) unknown.push(word);
    else {
      if (replaced !== word) corrections.push({ from: word, to: replaced });
      meant.push(replaced);
    }
  }
  const forms = await Promise.all(meant.map((word) => otherForms(word, lexicon)));
  const neighbours = await together(meant, lexicon);
  const terms = meant.map((word, i) => ({ typed: word, forms: [...itself(word, forms[i]!), ...forms[i]!, ...neighbours[i]!] }));
  const similar = meant.filter((word, i) => forms[i]!.length > 0 && isOnlyNamed(word, lexicon));
  return { terms: [...phrases, ...terms, ...named.terms], corrections, unknown, similar };
}

/** Most queries are made of words that the site has: nothing in them can be put right. */
async function repairFor(text: string, lexicon: Lexicon): Promise<Repair | undefined> {
  const words = lexicon.telling(wordsOf(text));
  await open(words, lexicon);
  return words.every((word) => /^\d+$/.test(word) || isWord(word, lexicon)) ? undefined : import('./repair.ts');
}

const open = (words: readonly string[], lexicon: Lexicon) =>
  lexicon.open(words.flatMap((word) => [word, joined(word), ...partsOf(word)].flatMap((each) => [each, stem(each), stem(stem(each))])));

const QUOTE = /[«"“„]/;

/** Words of a query that are looked for; more than this say nothing new. */
const MOST_WORDS = 12;

/** «ИИ» has the stem of «и», which stands on every page: it is looked for by what it stands for, where that is known. */
const itself = (word: string, others: readonly Form[]): Form[] =>
  word.length > 1 && stem(word).length < 2 && others.length > 0 ? [] : [{ words: [word], weight: 1 }];

/** Whether a word is known by its synonyms alone; what an abbreviation stands for is the thing itself. */
function isOnlyNamed(word: string, lexicon: Lexicon): boolean {
  const own = [word, stem(word)].flatMap((each) => lexicon.find(each) ?? []);
  return (
    own.length > 0 &&
    own.every(({ pages, aliases }) => pages === 0 && aliases.every((alias) => readAlias(alias).kind === 'synonym')) &&
    lexicon.startingWith(beginningOf(word)).every(({ pages }) => pages === 0)
  );
}
