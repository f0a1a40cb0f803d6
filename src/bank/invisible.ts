const names: readonly (readonly [RegExp, string])[] = [
  [/\u00AD/, 'мягкий перенос'],
  [/[\u200B\u2060]/, 'пробел нулевой ширины'],
  [/[\u200C\u200D]/, 'невидимый соединитель'],
  [/\uFEFF/, 'метка порядка байтов (BOM)'],
  [/[\u2028\u2029]/, 'невидимый разделитель строк'],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'знак направления письма'],
  [/\uFFFD/, 'знак «�»: буква потеряна при перекодировке'],
  [/\p{Cs}/u, 'половина знака: вторая потеряна'],
  [/[\uE000-\uF8FF]|\p{NChar}/u, 'знак, которого нет ни в одном алфавите'],
];
// Joiners after pictographs, of any colour of the skin, are parts of emoji.
const unwanted =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\uE000-\uF8FF]|[\p{NChar}\p{Cs}]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|(?<!\p{Extended_Pictographic}[\uFE0F\p{EMod}]?)[\u200C\u200D]/gu;
const decomposed = /[\p{Script=Cyrillic}\p{Script=Latin}][\u0300-\u036F]+/gu;

/** Signs of which nearly all texts are made: nothing is to be found there. */
const ordinary = /^[\n -~«»\u0400-\u04FF–—…№]*$/;

/** A character nobody sees, its name and its offset in UTF-16 units. */
export interface InvisibleCharacter {
  readonly name: string;
  readonly index: number;
}

/** Returns the characters of a text that nobody sees and that break search, copying and sorting. */
export function findInvisible(text: string): InvisibleCharacter[] {
  if (ordinary.test(text)) return [];
  return [...text.matchAll(unwanted)].map(({ 0: character, index }) => ({ name: nameOf(character), index }));
}

/** Returns the letters of a text that are written in two parts (й as и + ˘) and have a whole form. */
export function findDecomposed(text: string): { readonly whole: string; readonly index: number }[] {
  if (ordinary.test(text)) return [];
  return [...text.matchAll(decomposed)].flatMap(({ 0: letter, index }) =>
    letter.normalize('NFC') === letter ? [] : [{ whole: letter.normalize('NFC'), index }],
  );
}

/** Tells of a letter in two parts what is wrong and what to type instead, in Russian. */
export function explainDecomposed(whole: string): { message: string; hint: string } {
  return {
    message: `Буква «${whole}» набрана двумя знаками: поиск такое слово не найдёт.`,
    hint: `Наберите «${whole}» заново одной клавишей.`,
  };
}

function nameOf(character: string): string {
  const known = names.find(([pattern]) => pattern.test(character))?.[1];
  const code = character.codePointAt(0) ?? 0;
  return known ?? `управляющий знак U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
