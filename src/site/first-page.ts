import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PageAnswer, PageJob } from './first-page-worker.ts';
import { sourceRoot } from './recipe.ts';

/** Dots of a page, four bytes each. */
export type DrawnPage = Exclude<PageAnswer, { readonly fault: string }>;

/** How long, in milliseconds, and in how many bytes a page may be drawn. */
export interface PageLimits {
  readonly time: number;
  readonly memory: number;
}

/** The heaviest pages of real documents take a second and 100 MB; what takes more is a trap. */
const LIMITS: PageLimits = { time: 10_000, memory: 512_000_000 };

/** One warm PDFium for all files, in a thread that can be ended in the middle of a page. */
let warm: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/**
 * Returns the first page of a PDF with its longer side of so many dots; throws when it cannot be drawn within the limits.
 * A thread and not a process: it ends with the build however that ends, and its memory is held by itself on every system.
 */
export function firstPage(bytes: Uint8Array, longest: number, limits = LIMITS): Promise<DrawnPage> {
  // One after another: the time of a page is its own.
  const drawn = last.then(() => drawOne({ bytes, longest, memory: limits.memory }, limits.time));
  last = drawn.catch(() => undefined);
  return drawn;
}

async function drawOne(job: PageJob, time: number): Promise<DrawnPage> {
  warm ??= begin();
  const worker = warm;
  const answer = await ask(worker, job, time);
  if (answer.fault === undefined) return answer;
  // What a broken file left behind must not meet the next one.
  warm = undefined;
  await worker.terminate();
  throw new Error(answer.fault);
}

function begin(): Worker {
  const path = join(sourceRoot(), 'src/site/first-page-worker.ts');
  // What PDFium says of a broken file is no news for those who build the site.
  const worker = new Worker(path, { stdout: true, stderr: true, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } });
  worker.unref();
  return worker.on('error', () => undefined).on('exit', () => (warm = warm === worker ? undefined : warm));
}

function ask(worker: Worker, job: PageJob, time: number): Promise<PageAnswer> {
  return new Promise((resolve) => {
    const give = (answer: PageAnswer) => {
      clearTimeout(timer);
      worker.off('message', give).off('error', fail).off('exit', end);
      resolve(answer);
    };
    const fail = (error: Error) => give({ fault: error.message });
    const end = () => give({ fault: 'The thread ended' });
    const timer = setTimeout(() => give({ fault: `Not drawn in ${time} ms` }), time);
    worker.on('message', give).on('error', fail).on('exit', end);
    worker.postMessage(job);
  });
}
