import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { BankFile } from '../bank/bank.ts';
import { barePicture, isBared } from '../bank/bare-picture/bare-picture.ts';
import { contentRoot } from '../bank/settings.ts';
import { explainPicture, madeOnce } from './made-once.ts';

/** Returns the file to give to readers in place of an author's: a picture as `barePicture` leaves it, anything else as it is. */
export async function cleanCopy(file: Pick<BankFile, 'path' | 'digest' | 'sniffed' | 'given'>): Promise<string> {
  const source = join(contentRoot(), file.path);
  const { given, sniffed } = file;
  if (!isBared(sniffed) || given?.digest === file.digest) return source;
  return explainPicture(file.path, () => {
    if (given === undefined) throw new Error('The picture is cut short.');
    // By the digest of the copy: another way to make it never finds a copy of before.
    return madeOnce(resolve('.cache/files', `${given.digest}.${sniffed}`), (temporary) =>
      writeFile(temporary, barePicture(readFileSync(source), sniffed) ?? ''),
    );
  });
}
