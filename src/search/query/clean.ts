/** Longest query that is read, in characters; what comes after is ignored. */
export const LONGEST = 300;

/** Returns what was typed in one spelling: composed, without soft hyphens and invisible signs, one space, small letters, е for ё. */
export function cleanText(typed: string): string {
  return typed
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff\u0301]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
    .replaceAll('ё', 'е');
}

/** Returns the words of a cleaned text: letters and digits, with hyphens and dots inside (`англо-русский`, `07.05.2013`). */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-‐‑.][\p{L}\p{N}]+)*(?:\+\+|#)?/gu) ?? [];
}
