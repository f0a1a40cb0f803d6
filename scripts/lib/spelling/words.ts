/** A word of a text with its place. */
export interface TextWord {
  readonly word: string;
  /** Offset in UTF-16 units. */
  readonly index: number;
}

/** What of Markdown is no prose: samples of code, formulas, addresses, tags, footnote marks. */
const NO_PROSE =
  /^(`{3,}|~{3,})[^]*?(?:^\1|$(?![^]))|`[^`\n]*`|\$\$[^]*?\$\$|\$[^$\n]+\$|\]\((?:<[^>\n]*>|[^)\n]*)\)|<[^>\n]*>|https?:\/\/\S+|\[\^[^\]\n]*\]|\{[^}\n]*\}/gm;

/** Returns the Russian words of a text that a dictionary can judge: no abbreviations, no names in the middle of a sentence, no letters with numbers. */
export function wordsOf(text: string): TextWord[] {
  // As long as it was, so that places stay.
  const prose = text.replace(NO_PROSE, (part) => part.replace(/[^\n]/g, ' '));
  return [
    ...prose.matchAll(/(?<![\p{L}\p{N}_/.-]|\p{L}[*_]+)[а-яё\u0301]+(?:-[а-яё]+)*(?![\p{L}\p{N}_/]|-\p{N}|[*_]+\p{L}|-[*_])/giu),
  ].flatMap(({ 0: word, index }) => (canBeJudged(word, prose.slice(0, index)) ? [{ word, index }] : []));
}

function canBeJudged(word: string, before: string): boolean {
  if (word.length < 4 || /[А-ЯЁ]/.test(word.slice(1))) return false;
  // «ч.», «обл.» and the like are short; a capital inside a sentence is a name.
  return !/^[А-ЯЁ]/.test(word) || /(?:^|[.!?…:]["»)]?\s|\n\s*(?:[-*#>|]|\d+[.)])*\s*)$/.test(before) || before.trim() === '';
}
