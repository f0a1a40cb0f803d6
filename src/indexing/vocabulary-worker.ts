import { parentPort, workerData } from 'node:worker_threads';
import { vocabularyFiles } from './vocabulary-files.ts';

/** Counts the words of an index beside the thread that cuts it: see `vocabularyBeside`. */
const [fragments, aliases] = workerData as Parameters<typeof vocabularyFiles>;
parentPort?.postMessage(vocabularyFiles(fragments, aliases));
