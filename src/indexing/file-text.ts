import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BankFile } from '../bank/bank.ts';
import { isOffice } from './office-text.ts';
import { pdfText } from './pdf-text.ts';
import { plainText, tidyText } from './plain-text.ts';

/** Version of the reading: raise it when it changes, and the cache renews itself. */
const RECIPE = 'v1';

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
  const text = await bytesText(readFileSync(join(root, file.path)), file.sniffed ?? '');
  // Written under a name that nobody else has and then moved: a file in the cache is always whole.
  const temporary = `${target}.${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(temporary, text);
  renameSync(temporary, target);
  return text;
}

/** Returns the text of a file that `isReadable`, by its bytes, as `fileText` does; throws when it is damaged. */
export async function bytesText(bytes: Uint8Array, format: string): Promise<string> {
  return tidyText(format === 'pdf' ? await pdfText(bytes) : plainText(bytes, format));
}
