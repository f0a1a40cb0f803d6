/** What an item of a vocabulary is called. */
export interface Named {
  readonly name: string;
  readonly short?: string | undefined;
  readonly abbr?: string | undefined;
  readonly synonyms: readonly string[];
}

const ENDINGS =
  /(?:иями|ями|ами|ией|иях|иям|ого|его|ому|ему|ыми|ими|ой|ей|ою|ею|ом|ем|ам|ям|ах|ях|ов|ев|ий|ый|ым|им|ых|их|ая|яя|ое|ее|ую|юю|ия|ие|ию|ии|а|я|ы|и|у|ю|е|о|ь|й)$/;

/** Returns the words of a text without their endings: «урок математики» → `урок`, `математик`; an abbreviation keeps its capitals. */
export function stems(text: string): string[] {
  return (
    quiet(text)
      .replaceAll('ё', 'е')
      .replaceAll('Ё', 'Е')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => {
    if (/^[А-ЯЁA-Z]{2,6}$/.test(word)) return word;
    const small = word.toLowerCase();
    const stem = small.replace(ENDINGS, '');
    return stem.length >= 3 ? stem : small;
  });
}

/** A line typed in capitals has no abbreviations to tell. */
const quiet = (text: string) => text.replace(/^[^а-яё\n]{13,}$/gm, (line) => (/\S\s+\S/.test(line) ? line.toLowerCase() : line));

/** A name found in a text: whose it is and how it was written there. */
export interface Mention {
  readonly id: string;
  readonly words: number;
  /** Position of its first word. */
  readonly at: number;
}

/** Returns the items named in a text, longest names first; a word that a longer name took is not counted again. */
export function mentions(text: string, items: Iterable<readonly [string, readonly string[]]>): Mention[] {
  const words = stems(text);
  const names = [...items]
    .flatMap(([id, list]) => list.map((name) => ({ id, stems: stems(name) })))
    .filter((name) => name.stems.length > 0);
  names.sort((a, b) => b.stems.length - a.stems.length || b.stems.join('').length - a.stems.join('').length);
  const taken = new Set<number>();
  const found: Mention[] = [];
  for (const name of names)
    for (let at = 0; at + name.stems.length <= words.length; at += 1) {
      const places = name.stems.map((_, index) => at + index);
      if (!name.stems.every((stem, index) => words[at + index] === stem) || places.some((place) => taken.has(place))) continue;
      for (const place of places) taken.add(place);
      found.push({ id: name.id, words: name.stems.length, at });
    }
  return found;
}

/** Returns ids with the names that mean only them: the full name, the short one, the abbreviation. */
export function properNames(items: ReadonlyMap<string, Named>): [string, string[]][] {
  return [...items].map(([id, { name, short, abbr }]) => [
    id,
    [...choices(name.replace(/\s*\(.*\)/, '')), short ?? '', abbr ?? ''].filter(Boolean),
  ]);
}

/** «Лабораторная или практическая работа» is called either. */
function choices(name: string): string[] {
  const [, first, second, rest = ''] = /^(\S+) или (\S+)(?: (.+))?$/.exec(name) ?? [];
  return first === undefined || second === undefined ? [name] : [`${first} ${rest}`.trim(), `${second} ${rest}`.trim()];
}

/** Returns ids with all their names. */
export function allNames(items: ReadonlyMap<string, Named>): [string, string[]][] {
  return properNames(items).map(([id, names]) => [id, [...names, ...(items.get(id)?.synonyms ?? [])]]);
}
