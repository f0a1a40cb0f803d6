import { plainText } from '../query/clean.ts';
import { stem } from '../query/stem.ts';
import { abbreviationsIn, aliasesOfGroups, packAlias, type AliasKind } from './alias.ts';
import type { Entry } from './entry.ts';
import { readingsOf, twinsOf, type Stem } from './twins.ts';

/** Words longer than this are addresses, keys and the like; nobody types them. */
const LONGEST_WORD = 32;

/** On how many pages a word stands, and on which it was seen last. */
interface Count {
  pages: number;
  last: number;
}

/** Counts the words of pages and says what the site's vocabulary is. */
export class WordCount {
  readonly #counts = new Map<string, Count>();
  /** What is counted where a word stands: itself and the parts it is written of; nothing for what is no word. */
  readonly #counted = new Map<string, readonly Count[]>();
  readonly #abbreviations = new Map<string, Map<string, number>>();
  #pages = 0;

  /** Adds the text of a page. */
  add(text: string): void {
    this.#pages += 1;
    const plain = plainText(text);
    const clean = plain.toLowerCase().replaceAll('ё', 'е');
    for (const word of clean.match(/[\p{L}\p{N}]+(?:[-‐‑][\p{L}\p{N}]+)*/gu) ?? [])
      for (const count of this.#countedIn(word)) {
        if (count.last === this.#pages) continue;
        count.last = this.#pages;
        count.pages += 1;
      }
    for (const [short, full] of abbreviationsIn(plain.replace(/\s+/g, ' '))) {
      const known = this.#abbreviations.get(short) ?? new Map<string, number>();
      this.#abbreviations.set(short, known.set(full.toLowerCase(), (known.get(full.toLowerCase()) ?? 0) + 1));
    }
  }

  /** A word of a page is taken apart once for the whole site, not once a page. */
  #countedIn(word: string): readonly Count[] {
    const known = this.#counted.get(word);
    if (known !== undefined) return known;
    const parts = word.length > LONGEST_WORD || /^[\p{N}-]+$/u.test(word) ? [] : word.split(/[-‐‑]/);
    const counted = [...new Set(parts.length > 1 ? [parts.join(''), ...parts] : parts)].map((part) => this.#countOf(part));
    this.#counted.set(word, counted);
    return counted;
  }

  #countOf(word: string): Count {
    const count = this.#counts.get(word) ?? { pages: 0, last: 0 };
    this.#counts.set(word, count);
    return count;
  }

  get pages(): number {
    return this.#pages;
  }

  /**
   * Returns the words by stem, in order of letters, with their aliases: twins by sound, abbreviations that the texts explain,
   * and those of the groups given. A stem's pages are those of its forms added up, at most all pages.
   */
  entries(groups: readonly (readonly [AliasKind, readonly (readonly string[])[]])[] = []): Entry[] {
    const stems = this.#stems();
    const isThere = (key: string) => stems.has(key);
    const explained = [...this.#abbreviations].map(([short, fulls]) => [short, [...fulls].sort((a, b) => b[1] - a[1])[0]![0]]);
    const lists = [
      twinsOf(stems),
      readingsOf(stems),
      ...[['abbreviation', explained] as const, ...groups].map(([kind, list]) => aliasesOfGroups(list, kind, isThere)),
    ];
    const aliases = new Map<string, Set<string>>();
    for (const list of lists)
      for (const [key, own] of list) aliases.set(key, new Set([...(aliases.get(key) ?? []), ...own.map(packAlias)]));
    const absent = [...aliases.keys()]
      .filter((key) => !stems.has(key))
      .map((key) => ({ stem: key, pages: 0, ending: '', aliases: [...aliases.get(key)!] }));
    const present = [...stems].map(([key, { form, pages }]) => ({
      stem: key,
      pages,
      ending: form.slice(key.length),
      aliases: [...(aliases.get(key) ?? [])],
    }));
    return [...present, ...absent].sort((a, b) => (a.stem < b.stem ? -1 : 1));
  }

  #stems(): Map<string, Stem> {
    const stems = new Map<string, Stem>();
    for (const [form, { pages }] of this.#counts) {
      if (/^\d+$/.test(form)) continue;
      const key = stem(form);
      const known = stems.get(key);
      if (known === undefined) stems.set(key, { form, pages, best: pages });
      else {
        known.pages = Math.min(known.pages + pages, this.#pages);
        if (pages > known.best || (pages === known.best && form < known.form)) Object.assign(known, { form, best: pages });
      }
    }
    return stems;
  }
}
