import { distance } from '../vocabulary/distance.ts';
import { nearIn } from '../vocabulary/near.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { readAlias } from '../vocabulary/alias.ts';
import { stem } from './stem.ts';

/** Returns the word of the site that was most likely meant, or nothing: near in letters, on keys or in sound, and frequent rather than rare. */
export async function correct(word: string, read: string | undefined, lexicon: Lexicon, most = 2): Promise<string | undefined> {
  const tried = [word, ...(read === undefined ? [] : [read])];
  if (word.length < 4 || /\d/.test(word)) return undefined;
  await lexicon.open(tried, 1);
  const found = tried.flatMap((each) =>
    // What was read from Latin letters is a guess already.
    nearIn(lexicon, each, stem(each), word.length < 7 || each !== word ? 1 : most)
      .filter(({ entry }) => entry.stem + entry.ending !== word && isPlausible(each, entry))
      .map(({ entry }) => ({ entry, cost: costOf(each, entry) })),
  );
  const best = found.sort((a, b) => a.cost - b.cost || (a.entry.stem < b.entry.stem ? -1 : 1))[0];
  if (best === undefined) return undefined;
  // A word that is there only by another name is put right by that name.
  return best.entry.pages === 0 ? readAlias(best.entry.aliases[0]!).words.join(' ') : inForm(word, best.entry);
}

/** Returns the word in the form that was typed, where its end was typed right: «класный» is «классный», although «классные» is more frequent. */
function inForm(word: string, { stem: own, ending }: Entry): string {
  const typed = stem(word);
  const form = own + word.slice(typed.length);
  // Without an ending a stem may be no word: «клетк» for «клеток».
  return typed !== word && typed.at(-1) === own.at(-1) && stem(form) === own ? form : own + ending;
}

const ADJECTIVE = /(?:[ое](?=в)|с(?=к)|(?=н))([вкн])(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими)$/;

/**
 * Whether a slip of the finger or of the ear may have made one word of the other. The shorter the word, the less may be wrong: a name that
 * the site does not have must not become a word that it has («Лермонтов» is no «ремонт», «рождество» no «тождество»).
 */
function isPlausible(word: string, { stem: own, ending, pages, aliases }: Entry): boolean {
  const typedStem = stem(word);
  // An adjective is one to its end: «квантовая» is no «квантор».
  const suffix = ADJECTIVE.exec(word)?.[1];
  if (suffix !== undefined && suffix !== own.at(-1)) return false;
  const whole = letterCost(word, own + ending);
  // What is left of a short word may agree by chance: «бином» is no «бинт».
  const off = typedStem.length < 4 ? whole : Math.min(whole, letterCost(typedStem, own));
  const letters = Math.min(typedStem.length + 1, own.length);
  if (pages === 0) return (aliases[0]?.startsWith('t=') ?? false) && letters > 3 && letterCost(word, own) <= (letters < 6 ? 0.5 : 1);
  return off <= allowedFor(letters) && (word[0] === own[0] || slipsAtFirst(word, own));
}

/** What may be wrong in a stem of so many letters; one arbitrary letter is 1, a likely slip less. */
function allowedFor(letters: number): number {
  if (letters < 4) return 0;
  if (letters === 4) return 0.8;
  return letters < 7 ? 1 : letters < 8 ? 1.5 : 2;
}

/** The first letter is seldom wrong: left out, swapped with the second, or one that sounds or lies near. */
function slipsAtFirst(word: string, own: string): boolean {
  const [a = '', b = '', c = ''] = word;
  return (own.length > 5 && own.startsWith(a + b + c, 1)) || own.startsWith(b + a + c) || (discount(a, own[0]!) > 0 && own[1] === b);
}

/** Letters that are easily taken for each other: by sound, by the next key. */
const alike = ['оа', 'еи', 'ыи', 'еэ', 'бп', 'вф', 'гк', 'дт', 'жш', 'зс', 'щш', 'цс', 'ьъ', 'ия', 'ея'];
const keys = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

/** Distance with near misses at a discount, less a bonus for frequent words. */
function costOf(word: string, { stem: own, ending, pages }: Entry): number {
  const whole = own + ending;
  const typedStem = stem(word);
  const off = Math.min(letterCost(word, whole), letterCost(typedStem, own));
  const sameStart = word[0] === own[0] ? 0 : 0.7;
  return off + sameStart - 0.12 * Math.log2(1 + pages) + 0.05 * Math.abs(typedStem.length - own.length);
}

function letterCost(a: string, b: string): number {
  // Signs that only soften are what Latin letters and haste leave out.
  if (a !== b && a.replace(/[ьъ]/g, '') === b.replace(/[ьъ]/g, '')) return 0.3;
  const off = distance(a, b, 3);
  if (a.length !== b.length) return hasDoubled(a, b) ? 0.6 : a.length < b.length && off === 1 ? 0.8 : off;
  const wrong = [...a].map((letter, i) => [letter, b[i]!] as const).filter(([x, y]) => x !== y);
  return off - (wrong.length === off ? wrong.reduce((sum, [x, y]) => sum + discount(x, y), 0) : 0.2);
}

function discount(x: string, y: string): number {
  if (alike.some((pair) => pair.includes(x) && pair.includes(y))) return 0.5;
  return keys.some((row) => Math.abs(row.indexOf(x) - row.indexOf(y)) === 1 && row.includes(x) && row.includes(y)) ? 0.3 : 0;
}

const hasDoubled = (a: string, b: string) => a.replace(/(.)\1/g, '$1') === b.replace(/(.)\1/g, '$1');
