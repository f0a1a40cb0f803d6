import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { finishPage } from './finish-page.ts';
import type { PageFacts, SiteAround } from './page-facts.ts';

/** The share of one thread. */
export interface FinishJob {
  readonly folder: string;
  readonly names: readonly string[];
  readonly site: SiteAround;
}

/** Pages for which a thread is worth its start (0.2 s). */
const WORTHWHILE = 400;
/** More do not write faster. */
const MOST_THREADS = 8;

/** Writes every page of a finished site again in fewer bytes, on all cores, and returns what is in them, in the order of `pages`. */
export async function finishPages(
  folder: string,
  pages: readonly string[],
  site: SiteAround,
  threads = threadsFor(pages.length),
): Promise<PageFacts[]> {
  if (threads < 2) return pages.map((name) => finishPage(folder, name, site));
  const shares = Array.from({ length: threads }, (_, thread) => pages.filter((_page, index) => index % threads === thread));
  const facts = await Promise.all(shares.map((names) => finishBeside({ folder, names, site })));
  return pages.map((_, index) => facts[index % threads]![Math.floor(index / threads)]!);
}

const threadsFor = (pages: number) => Math.min(availableParallelism(), MOST_THREADS, Math.floor(pages / WORTHWHILE));

/** Throws what was thrown there. */
async function finishBeside(job: FinishJob): Promise<PageFacts[]> {
  const [facts] = (await once(new Worker(new URL('./finish-worker.ts', import.meta.url), { workerData: job }), 'message')) as [PageFacts[]];
  return facts;
}
