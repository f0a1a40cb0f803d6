/** A level of a list of Word: its format (ECMA-376, 17.18.59), first number and the text of its label, `%1.` or `%1.%2)`. */
interface Level {
  readonly format: string;
  readonly start: number;
  readonly label: string;
}

/** List id → its levels. */
export type Numbering = ReadonlyMap<string, readonly Level[]>;

/** What stands before a paragraph of a list: `ordered` and `bullet` are markers of Markdown, `label` is words. */
export interface ListMark {
  readonly kind: 'ordered' | 'bullet' | 'label';
  readonly text: string;
}

const value = (xml: string, name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(xml)?.[1];

/** Returns the lists that `word/numbering.xml` describes; '' gives none. */
export function numberingOf(xml: string): Numbering {
  const drawn = new Map<string, readonly Level[]>();
  for (const [, id = '', inner = ''] of xml.matchAll(/<w:abstractNum\b[^>]*w:abstractNumId="(\d+)"[^>]*>([\s\S]*?)<\/w:abstractNum>/g))
    drawn.set(id, levelsOf(inner));
  const lists = new Map<string, readonly Level[]>();
  for (const [, id = '', inner = ''] of xml.matchAll(/<w:num\b[^>]*w:numId="(\d+)"[^>]*>([\s\S]*?)<\/w:num>/g))
    lists.set(id, restarted(drawn.get(value(inner, 'abstractNumId') ?? '') ?? [], inner));
  return lists;
}

function levelsOf(xml: string): Level[] {
  const levels: Level[] = [];
  for (const [, at = '', inner = ''] of xml.matchAll(/<w:lvl\b[^>]*w:ilvl="(\d)"[^>]*>([\s\S]*?)<\/w:lvl>/g))
    levels[Number(at)] = {
      format: value(inner, 'numFmt') ?? 'decimal',
      start: Number(value(inner, 'start') ?? 1),
      label: value(inner, 'lvlText') ?? '',
    };
  return levels;
}

/** A list may begin its levels with numbers of its own. */
function restarted(levels: readonly Level[], xml: string): Level[] {
  const own = new Map(
    [...xml.matchAll(/w:ilvl="(\d)"[^>]*>\s*<w:startOverride w:val="(\d+)"/g)].map(([, at, start]) => [Number(at), Number(start)]),
  );
  return levels.map((level, at) => ({ ...level, start: own.get(at) ?? level.start }));
}

/** Counts the paragraphs of lists in the order of the document, as Word does. */
export class ListCounter {
  readonly #lists: Numbering;
  readonly #counts = new Map<string, number[]>();

  constructor(lists: Numbering) {
    this.#lists = lists;
  }

  /** Returns what stands before the next paragraph of the list at the level (0 is the outermost); a list that nobody describes has points. */
  next(list: string, at: number): ListMark {
    const levels = this.#lists.get(list);
    const level = levels?.[at];
    if (levels === undefined || level === undefined || level.format === 'bullet') return { kind: 'bullet', text: '-' };
    if (level.format === 'none') return { kind: 'label', text: '' };
    const counts = (this.#counts.get(list) ?? []).slice(0, at + 1);
    for (let upper = 0; upper < at; upper += 1) counts[upper] ??= levels[upper]?.start ?? 1;
    counts[at] = (counts[at] ?? level.start - 1) + 1;
    this.#counts.set(list, counts);
    const text = level.label.replace(/%(\d)/g, (_, place: string) => {
      const index = Number(place) - 1;
      return numberText(counts[index] ?? 1, levels[index]?.format ?? 'decimal');
    });
    return { kind: /^\d{1,9}[.)]$/.test(text) ? 'ordered' : 'label', text };
  }
}

/** The letters that Word counts with (ECMA-376, 17.18.59). */
const LETTERS: Readonly<Record<string, string>> = {
  russianLower: 'абвгдежзиклмнопрстуфхцчшщыэюя',
  russianUpper: 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ',
  lowerLetter: 'abcdefghijklmnopqrstuvwxyz',
  upperLetter: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
};
const ROMAN = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const; // prettier-ignore

function numberText(number: number, format: string): string {
  const letters = LETTERS[format];
  // After the last letter they are doubled: я, аа, бб.
  if (letters && number > 0) return (letters[(number - 1) % letters.length] ?? '').repeat(Math.ceil(number / letters.length));
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (!/Roman$/.test(format) || number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return format === 'upperRoman' ? text.toUpperCase() : text;
}
