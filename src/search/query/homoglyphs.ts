const latin = 'aceopxykmtbhnu';
const cyrillic = 'асеорхукмтвнпи';
/** Letters that look alike in small or in capital letters; what is typed comes here in small letters. */
const toCyrillic = new Map([...latin].map((letter, i) => [letter, cyrillic[i]!]));
const toLatin = new Map([...cyrillic].map((letter, i) => [letter, latin[i]!]));

/** Returns a word in one script: a word that mixes Latin and Cyrillic takes the script of its other letters («икt» → «икт»). */
export function oneScript(word: string): string {
  return word.replace(/[\p{L}\p{N}]+/gu, partInOneScript);
}

function partInOneScript(word: string): string {
  const letters = [...word];
  const [c, l] = [letters.filter((letter) => /\p{Script=Cyrillic}/u.test(letter)), letters.filter((letter) => /[a-z]/.test(letter))];
  if (c.length === 0 || l.length === 0) return word;
  const stray = (own: readonly string[], map: ReadonlyMap<string, string>) => own.every((letter) => map.has(letter));
  if (!stray(c, toLatin) && !stray(l, toCyrillic)) return word;
  const sureCyrillic = c.filter((letter) => !toLatin.has(letter)).length;
  const sureLatin = l.filter((letter) => !toCyrillic.has(letter)).length;
  const into = sureCyrillic !== sureLatin ? sureCyrillic > sureLatin : c.length >= l.length;
  return letters.map((letter) => (into ? toCyrillic : toLatin).get(letter) ?? letter).join('');
}

/** Returns a word of look-alikes wholly in the other script («coba» → «сова»), or nothing when a letter has no twin. */
export function otherScript(word: string): string | undefined {
  const map = /^[a-z]+$/.test(word) ? toCyrillic : /^[а-я]+$/.test(word) ? toLatin : undefined;
  if (map === undefined || ![...word].every((letter) => map.has(letter))) return undefined;
  return [...word].map((letter) => map.get(letter)).join('');
}
