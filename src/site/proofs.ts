import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Scoreboard } from '../bank/views/proofs.ts';

/** Returns the outcome of the last proofs, which is committed and served as it is; `undefined` before the first run. */
export function scoreboard(): Scoreboard | undefined {
  try {
    return JSON.parse(readFileSync(resolve('public/scoreboard.json'), 'utf8')) as Scoreboard;
  } catch {
    return undefined;
  }
}
