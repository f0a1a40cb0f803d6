import { findMixedWords } from '../bank/mixed-words.ts';

/** Symbol and Wingdings put their signs into the private area of Unicode: F0xx. What teachers use, in letters anybody has. */
// prettier-ignore
const SYMBOLS: Readonly<Record<string, string>> = {
  '\uF0B7': '•', '\uF0A7': '▪', '\uF0D8': '➢', '\uF0FC': '✓', '\uF0A8': '□', '\uF06F': '□', '\uF0B4': '×', '\uF0B0': '°', '\uF0A3': '≤', '\uF0B3': '≥',
  '\uF0B1': '±', '\uF0AE': '→', '\uF0AC': '←', '\uF0DE': '⇒', '\uF0DC': '⇐', '\uF0DB': '⇔', '\uF061': 'α', '\uF062': 'β', '\uF067': 'γ', '\uF06A': 'φ',
  '\uF070': 'π', '\uF044': 'Δ', '\uF0D0': '∠', '\uF05E': '⊥', '\uF0BB': '≈', '\uF0B9': '≠', '\uF0D7': '·', '\uF02D': '−', '\uF03D': '=', '\uF02B': '+',
  '\uF04A': '☺', '\uF0A5': '∞', '\uF0CE': '∈', '\uF0C8': '∪', '\uF0C7': '∩', '\uF0CC': '⊂', '\uF0D6': '√', '\uF0E0': '→', '\uF0F0': '⇒', '\uF077': 'ω', '\uF06C': 'λ', '\uF06D': 'μ', '\uF072': 'ρ', '\uF073': 'σ',
};
const PRIVATE = /[\uE000-\uF8FF\uFDD0-\uFDEF\uFFFD]/g;
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g; // eslint-disable-line no-control-regex -- these are what is removed
const BREAKS = /[\u2028\u2029\u000B\u000C]/g; // eslint-disable-line no-control-regex -- line breaks of old programs
const JOINERS = /(?<!\p{Extended_Pictographic}[\uFE0F\p{EMod}]?)[\u200C\u200D]/gu;

/** A cleaned text and how many signs were beyond rescue. */
export interface CleanText {
  readonly text: string;
  /** Signs of fonts that nobody else has, replaced by «□». */
  readonly lost: number;
  /** Words in which Latin look-alikes were replaced by Russian letters, or the other way. */
  readonly mended: readonly string[];
}

/** Returns a text without signs nobody sees, with whole letters (й, ё) and words in one alphabet. */
export function cleanText(text: string): CleanText {
  let lost = 0;
  const seen = text
    .replace(UNSEEN, '')
    .replace(BREAKS, ' ')
    .replace(JOINERS, '')
    .replace(PRIVATE, (sign) => {
      const known = SYMBOLS[sign];
      if (known === undefined) lost += 1;
      return known ?? '□';
    })
    .replace(/[\u00A0\u2007\u202F\t]/g, ' ')
    .replace(/\u2011/g, '-')
    .normalize('NFC');
  const mended: string[] = [];
  const mixed = new Map(findMixedWords(seen).map(({ word, fixed }) => [word, fixed]));
  let whole = seen;
  for (const [word, fixed] of mixed) {
    if (fixed === undefined) continue;
    mended.push(fixed);
    whole = whole.replace(new RegExp(`(?<![\\p{L}\\u0300-\\u036F])${word}(?![\\p{L}\\u0300-\\u036F])`, 'gu'), fixed);
  }
  return { text: whole, lost, mended };
}
