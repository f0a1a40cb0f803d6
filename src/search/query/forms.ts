import { readAlias, SHORTEST_KEY, type Alias } from '../vocabulary/alias.ts';
import type { Entry } from '../vocabulary/entry.ts';
import type { Lexicon } from '../vocabulary/lexicon.ts';
import { weights } from '../weights.ts';
import { partsOf } from './clean.ts';
import { fleeting, rootsOf, suppletive, withoutPrefix } from './families.ts';
import { numbersIn } from './numbers.ts';
import { joined, stem } from './stem.ts';
import type { Form } from './understand.ts';

/** Returns other ways to write one word: fleeting vowels, its aliases, its family, its parts; a number in words and the other way round. */
export async function otherForms(word: string, lexicon: Lexicon): Promise<Form[]> {
  const own = stem(word);
  const { form } = weights;
  const vowels = [...fleeting(own), ...suppletive(own)];
  const [numbers] = await Promise.all([numbersIn(word), lexicon.open([...vowels, word, withoutPrefix(own)])]);
  return distinct(word, [
    ...vowels
      .filter((other) => isThere(lexicon.find(other)) && !other.startsWith(own))
      .map((other) => ({ words: [other], weight: form.fleeting })),
    ...aliasesOf(word, lexicon).flatMap(({ kind, rest, words }) => (rest.length === 0 ? [{ words, weight: form[kind] }] : [])),
    ...(partsOf(word).length > 1 ? [{ words: partsOf(word), weight: form.joined }] : []),
    ...(numbers?.numberForms(word) ?? []),
    ...familyOf(own, lexicon),
    // A word that only begins other words may be a slip of the finger for one of its neighbours.
    ...(word.length < 5 || lexicon.find(own) !== undefined ? [] : await (await import('./repair.ts')).likelyMeant(word, lexicon)),
  ]);
}

/** Returns, for each word, ways to write it together with its neighbours: an alias of several words, one word, a date, a number. */
export async function together(words: readonly string[], lexicon: Lexicon): Promise<Form[][]> {
  const forms = words.map((): Form[] => []);
  const offer = (from: number, length: number, form: Form) => {
    for (let i = from; i < from + length; i += 1) forms[i]!.push(form);
  };
  const { form } = weights;
  const [numbers] = await Promise.all([numbersIn(words.join(' ')), lexicon.open(words.slice(1).map((word, i) => stem(words[i]! + word)))]);
  words.forEach((word, i) => {
    const next = words[i + 1];
    if (next !== undefined && isThere(lexicon.find(stem(word + next)))) offer(i, 2, { words: [word + next], weight: form.joined });
    for (const { kind, rest, words: alias } of aliasesOf(word, lexicon))
      if (rest.length > 0 && rest.every((other, n) => stem(words[i + 1 + n] ?? '') === other))
        offer(i, rest.length + 1, { words: alias, weight: form[kind] });
    for (const [length, other] of numbers?.numberFormsAmong(words, i) ?? []) offer(i, length, other);
  });
  return forms;
}

/** Aliases of a word by itself, by its stem, or else by its root: «удалять» has those of «удалить». */
function aliasesOf(word: string, lexicon: Lexicon): Alias[] {
  const own = stem(word);
  const by = (keys: readonly string[]) =>
    [...new Set(keys)].filter((key) => key === word || key.length >= SHORTEST_KEY).flatMap((key) => lexicon.find(key)?.aliases ?? []);
  const found = by([word, own, stem(joined(word))]);
  return found.length > 0
    ? found.map(readAlias)
    : by(rootsOf(own))
        .map(readAlias)
        .filter(({ kind }) => kind === 'synonym');
}

/** The longest root that more pages have than the word itself, but not so many that it says nothing; without the prefix of a verb where there is none. */
function familyOf(own: string, lexicon: Lexicon): Form[] {
  if (!/^[а-я]+$/.test(own)) return [];
  const pages = pagesOf(lexicon.startingWith(own), lexicon);
  const bare = withoutPrefix(own);
  const root = [...rootsOf(own), ...(bare === own ? [] : [...rootsOf(bare)])].find((candidate) => {
    const family = pagesOf(lexicon.startingWith(candidate), lexicon);
    return family > pages && family <= Math.max(lexicon.pages * weights.common, pages * 3);
  });
  return root === undefined ? [] : [{ words: [root], weight: weights.form.family }];
}

const pagesOf = (entries: readonly Entry[], lexicon: Lexicon) =>
  Math.min(
    entries.reduce((sum, { pages }) => sum + pages, 0),
    lexicon.pages,
  );

const isThere = (entry: Entry | undefined) => entry !== undefined && entry.pages > 0;

/** Other ways, each once; one that says what a shorter one says and more («искусственный интеллект в школе») finds nothing else. */
function distinct(word: string, forms: readonly Form[]): Form[] {
  const seen = new Set([word]);
  const once = forms.filter(({ words }) => !seen.has(words.join(' ')) && seen.add(words.join(' ')));
  const saysMore = (form: Form) =>
    once.some(
      ({ words, weight }) => words.length < form.words.length && weight >= form.weight && words.every((each) => form.words.includes(each)),
    );
  return once.filter((form) => form.words.length === 1 || !saysMore(form));
}
