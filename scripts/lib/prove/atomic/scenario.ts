import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../../src/bank/files.ts';
import { digestOf } from '../../../../src/bank/sha256.ts';
import type { Trial } from '../proof.ts';
import { runUntil, type Call, type Moment } from './kill.ts';

/** A command that writes, in a world of its own. */
export interface Scenario {
  /** What is told of it, in Russian. */
  readonly name: string;
  /** Folder that holds all that the command may write. */
  readonly world: string;
  readonly call: Omit<Call, 'folder'>;
  /** Returns the folder that readers or editors see; nothing while there is none. */
  seen(): string | undefined;
  /** What the next command does first, where what a kill has left needs it. */
  readonly mend?: () => void;
  /** Returns what a kill has left aside although the next run has ended. */
  litter(): readonly string[];
}

/** Chooses numbers below a limit; the same seed chooses the same. */
export type Choose = (limit: number) => number;

/** Kills a command again and again; what is seen must be as before it or as after it each time, and a run that nobody kills must end what was begun. */
export async function killOften(scenario: Scenario, times: number, choose: Choose): Promise<Trial> {
  const { name, world } = scenario;
  const kept = `${world}.before`;
  const call = { ...scenario.call, folder: world };
  cpSync(world, kept, { recursive: true, verbatimSymlinks: true });
  const reset = () => {
    rmSync(world, { recursive: true, force: true });
    cpSync(kept, world, { recursive: true, verbatimSymlinks: true });
  };
  const before = stateOf(scenario);
  const whole = await runUntil(call);
  const after = stateOf(scenario);
  if (whole.code !== 0 || before === after)
    return { tried: 0, faults: [`${name}: и без помех не вышло (${whole.code}). ${whole.said.slice(-600)}`] };
  reset();
  const faults: string[] = [];
  let killed = 0;
  for (let index = 0; index < times; index += 1) {
    // By the clock most kills fall into reading and reckoning; those by a change fall where it writes.
    const moment: Moment =
      index % 2 === 0 ? { after: choose(Math.ceil(whole.took)) } : { change: 1 + choose(Math.max(1, whole.changes)), delay: choose(4) };
    const { code } = await runUntil(call, moment);
    if (code === null) killed += 1;
    scenario.mend?.();
    const state = stateOf(scenario);
    if (state !== before && state !== after) faults.push(`${name}: убита ${tell(moment)} — ни прежнее, ни новое.`);
    if (index % 5 === 4 || index === times - 1) {
      const { code: end, said } = state === after ? { code: 0, said: '' } : await runUntil(call);
      if (end !== 0 || stateOf(scenario) !== after) faults.push(`${name}: после убитых не доводит до конца (${end}). ${said.slice(-600)}`);
      const litter = state === after ? [] : scenario.litter();
      if (litter.length > 0) faults.push(`${name}: осталось ${litter.join(', ')}.`);
    }
    if (state === after || index % 5 === 4) reset();
  }
  if (killed < times / 4) faults.push(`${name}: успели убить только ${killed} раз из ${times}.`);
  return { tried: times, faults };
}

/** Begins a command twice at the same time: one at least does its work, and what is seen is as after it. */
export async function runTwice(scenario: Scenario): Promise<Trial> {
  const { name, world } = scenario;
  const call = { ...scenario.call, folder: world };
  const kept = `${world}.twice`;
  cpSync(world, kept, { recursive: true, verbatimSymlinks: true });
  await runUntil(call);
  const after = stateOf(scenario);
  rmSync(world, { recursive: true, force: true });
  cpSync(kept, world, { recursive: true, verbatimSymlinks: true });
  const ended = await Promise.all([runUntil(call), runUntil(call)]);
  const isRight = ended.some(({ code }) => code === 0) && stateOf(scenario) === after;
  return {
    tried: 1,
    faults: isRight ? [] : [`${name}: две сразу испортили друг друга. ${ended.map(({ said }) => said.slice(-300)).join(' | ')}`],
  };
}

/** Runs a command on a disk that takes no file over `blocks` × 512 bytes, as one that is full: it must fail and leave all as before. */
export async function runFull(scenario: Scenario, blocks: number): Promise<Trial> {
  const { command, words, env } = scenario.call;
  const before = stateOf(scenario);
  const limited = ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, command, ...words];
  const { code, said } = await runUntil({ command: 'sh', words: limited, env, folder: scenario.world });
  const isRight = code !== 0 && stateOf(scenario) === before;
  return {
    tried: 1,
    faults: isRight
      ? []
      : [`${scenario.name}: на полном диске (${code}) ${code === 0 ? 'не заметила' : 'оставила половину'}. ${said.slice(-600)}`],
  };
}

/** All names and bytes that are seen, as one sum. */
function stateOf({ seen }: Scenario): string {
  const folder = seen();
  if (folder === undefined || !existsSync(folder)) return 'nothing';
  return digestOf([...listFiles(folder).files.keys()].map((file) => `${file} ${digestOf(readFileSync(join(folder, file)))}`).join('\n'));
}

const tell = (moment: Moment) =>
  'after' in moment ? `через ${moment.after} мс` : `через ${moment.delay} мс после перемены ${moment.change}`;
