import type { Root, Text } from 'hast';
import { pairQuotes } from './quotes.ts';
import type { HastParent } from './walk.ts';

// A picture, a formula or code inside a sentence: something that is there, but is not ours to change.
const OPAQUE = '\uFFFC';
const UNTOUCHED = new Set(['code', 'pre', 'math', 'img', 'picture', 'input']);
const INLINE = new Set(['a', 'del', 'em', 'span', 'strong', 'sub', 'sup']);

/** Returns a title or another short text with Russian typography: « » with „ “ inside, dashes, an ellipsis, spaces that do not break. Applied twice it changes nothing. */
export function typograph(text: string): string {
  return fitCharacters(rewrite(text));
}

/** Applies Russian typography to the text nodes of a tree, in place; code, formulas and addresses stay as they are,
 * and a sentence is read as a whole, so that quotes may open in one element and close in another. */
export function typographTree(tree: Root): void {
  const run: Run = { texts: [], line: '' };
  collect(tree, run);
  flush(run);
}

/** The texts of one block that make one line of reading. */
interface Run {
  texts: Text[];
  line: string;
}

function collect(parent: HastParent, run: Run): void {
  for (const child of parent.children) {
    if (child.type === 'text') addText(child, run);
    else if (child.type !== 'element') collectComponent(child, run);
    else if (UNTOUCHED.has(child.tagName) && child.tagName !== 'pre') run.line += OPAQUE;
    else if (INLINE.has(child.tagName)) collect(child, run);
    else {
      flush(run);
      if (!UNTOUCHED.has(child.tagName)) collect(child, run);
      flush(run);
    }
  }
}

// On an editor's page components stand between paragraphs or, like `<sub>`, inside a sentence.
function collectComponent(node: { readonly type: string } | HastParent, run: Run): void {
  if (!('children' in node)) return;
  const isInline = 'name' in node && INLINE.has(String(node.name));
  if (!isInline) flush(run);
  collect(node, run);
  if (!isInline) flush(run);
}

function addText(node: Text, run: Run): void {
  node.value = rewrite(node.value);
  run.texts.push(node);
  run.line += node.value;
}

// The second pass changes characters one for one, so the line can be cut back at the old places.
function flush(run: Run): void {
  if (run.texts.length > 0 && run.line.trim() !== '') {
    const line = fitCharacters(run.line);
    let at = 0;
    for (const node of run.texts) {
      while (run.line.slice(at, at + node.value.length) !== node.value) at += 1;
      const length = node.value.length;
      node.value = line.slice(at, at + length);
      at += length;
    }
  }
  run.texts = [];
  run.line = '';
}

// First pass: rules that change the length; each looks at a few characters of one text node.
function rewrite(text: string): string {
  let result = text;
  if (result.includes('..')) result = result.replace(/(?<!\.)\.{3}(?!\.)/g, '…');
  if (result.includes('--')) result = result.replace(/(?<=^|[ \u00A0\n])-{2,3}(?=[ \u00A0\n]|$)/g, '—');
  if (/[№§]\d/.test(result)) result = result.replace(/([№§])(?=\d)/g, '$1\u00A0');
  return result.includes('.') ? spaceAbbreviations(result) : result;
}

function spaceAbbreviations(text: string): string {
  return text
    .replace(/(?<![\p{L}.])([Тт])\.(?=[едпкнч]\.)/gu, '$1.\u00A0')
    .replace(/(?<!\p{L})([А-ЯЁ]\.)(?=[А-ЯЁ](?:\.|[а-яё]{2}))/gu, '$1\u00A0');
}

const SHORT_WORDS = 'а|без|в|во|для|до|за|и|из|из-за|или|к|ко|на|над|не|ни|но|о|об|обо|от|по|под|при|про|с|со|у|я|что|как';
/** Names of units in every case; «бит» and «байт» are not the beginnings of other words. */
const UNIT_WORDS =
  'рубл[а-яё]*|копе[а-яё]*|минут[а-яё]*|час(?:а|у|ов|ам|ами|ах)?|секунд[а-яё]*|[КМГ]?(?:бит|байт)(?:а|ов|ам|ах)?|[КМГ]Б|[кМГ]?(?:Дж|Вт|Па|Гц|Н|Ом)|моль|' +
  '(?:санти|милли|кило|деци)?метр[а-яё]*|(?:кило|милли)?грамм[а-яё]*|(?:милли)?литр[а-яё]*|градус[а-яё]*|процент[а-яё]*|д(?:ень|ня|ней|ням|нями|нях)|слов(?:а|о|ам|ами|ах)?|' +
  'лет|балл[а-яё]*|человек[а-яё]*';
const UNITS =
  `${UNIT_WORDS}|г|гг|в|вв|н|кг|мг|км|м|дм|см|мм|мл|л|т|га|ч|мин|сек|с|руб|коп|р|тыс|млн|млрд|кл|класс[а-яё]*|год[а-яё]*|урок[а-яё]*|раз[а-яё]?|` +
  'недел[а-яё]*|месяц[а-яё]*|страниц[а-яё]*|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря';

const AFTER_SHORT_WORD = new RegExp(`(?<![а-яёa-z\\d-])(${SHORT_WORDS})[ \\n](?=\\S)`, 'gi');
const BEFORE_PARTICLE = /[ \n](?=(?:же?|ли|ль|бы?)(?![а-яёА-ЯЁ\d-]))(?<=[а-яёА-ЯЁ][ \n])/g;
/** Shorter than the list for figures: after a formula «в» and «с» are mostly prepositions. */
const UNITS_OF_FORMULA = `${UNIT_WORDS}|г|кг|мг|км|м|дм|см|мм|мл|л|т(?!\\.[ \\u00A0\\n]?[екдпнч]\\.)|га|ч|мин|сек|с(?=[.,;:)?!]|$)|руб|коп|р|тыс|млн|млрд|раза?`;
const BEFORE_UNIT = new RegExp(`(?<=\\d)[ \\n](?=(?:${UNITS})(?![а-яёА-ЯЁ])|[%°₽])`, 'g');
const AFTER_FORMULA = new RegExp(`(?<=${OPAQUE})[ \\n](?=(?:${UNITS_OF_FORMULA})(?![а-яёА-ЯЁ])|[%°₽])`, 'g');
const IN_THOUSANDS = /(?<=(?<!\d)(?<!\d[.,])\d{1,3}(?:[ \u00A0]\d{3})*)[ ](?=\d{3}(?!\d))/g;
/** `1) `, `а) ` of a list within a line, but not the end of «(рис. 3)». */
const AFTER_MARK = /(?<=(?<!\([^()]{0,200})(?:^|[\s«])(?:\d{1,2}|[а-яa-z])\))[ \n](?=\S)/gu;
const AFTER_SIGN = /(?<=[№§])[ \n](?=\S)/g;
const AFTER_INITIAL = /(?<=(?<!\p{L})[А-ЯЁ]\.)[ \n](?=[А-ЯЁ])/gu;
const BEFORE_INITIALS = /(?<=\p{Ll})[ \n](?=[А-ЯЁ]\.[ \u00A0\n]?[А-ЯЁ]\.)/gu;
const AFTER_ABBREVIATION = /(?<=(?<![\p{L}.])(?:г|ул|пр|д|кв|стр|с|гл|рис|табл|п|пп|ст|ч|см|им|проф|акад|доц|кл)\.)[ \n](?=[\p{Lu}\d«])/gu;
const IN_ABBREVIATION = /(?<=(?<!\p{L})[Тт]\.)[ \n](?=[едпкнч]\.)/gu;
const BEFORE_DASH = /(?<=\S)[ \n](?=—[ \u00A0\n])/g;
const HYPHEN_AS_DASH = /(?<=[^\s\d][ \u00A0\n])[-–](?=[ \u00A0\n]\S)|(?<=\S[ \u00A0\n])[-–](?=[ \u00A0\n][^\s\d])/g;
const RANGE =
  /(?<=(?<![\p{L}\d./,–-])(?<!(?:ГОСТ|ИСО|СП|ОК|ТУ)(?: Р)?[ \u00A0])(?<![№§][ \u00A0]?)\d{1,4})-(?=\d{1,4}(?![\p{L}\d–-]|[./,]\d))/gu;

// Second pass: one character for one.
function fitCharacters(line: string): string {
  let result = pairQuotes(line);
  if (/[-–—]/.test(result)) {
    result = result.replace(HYPHEN_AS_DASH, '—').replace(RANGE, '–').replace(BEFORE_DASH, '\u00A0');
  }
  return fitSpaces(result);
}

/** Returns a line of finished text with spaces that do not break where a line must not end: after a short word, before a unit, a dash, in initials. Twice it changes nothing. */
export function fitSpaces(line: string): string {
  let result = line.replace(AFTER_SHORT_WORD, '$1\u00A0').replace(BEFORE_PARTICLE, '\u00A0');
  if (result.includes('—')) result = result.replace(BEFORE_DASH, '\u00A0');
  if (/\d/.test(result)) result = result.replace(BEFORE_UNIT, '\u00A0').replace(IN_THOUSANDS, '\u00A0');
  if (result.includes(OPAQUE)) result = result.replace(AFTER_FORMULA, '\u00A0');
  if (/[№§]/.test(result)) result = result.replace(AFTER_SIGN, '\u00A0');
  if (result.includes(')')) result = result.replace(AFTER_MARK, '\u00A0');
  return result.includes('.') ? fitAbbreviations(result) : result;
}

function fitAbbreviations(line: string): string {
  return line
    .replace(IN_ABBREVIATION, '\u00A0')
    .replace(AFTER_INITIAL, '\u00A0')
    .replace(BEFORE_INITIALS, '\u00A0')
    .replace(AFTER_ABBREVIATION, '\u00A0');
}
