import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../../../src/bank/attachments/finding.ts';
import type { BankFile } from '../../../src/bank/bank.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { fileText } from '../../../src/indexing/file-text.ts';
import { findingsIn } from './findings-in.ts';

/** Version of the inspection: raise it when it changes, and the cache renews itself. */
const RECIPE = 'v10';

/** How files are inspected. */
export interface Inspection {
  readonly root: string;
  /** Megabytes that one file may take, of region.yaml. */
  readonly fileMb: number;
  /** Where what is known of each digest is kept. */
  readonly cache?: string;
}

/** Looks inside every file beside the entries, and returns an issue for each fault; a file is opened once, whatever the number of checks. */
export async function checkAttachments(
  files: readonly BankFile[],
  { root, fileMb, cache = resolve('.cache/attachments.json') }: Inspection,
): Promise<Issue[]> {
  const known = readKnown(cache);
  const before = known.size;
  const issues: Issue[] = [];
  for (const file of files.filter(({ sniffed, size }) => sniffed !== undefined && size > 0 && size <= fileMb * 1024 ** 2)) {
    const key = `${RECIPE}-${file.digest}-${fileMb}`;
    if (!known.has(key)) known.set(key, await findingsOf(file, root, fileMb));
    for (const finding of known.get(key) ?? []) issues.push({ rule: 'attachments', file: file.path, ...finding });
  }
  if (known.size > before) keep(cache, known);
  return issues;
}

function findingsOf(file: BankFile, root: string, fileMb: number): Promise<Finding[]> {
  return findingsIn(readFileSync(join(root, file.path)), file.sniffed ?? '', fileMb, () => fileText(file, root));
}

function readKnown(cache: string): Map<string, readonly Finding[]> {
  if (!existsSync(cache)) return new Map();
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(cache, 'utf8')) as Record<string, Finding[]>));
  } catch {
    return new Map();
  }
}

/** Two checks may run at once: a cache is always whole, and what one of them knew more is only found again. */
function keep(cache: string, known: ReadonlyMap<string, readonly Finding[]>): void {
  mkdirSync(dirname(cache), { recursive: true });
  writeFileSync(`${cache}.${process.pid}`, JSON.stringify(Object.fromEntries([...known].sort())));
  renameSync(`${cache}.${process.pid}`, cache);
}
