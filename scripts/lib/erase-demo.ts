import { existsSync, readFileSync, readdirSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSeq, parseDocument } from 'yaml';
import { PUBLISHED } from '../../src/bank/addresses.ts';
import type { DemoPlan } from './demo.ts';
import { replaceFile } from './fix-content.ts';

/** Carries a plan out: deletes files and folders, the folders they leave empty, items of lists and lines of the list of addresses; comments of those files stay. */
export function eraseDemo(root: string, { entries, reviews, items, addresses }: DemoPlan): void {
  for (const path of [...entries.map(({ path }) => path), ...reviews]) {
    rmSync(join(root, path), { recursive: true, force: true });
    removeEmpty(root, dirname(path));
  }
  for (const { file, list, indexes } of items) cutItems(join(root, file), list, indexes);
  cutLines(join(root, PUBLISHED), addresses);
}

/** Folders of the first level stay: they are where the next entry will be put. */
function removeEmpty(root: string, folder: string): void {
  if (!folder.includes('/') || readdirSync(join(root, folder)).length > 0) return;
  rmdirSync(join(root, folder));
  removeEmpty(root, dirname(folder));
}

function cutItems(file: string, list: string, indexes: readonly number[]): void {
  const document = parseDocument(readFileSync(file, 'utf8'));
  const items = document.get(list);
  if (!isSeq(items)) throw new Error(`${file}: «${list}» is not a list.`);
  items.items = items.items.filter((_, index) => !indexes.includes(index));
  if (items.items.length === 0) items.flow = true;
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

function cutLines(file: string, lines: ReadonlySet<string>): void {
  if (!existsSync(file)) return;
  const before = readFileSync(file, 'utf8');
  const after = before
    .split('\n')
    .filter((line) => !lines.has(line.trim()))
    .join('\n');
  if (after !== before) replaceFile(file, after);
}
