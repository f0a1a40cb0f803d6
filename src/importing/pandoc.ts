import { Worker } from 'node:worker_threads';
import type { PandocDocument } from './ast.ts';
import type { Answer, Job } from './pandoc-worker.ts';

/** No document of a school takes longer; what does is a trap or a book of a thousand pages. */
const LONGEST = 90_000;

/** Bytes of an unpacked document above which pandoc takes hundreds of megabytes. */
const LARGE = 4e6;

/** A document as pandoc read it: its tree, and its pictures by the address under which the tree names them. */
export interface Converted {
  readonly document: PandocDocument;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** One warm pandoc: starting it takes longer than most documents. */
export interface Pandoc {
  /** Starts it before there is a document: it takes a second, of which nobody need wait. */
  readonly warmUp: () => void;
  /** Returns a document, or `undefined` when pandoc cannot read it or does not come back. */
  readonly convert: (job: Job) => Promise<Converted | undefined>;
  readonly close: () => Promise<void>;
}

/** Returns a pandoc that starts with the first document, in a thread that may be ended: a document that kills it costs only itself. */
export function startPandoc(): Pandoc {
  let worker: Worker | undefined;
  const end = async () => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const begin = () => {
    if (worker !== undefined) return worker;
    const fresh = new Worker(new URL('pandoc-worker.ts', import.meta.url));
    // One that dies while nobody waits for it is replaced when it is needed.
    fresh.on('error', () => undefined).on('exit', () => (worker = worker === fresh ? undefined : worker));
    return (worker = fresh);
  };
  return {
    warmUp: () => void begin(),
    async convert(job) {
      const answer = await ask(begin(), job);
      // The memory of WebAssembly never shrinks: after a large document a new thread begins with little.
      if (answer === undefined || answer.fault !== undefined || job.bytes.length > LARGE) await end();
      if (answer === undefined || answer.fault !== undefined) return undefined;
      return { document: JSON.parse(answer.json) as PandocDocument, pictures: answer.pictures };
    },
    close: end,
  };
}

function ask(worker: Worker, job: Job): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const give = (answer: Answer) => finish(answer);
    const giveUp = () => finish(undefined);
    const timer = setTimeout(giveUp, LONGEST);
    const finish = (answer: Answer | undefined) => {
      clearTimeout(timer);
      worker.off('message', give).off('error', giveUp).off('exit', giveUp);
      resolve(answer);
    };
    worker.on('message', give).on('error', giveUp).on('exit', giveUp);
    worker.postMessage(job);
  });
}
