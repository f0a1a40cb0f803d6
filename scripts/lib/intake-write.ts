import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Review } from '../../src/bank/model/review.ts';
import { openAside, replaceWhole } from './aside.ts';

/** Writes a conclusion as the next file of its work and returns its path from the content folder; what is there is never overwritten. */
export function writeReview(root: string, year: string, material: string, review: Review): string {
  const folder = join('reviews', year, material);
  mkdirSync(join(root, folder), { recursive: true });
  // Beside the content folder's files nothing half-written is ever seen: a whole file gets its name at once.
  const whole = join(root, folder, `.${randomUUID()}.tmp`);
  try {
    writeFileSync(whole, textOf(review), { flush: true });
    return placeAt(root, folder, whole);
  } finally {
    rmSync(whole, { force: true });
  }
}

function placeAt(root: string, folder: string, whole: string): string {
  const taken = readdirSync(join(root, folder)).flatMap((name) => (/^\d\d\.yaml$/.test(name) ? [Number(name.slice(0, 2))] : []));
  for (let number = Math.max(0, ...taken) + 1; number < 100; number++) {
    const path = join(folder, `${String(number).padStart(2, '0')}.yaml`);
    try {
      linkSync(whole, join(root, path));
      return path.replaceAll('\\', '/');
    } catch (error) {
      // Somebody else took the number meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  throw new Error(`There is no number left in ${folder}.`);
}

function textOf({ demo, conflict, ...review }: Review): string {
  const data = { ...review, ...(conflict ? { conflict } : {}), ...(demo ? { demo } : {}) };
  return stringify(data, { lineWidth: 0 });
}

/** Keeps a sheet that could not be taken, byte for byte, and returns where; the same file is kept once. */
export function keepAside(path: string, folder: string): string {
  openAside(folder);
  const extension = extname(path);
  const stem = basename(path, extension);
  const bytes = readFileSync(path);
  for (let number = 1; ; number++) {
    const kept = join(folder, number === 1 ? `${stem}${extension}` : `${stem}-${number}${extension}`);
    if (existsSync(kept) && readFileSync(kept).equals(bytes)) return kept;
    if (existsSync(kept)) continue;
    replaceWhole(kept, bytes);
    return kept;
  }
}
