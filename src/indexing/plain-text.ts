import { officeText } from './office-text.ts';

/** Letters of one file that search reads: a textbook beside a lesson must not outweigh it. */
const MOST_LETTERS = 100_000;

/** Returns the words of a text (`text`) or an office document, as they stand in it; throws when it is damaged. */
export const plainText = (bytes: Uint8Array, format: string): string =>
  format === 'text' ? new TextDecoder().decode(bytes) : officeText(bytes, format);

/** Returns a text with one space between words; a word cut at the end of a line is put together. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}
