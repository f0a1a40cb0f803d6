import { writeSync } from 'node:fs';
import { pageAddresses } from '../bank/page-addresses.ts';
import { catalogue } from './bank.ts';
import { isMade } from './shard.ts';

/** How often a build says how far it is, in ms: a short one says nothing. */
const EVERY = 15_000;

let [begun, told, made, all] = [0, 0, 0, 0];

/** Counts a page that has been made and, in a long build, says now and then how many there are and how long the others take. */
export function tellProgress(now = Date.now()): void {
  if (begun === 0) {
    [begun, told] = [now, now];
    all = pageAddresses(catalogue()).filter(({ path }) => isMade(path)).length;
  }
  made += 1;
  if (now - told < EVERY) return;
  told = now;
  const left = ((now - begun) / made) * Math.max(0, all - made);
  // The other outputs are held back until it is known how the build ends.
  writeSync(Number(process.env['PROGRESS_TO'] ?? 1), `Страниц ${made} из ${all}, осталось около ${Math.ceil(left / 60_000)} мин\n`);
}
