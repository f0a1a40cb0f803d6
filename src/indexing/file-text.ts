import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BankFile } from '../bank/bank.ts';
import { isOffice, officeText } from './office-text.ts';
import { pdfText } from './pdf-text.ts';

/** Version of the reading: raise it when it changes, and the cache renews itself. */
const RECIPE = 'v1';
/** Letters of one file that search reads: a textbook beside a lesson must not outweigh it. */
const MOST_LETTERS = 100_000;

/** Tells whether search can read a file. */
export function isReadable({ sniffed = '' }: Pick<BankFile, 'sniffed'>): boolean {
  return sniffed === 'pdf' || sniffed === 'text' || isOffice(sniffed);
}

/** Returns the text of a file below `root`, one space between words, from the cache where it was read before; throws when it is damaged. */
export async function fileText(
  file: Pick<BankFile, 'path' | 'digest' | 'sniffed'>,
  root: string,
  cache = resolve('.cache/texts'),
): Promise<string> {
  const target = join(cache, `${file.digest}-${RECIPE}.txt`);
  if (existsSync(target)) return readFileSync(target, 'utf8');
  const text = tidy(await textOf(readFileSync(join(root, file.path)), file.sniffed ?? ''));
  // Written under a name that nobody else has and then moved: a file in the cache is always whole.
  const temporary = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(temporary, text);
  renameSync(temporary, target);
  return text;
}

function textOf(bytes: Uint8Array, format: string): string | Promise<string> {
  if (format === 'pdf') return pdfText(bytes);
  return format === 'text' ? new TextDecoder().decode(bytes) : officeText(bytes, format);
}

/** A word cut at the end of a line is put together. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/(?<=\p{Ll})[-\u00ad]\n(?=\p{Ll})/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
}
