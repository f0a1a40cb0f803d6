import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createChecker } from './content.ts';

/** Processor seconds of a check, all threads together: they hold on a busy machine, where a clock does not. */
export interface CheckCosts {
  /** By a new command that knows nothing of the folder. */
  readonly first: number;
  /** By a new command after it. */
  readonly repeated: number;
  /** After one file was saved in a watched folder: the median of several. */
  readonly step: number;
}

const STEPS = 9;

/** Measures the three checks of a bank of `writeBenchContent`; `place` is a folder of its own for what a check remembers. */
export async function benchCheck(content: string, place: string): Promise<CheckCosts> {
  rmSync(place, { recursive: true, force: true });
  mkdirSync(place, { recursive: true });
  const [first, repeated] = [commandCost(content, place), commandCost(content, place)];
  return { first, repeated, step: await stepCost(content) };
}

/** Says on leaving what a process has used. */
const REPORTER = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();console.error('CPU='+(user+system))})`;

function commandCost(content: string, place: string): number {
  const { stderr } = spawnSync(process.execPath, ['--import', REPORTER, resolve('scripts/check.ts')], {
    cwd: place,
    env: { ...process.env, CONTENT: content },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 ** 2,
  });
  const used = /^CPU=(\d+)$/m.exec(stderr)?.[1];
  if (used === undefined) throw new Error(`The check did not end by itself:\n${stderr.slice(-2000)}`);
  return Number(used) / 1e6;
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
