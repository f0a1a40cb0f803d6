/** The name of a region in the cases that the texts of a bank need. */
export interface Cases {
  /** Чего? */
  readonly gen: string;
  /** В чём? */
  readonly prep: string;
}

/** A word by its ending: what stands in the place of the ending in the genitive and in the prepositional. */
type Ending = readonly [ending: RegExp, gen: string, prep: string];

const adjectives: readonly Ending[] = [
  [/ая$/, 'ой', 'ой'],
  [/(?<=[гкх])ий$/, 'ого', 'ом'],
  [/ый$/, 'ого', 'ом'],
  [/ое$/, 'ого', 'ом'],
];

const heads: readonly Ending[] = [
  [/^область$/i, 'области', 'области'],
  [/^республика$/i, 'республики', 'республике'],
  [/^край$/i, 'края', 'крае'],
  [/^округ$/i, 'округа', 'округе'],
  [/^город$/i, 'города', 'городе'],
];

const nouns: readonly Ending[] = [
  [/ия$/, 'ии', 'ии'],
  [/(?<=[гкхжшчщ])а$/, 'и', 'е'],
  [/а$/, 'ы', 'е'],
  [/я$/, 'и', 'е'],
  [/[ьй]$/, 'я', 'е'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/, 'а', 'е'],
];

/**
 * Guesses the cases of a region's official name: `Энская область` gives `Энской области`. What follows the word for a republic is not declined,
 * as official texts have it. Returns `undefined` of a name in another form: a person must say it.
 */
export function guessCases(name: string): Cases | undefined {
  const [whole = '', tail] = name.trim().split(/\s+[—–-]\s+/);
  const words = whole.split(/\s+/);
  const head = words.findIndex((word) => heads.some(([ending]) => ending.test(word)));
  // A city that is a region has one word, a republic may have words after its head: they keep their form.
  const cases = head < 0 ? (words.length === 1 ? decline(whole, nouns) : undefined) : join(words, head);
  if (cases === undefined || tail === undefined) return cases;
  const own = head === words.length - 1 ? decline(tail, nouns) : { gen: tail, prep: tail };
  return own && { gen: `${cases.gen} — ${own.gen}`, prep: `${cases.prep} — ${own.prep}` };
}

function join(words: readonly string[], head: number): Cases | undefined {
  const forms = words.map((word, index) => (index === head ? decline(word, heads) : index < head ? decline(word, adjectives) : same(word)));
  const known = forms.filter((form) => form !== undefined);
  if (known.length < forms.length) return undefined;
  return { gen: known.map(({ gen }) => gen).join(' '), prep: known.map(({ prep }) => prep).join(' ') };
}

const same = (word: string): Cases => ({ gen: word, prep: word });

function decline(word: string, endings: readonly Ending[]): Cases | undefined {
  const found = endings.find(([ending]) => ending.test(word));
  if (found === undefined) return undefined;
  const [ending, gen, prep] = found;
  const cased = (form: string) => (word.length > 1 && ending.source.startsWith('^') && /^[А-ЯЁ]/.test(word) ? upper(form) : form);
  return { gen: word.replace(ending, cased(gen)), prep: word.replace(ending, cased(prep)) };
}

const upper = (word: string) => word.slice(0, 1).toLocaleUpperCase('ru') + word.slice(1);
