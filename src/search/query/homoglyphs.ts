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
  const [isCyrillic, isLatin] = [c.some((letter) => !toLatin.has(letter)), l.some((letter) => !toCyrillic.has(letter))];
  // A true mixture is left alone: neither script can write it.
  if (isCyrillic && isLatin) return word;
  const map = isCyrillic || (!isLatin && c.length >= l.length) ? toCyrillic : toLatin;
  return letters.map((letter) => map.get(letter) ?? letter).join('');
}

/** Returns a word of look-alikes wholly in the other script («coba» → «сова»), or nothing when a letter has no twin. */
export function otherScript(word: string): string | undefined {
  const map = /[a-z]/.test(word) ? toCyrillic : toLatin;
  const other = [...word].map((letter) => map.get(letter) ?? '').join('');
  return other !== '' && other.length === word.length ? other : undefined;
}
