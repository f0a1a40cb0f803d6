import { stem } from '../query/stem.ts';
import { readings, skeletons } from '../query/transliterate.ts';
import type { Alias } from './alias.ts';
import { distance } from './distance.ts';

/** A stem: its most frequent form, the pages of that form, the pages of all. */
export interface Stem {
  form: string;
  pages: number;
  best: number;
}

const LATIN = /^[a-z]{3,}$/;
const CYRILLIC = /^[а-я]{3,}$/;

/** Returns how Russians write the Latin words of the site, where the site itself does not: «питон» → `python`. */
export function readingsOf(stems: ReadonlyMap<string, Stem>): Map<string, Alias[]> {
  const found = new Map<string, Alias[]>();
  const frequent = [...stems].filter(([word, { pages }]) => pages > 1 && LATIN.test(word) && word.length <= 14);
  for (const [word] of frequent.sort((a, b) => b[1].pages - a[1].pages))
    for (const read of readings(word))
      if (!stems.has(stem(read)) && !found.has(stem(read))) found.set(stem(read), [{ kind: 'twin', rest: [], words: [word] }]);
  return found;
}

/** Pairs words that sound the same in the two scripts, both ways; at most two for each. */
export function twinsOf(forms: ReadonlyMap<string, Stem>): Map<string, Alias[]> {
  const bySound = new Map<string, string[]>();
  for (const [word, { pages }] of forms)
    if (pages > 1 && LATIN.test(word)) for (const sound of skeletons(word)) bySound.set(sound, [...(bySound.get(sound) ?? []), word]);
  const twins = new Map<string, Alias[]>();
  const link = (from: string, to: string) =>
    twins.set(from, [...(twins.get(from) ?? []), { kind: 'twin' as const, rest: [], words: [to] }].slice(0, 2));
  for (const [key, { form }] of forms) {
    if (!CYRILLIC.test(form)) continue;
    const near = (bySound.get(skeletons(form)[0]!) ?? bySound.get(skeletons(key)[0]!) ?? []).filter((latin) =>
      soundsLike(latin, form, key),
    );
    for (const latin of near.sort((a, b) => forms.get(b)!.pages - forms.get(a)!.pages).slice(0, 2)) {
      link(key, latin);
      link(latin, form);
    }
  }
  return twins;
}

/** Whether a Latin word reads like a Cyrillic one, vowels included: the shorter the word, the closer. */
export function soundsLike(latin: string, form: string, key: string): boolean {
  const limit = latin.length < 5 ? 0 : latin.length < 8 ? 1 : 2;
  return readings(latin).some((read) => distance(read, form, limit) <= limit || (key.length > 5 && distance(read, key, limit) <= limit));
}
