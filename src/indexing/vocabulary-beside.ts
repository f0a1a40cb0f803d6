import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { vocabularyFiles } from './vocabulary-files.ts';

/** Not written into the call below: Vite takes that for a script of a page. */
const SCRIPT = new URL('./vocabulary-worker.ts', import.meta.url);

/** Does what `vocabularyFiles` does on another core: counting takes longer than cutting the index. Throws what was thrown there. */
export async function vocabularyBeside(...asked: Parameters<typeof vocabularyFiles>): Promise<ReadonlyMap<string, Uint8Array>> {
  const worker = new Worker(SCRIPT, { workerData: asked });
  const [files] = (await once(worker, 'message')) as [Map<string, Uint8Array>];
  return files;
}
