import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureCommand, type Cost } from './bench/cost.ts';
import { createChecker } from './content.ts';

/** What a check takes. */
export interface CheckCosts {
  /** By a new command that knows nothing of the folder. */
  readonly first: Cost;
  /** By a new command after it. */
  readonly repeated: Cost;
  /** Processor seconds after one file was saved in a watched folder: the median of several. */
  readonly step: number;
}

const STEPS = 9;

/** Measures the three checks of a bank of `writeBenchContent`; `place` is a folder of its own for what a check remembers. */
export async function benchCheck(content: string, place: string): Promise<CheckCosts> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const check = () => measureCommand({ args: [process.execPath, resolve('scripts/check.ts')], cwd: place, env: { CONTENT: content } });
  const first = await check();
  return { first, repeated: await check(), step: await stepCost(content) };
}

async function stepCost(content: string): Promise<number> {
  const file = 'materials/2025-2026/rabota-5/index.md';
  const typed = readFileSync(join(content, file), 'utf8');
  const check = createChecker(content);
  await check();
  const costs: number[] = [];
  for (let step = 1; step <= STEPS; step += 1) {
    writeFileSync(join(content, file), typed.replace('title: ', `title: ${'Ещё '.repeat(step)}`));
    const before = process.cpuUsage();
    await check(new Set([file]));
    const { user, system } = process.cpuUsage(before);
    costs.push((user + system) / 1e6);
  }
  writeFileSync(join(content, file), typed);
  return costs.sort((a, b) => a - b)[Math.floor(STEPS / 2)] ?? 0;
}
