/** A word of the site. */
export interface Entry {
  /** Stem (Snowball), or the whole word when it is not Russian. */
  readonly stem: string;
  /** On how many pages it stands, to half a power of two; none when only its aliases are on the site. */
  readonly pages: number;
  /** What its most frequent form adds to the stem: «дроб» + «и». */
  readonly ending: string;
  /** Other ways to say it, packed (see `readAlias`). */
  readonly aliases: readonly string[];
}

/** What is in which file. */
export interface Manifest {
  /** Pages of the whole site. */
  readonly pages: number;
  /** Words that say nothing of what is looked for, between spaces; vocabularies made before 1.0 have none. */
  readonly stop?: string;
  /** First stem in a file, and the name of the file; in order of stems. */
  readonly shards: readonly (readonly [string, string])[];
}

/** Packs entries, sorted by stem, into text: each line says how many letters it shares with the one above. */
export function packEntries(entries: readonly Entry[]): string {
  let above = '';
  const lines = entries.map(({ stem, pages, ending, aliases }) => {
    const shared = Math.min(sharedLength(above, stem), 35);
    above = stem;
    const frequency = String.fromCharCode(48 + (pages === 0 ? -1 : Math.round(2 * Math.log2(pages))));
    return `${shared.toString(36)}${stem.slice(shared)} ${frequency}${ending}${aliases.map((alias) => ` ${alias}`).join('')}`;
  });
  return lines.join('\n');
}

/** Reads back what `packEntries` packed. */
export function unpackEntries(text: string): Entry[] {
  let above = '';
  return text.split('\n').map((line) => {
    const [word = '', use = '', ...aliases] = line.split(' ');
    const frequency = use.charCodeAt(0) - 48;
    above = above.slice(0, parseInt(word[0] ?? '0', 36)) + word.slice(1);
    return { stem: above, pages: frequency < 0 ? 0 : Math.floor(2 ** (frequency / 2) + 0.3), ending: use.slice(1), aliases };
  });
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
