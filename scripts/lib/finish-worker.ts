import { parentPort, workerData } from 'node:worker_threads';
import { finishPage } from './finish-page.ts';
import type { FinishJob } from './finish-pages.ts';

const { folder, names, site } = workerData as FinishJob;
parentPort?.postMessage(names.map((name) => finishPage(folder, name, site)));
