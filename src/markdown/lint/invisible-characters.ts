import type { ProseFault, ProseRule } from './prose-rule.ts';
import { createLocator } from './visit.ts';

const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\u00AD/, 'мягкий перенос'],
  [/[\u200B\u2060]/, 'пробел нулевой ширины'],
  [/[\u200C\u200D]/, 'невидимый соединитель'],
  [/\uFEFF/, 'метка порядка байтов (BOM)'],
  [/[\u2028\u2029]/, 'невидимый разделитель строк'],
  [/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/, 'знак направления письма'],
  [/\uFFFD/, 'знак «�»: буква потеряна при перекодировке'],
  [/[\uE000-\uF8FF\uFDD0-\uFDEF]/, 'знак, которого нет ни в одном алфавите'],
];
// Joiners between pictographs and the sign after them are parts of emoji.
const UNWANTED =
  // eslint-disable-next-line no-control-regex -- these are the characters to be found
  /[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFD\uE000-\uF8FF\uFDD0-\uFDEF]|[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]|(?<!\p{Extended_Pictographic}\uFE0F?)[\u200C\u200D]/gu;
const DECOMPOSED = /[\p{Script=Cyrillic}\p{Script=Latin}][\u0300-\u036F]+/gu;

/** Characters nobody sees break search, copying and sorting; letters in two parts (й as и + ˘) do the same. */
export const invisibleCharacters: ProseRule = {
  id: 'invisible-characters',
  severity: 'error',
  find({ source }) {
    return [...findUnwanted(source), ...findDecomposed(source)];
  },
};

// One message per line and kind: a pasted paragraph may hold a hundred soft hyphens.
function findUnwanted(source: string): ProseFault[] {
  const locate = createLocator(source);
  const faults = new Map<string, ProseFault & { count: number }>();
  for (const { 0: character, index } of source.matchAll(UNWANTED)) {
    const name = nameOf(character);
    const place = locate(index);
    const key = `${place.line} ${name}`;
    const count = (faults.get(key)?.count ?? 0) + 1;
    const first = faults.get(key) ?? place;
    faults.set(key, { line: first.line, column: first.column, count, ...describe(name, count, source, index) });
  }
  return [...faults.values()].map(({ count: _count, ...fault }) => fault);
}

function describe(name: string, count: number, source: string, index: number): Pick<ProseFault, 'message' | 'hint'> {
  const times = count > 1 ? ` (в строке их ${count})` : '';
  const before = /[\p{L}\p{N}]*$/u.exec(source.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  const after = /^[\p{L}\p{N}]*/u.exec(source.slice(index + 1, index + 31))?.[0] ?? '';
  const where = before + after === '' ? '' : ` рядом с «${before}${after}»`;
  return { message: `Невидимый знак${where}: ${name}${times}.`, hint: 'Удалите его: такие слова не находит поиск.' };
}

function nameOf(character: string): string {
  const known = NAMES.find(([pattern]) => pattern.test(character))?.[1];
  const code = character.codePointAt(0) ?? 0;
  return known ?? `управляющий знак U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function findDecomposed(source: string): ProseFault[] {
  const locate = createLocator(source);
  const faults: ProseFault[] = [];
  for (const { 0: letter, index } of source.matchAll(DECOMPOSED)) {
    const whole = letter.normalize('NFC');
    if (whole === letter) continue;
    faults.push({
      ...locate(index),
      message: `Буква «${whole}» набрана двумя знаками: поиск такое слово не найдёт.`,
      hint: `Наберите «${whole}» заново одной клавишей.`,
    });
  }
  return faults;
}
