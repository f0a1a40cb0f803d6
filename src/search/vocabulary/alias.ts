import { cleanText, partsOf, wordsOf } from '../query/clean.ts';
import { stem } from '../query/stem.ts';
import { withoutStopWords } from '../query/stop-list.ts';

/** What kind of other name it is: the same by sound, an abbreviation, a synonym. */
export type AliasKind = 'twin' | 'abbreviation' | 'synonym';

/** Another way to say something. */
export interface Alias {
  readonly kind: AliasKind;
  /** Stems that must follow the word; none when the word alone has the alias. */
  readonly rest: readonly string[];
  /** The words of the other way. */
  readonly words: readonly string[];
}

const kinds: Readonly<Record<string, AliasKind>> = { t: 'twin', a: 'abbreviation', s: 'synonym' };

/** Packs an alias into one piece without spaces: `aзадаваем+вопрос=faq`. */
export const packAlias = ({ kind, rest, words }: Alias): string => `${kind[0]!}${rest.join('+')}=${words.join('+')}`;

/** Reads back what `packAlias` packed. */
export function readAlias(packed: string): Alias {
  const [rest = '', words = ''] = packed.slice(1).split('=');
  return { kind: kinds[packed[0]!] ?? 'synonym', rest: rest === '' ? [] : rest.split('+'), words: words.split('+') };
}

/** Aliases for one word or phrase, at most: more would make everything mean everything. */
const MOST = 12;
/** Stems shorter than this are those of too many words («доу» and «до»): the word itself is the key, and nothing is found by them. */
export const SHORTEST_KEY = 4;
/** Abbreviations up to this long have no endings. */
const UNBENT = 6;

/**
 * Returns aliases by the stem of the first word of each member of the groups, to every other member that is on the site
 * (`isThere` answers for a stem). A member with particles («по центру») is only found, never looked up: without them it says something else.
 */
export function aliasesOfGroups(
  groups: readonly (readonly string[])[],
  kind: AliasKind,
  isThere: (stem: string) => boolean,
): Map<string, Alias[]> {
  const found = new Map<string, Alias[]>();
  const canBeFound = (words: readonly string[]) => words.every((word) => stem(word).length > 2 && isThere(stem(word)));
  for (const group of groups) {
    const members = group.map((member) => wordsOf(cleanText(member)).flatMap(partsOf)).filter((words) => words.length > 0);
    for (const from of members) {
      if (withoutStopWords(from).length < from.length) continue;
      const [first = '', ...rest] = keysOf(from, kind);
      for (const to of members.filter((other) => other !== from).map(withoutStopWords)) {
        const own = found.get(first) ?? [];
        const same = own.filter((alias) => alias.rest.join() === rest.join());
        if (same.length < MOST && canBeFound(to)) found.set(first, [...own, { kind, rest, words: to }]);
      }
    }
  }
  return found;
}

function keysOf(words: readonly string[], kind: AliasKind): readonly string[] {
  const [word = ''] = words;
  if (words.length > 1) return words.map(stem);
  return stem(word).length < SHORTEST_KEY || (kind === 'abbreviation' && word.length <= UNBENT) ? [word] : [stem(word)];
}

/** Letters before and after a bracket among which the full name is looked for. */
const WINDOW = 120;
/** Letters of the longest abbreviation before a sign, and the one before them. */
const UPPER_AND_ONE = 9;

/** Finds «полное имя (СОКРАЩЕНИЕ)» and the other way round in a text: pairs of the abbreviation and what it stands for. */
export function abbreviationsIn(text: string): [string, string][] {
  const pairs: [string, string | undefined][] = [];
  for (const { 1: short = '', index } of text.matchAll(/ ?\(([\p{Lu}\d][\p{L}\d]{1,7})\)/gu))
    pairs.push([short, expansion(lastWords(text.slice(Math.max(0, index - WINDOW), index)), short)]);
  // Signs are looked for first and letters before them: the other way round every letter of a text is tried.
  for (const { 0: sign, index } of text.matchAll(/ ?(?:\(|— )/g)) {
    const [short] = /(?<![\p{L}\d])\p{Lu}{2,8}$/u.exec(text.slice(Math.max(0, index - UPPER_AND_ONE), index)) ?? [];
    const from = index + sign.length;
    if (short !== undefined) pairs.push([short, beginning(firstWords(text.slice(from, from + WINDOW)), short)]);
  }
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

const lastWords = (text: string) => (/[\p{L} -]*$/u.exec(text)?.[0] ?? '').trim().split(' ').slice(-8);
const firstWords = (text: string) => (/^[\p{L} -]*/u.exec(text)?.[0] ?? '').trim().split(' ').slice(0, 8);

/** The last words whose first letters spell the abbreviation; small words between them may be skipped. */
function expansion(words: readonly string[], abbreviation: string): string | undefined {
  for (let from = words.length - 2; from >= 0; from -= 1) if (spells(words.slice(from), abbreviation)) return words.slice(from).join(' ');
  return undefined;
}

function beginning(words: readonly string[], abbreviation: string): string | undefined {
  for (let to = 2; to <= words.length; to += 1) if (spells(words.slice(0, to), abbreviation)) return words.slice(0, to).join(' ');
  return undefined;
}

function spells(words: readonly string[], abbreviation: string): boolean {
  const letters = (list: readonly string[]) =>
    list
      .flatMap((word) => word.split('-'))
      .map((word) => (word[0] ?? '').toLowerCase())
      .join('');
  const wanted = abbreviation.toLowerCase();
  return letters(words) === wanted || letters(words.filter((word) => word.length > 2)) === wanted;
}
