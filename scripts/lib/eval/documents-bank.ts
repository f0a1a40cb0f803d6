import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchRecord } from '../../../src/search/records.ts';
import { documentPaths, readDocument } from '../foreign-documents.ts';
import { indexSearch } from '../index-search.ts';
import { IDS_FILE } from './page-ids.ts';

/** Told of what is being done: words, how many of how many. */
export type Progress = (doing: string, done: number, of: number) => void;

/** How often progress is told. */
const STEP = 250;

/**
 * Makes a minimal bank of foreign documents in `target` and indexes it by the code of the real site; returns how many documents it holds.
 * Addresses are numbers, because a path may hold anything; the paths are kept beside, in `ids.json`.
 */
export async function buildDocumentsBank(documents: string, target: string, tell: Progress): Promise<number> {
  const records = new Map<string, SearchRecord>();
  const ids: Record<string, string> = {};
  const paths = documentPaths(documents);
  paths.forEach((path, at) => {
    if (at % STEP === 0) tell('Читаю документы', at, paths.length);
    const { html, record } = readDocument(documents, path);
    const url = `/${at + 1}/`;
    mkdirSync(join(target, url), { recursive: true });
    writeFileSync(join(target, url, 'index.html'), html);
    records.set(url, record);
    ids[url] = path;
  });
  writeFileSync(join(target, IDS_FILE), JSON.stringify(ids));
  tell('Строю указатель', paths.length, paths.length);
  if (paths.length > 0) await indexSearch(target, records);
  return paths.length;
}
