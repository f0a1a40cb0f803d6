/** Longest query that is read, in characters; what comes after is ignored. */
export const LONGEST = 300;

/** Returns a text with whole letters (й, not и with a breve) and without signs that nobody sees: soft hyphens, joiners, stress marks. */
export const plainText = (text: string): string => text.normalize('NFC').replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0301]/g, '');

/** Returns what was typed in one spelling: composed, without soft hyphens and invisible signs, one space, small letters, е for ё. */
export function cleanText(typed: string): string {
  return plainText(typed.slice(0, LONGEST)).replace(/\s+/g, ' ').trim().toLowerCase().replaceAll('ё', 'е');
}

/** Returns the words of a cleaned text: letters and digits, with hyphens and dots inside (`англо-русский`, `07.05.2013`). */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-‐‑.][\p{L}\p{N}]+)*(?:\+\+|#)?/gu) ?? [];
}

/** Returns the parts of a word with hyphens or dots; the word itself when it has none. */
export const partsOf = (word: string): string[] => word.split(/[-‐‑.]/).filter((part) => part !== '');
