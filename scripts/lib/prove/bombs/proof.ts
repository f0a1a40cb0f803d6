import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { BOMBS } from './texts.ts';
import type { Proof, Trial } from '../proof.ts';
import type { Cost } from './render.ts';

/** What the worst text may cost: seconds of the processor, and memory with the engine itself, in mebibytes. */
const LIMITS = { seconds: 5, mebibytes: 1024 };
/** A process that does not end by itself is ended after so many milliseconds: on a busy machine five seconds of work take longer. */
const PATIENCE = 60_000;
/** Texts that the engine alone does not survive within the limits. */
const DEADLY = ['very many quotes', 'wide table'];

/** No text of a few kilobytes holds up the check or the build: each is rendered or refused at a price that was set beforehand. */
export const bombsProof: Proof = {
  id: 'bombs',
  promise: `Разметка, придуманная, чтобы повесить программу, её не вешает: не дольше ${LIMITS.seconds} секунд работы процессора и не больше ${LIMITS.mebibytes / 1024} ГБ памяти на каждую.`,
  counted: ['текст', 'текста', 'текстов'],
  planted: 'самые тяжёлые из них мимо наших пределов, прямо в разборщик',
  isLong: true,
  run: () => Promise.resolve(tryAll(Object.keys(BOMBS))),
  control: () => {
    const { tried, faults } = tryAll(DEADLY, 'bare');
    // Each of them must be too dear.
    return Promise.resolve({ tried, faults: DEADLY.every((name) => faults.some((fault) => fault.startsWith(name))) ? faults : [] });
  },
};

function tryAll(names: readonly string[], ...way: string[]): Trial {
  return { tried: names.length, faults: names.flatMap((name) => tooDear(name, way).map((fault) => `${name}: ${fault}`)) };
}

function tooDear(name: string, way: readonly string[]): string[] {
  const program = [`--max-old-space-size=${LIMITS.mebibytes}`, join(import.meta.dirname, 'render.ts'), name, ...way];
  const { status, signal, stdout } = spawnSync(process.execPath, program, { encoding: 'utf8', timeout: PATIENCE, killSignal: 'SIGKILL' });
  if (status !== 0) return [signal === 'SIGKILL' ? 'не закончилось за минуту' : 'процесс не пережил текста'];
  const { seconds, mebibytes } = JSON.parse(stdout) as Cost;
  return [
    ...(seconds > LIMITS.seconds ? [`${seconds.toFixed(1)} с работы процессора`] : []),
    ...(mebibytes > LIMITS.mebibytes ? [`${Math.round(mebibytes)} МиБ памяти`] : []),
  ];
}
