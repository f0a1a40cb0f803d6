import { spawnSync } from 'node:child_process';
import { cpSync, globSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../../src/bank/files.ts';
import { digestOf } from '../../../../src/bank/sha256.ts';
import { writeBenchContent } from '../../bench-content.ts';
import { cloneProject } from '../clone.ts';
import type { Circumstances, Proof, Trial } from '../proof.ts';
import { startEditor } from './edits.ts';

const EDITS = 300;
/** A build that uses what former ones have kept, after so many edits; and one that has nothing, to compare. */
const [WARM, CLEAN] = [5, 25];
const DAY = '2026-11-22';

/** After hundreds of edits a build that uses what former builds have kept gives what a build from nothing gives. */
export const soakProof: Proof = {
  id: 'soak',
  promise: `После ${EDITS} случайных правок подряд сборка, которая пользуется запасами прежних, даёт те же байты, что сборка с нуля: сборка через каждые ${WARM} правок, сличение через каждые ${CLEAN}.`,
  counted: ['правка', 'правки', 'правок'],
  planted: 'устаревшая картинка в запасах прошлой сборки',
  isLong: true,
  run: (circumstances) => soak(circumstances, EDITS),
  control: (circumstances) => soak(circumstances, 2 * WARM, spoilKept),
};

/** Edits a bank and builds it as it goes; `spoil` touches what the builds keep, before the last of them. */
export async function soak({ content, folder, seed }: Circumstances, edits: number, spoil?: (project: string) => void): Promise<Trial> {
  const [work, warm] = [folder('soak'), folder('warm')];
  const bank = join(work, 'content');
  writeBenchContent(content, bank, 5);
  cloneProject(warm);
  let state = seed;
  const choose = (limit: number) => (state = (state * 48_271) % 2_147_483_647) % limit;
  const pictures = globSync('materials/**/*.{png,jpg}', { cwd: content })
    .sort()
    .slice(0, 12)
    .map((name) => join(content, name));
  const editor = startEditor(bank, pictures, choose);
  const [faults, said]: [string[], string[]] = [[], []];
  for (let edit = 1; edit <= edits; edit += 1) {
    said.push(editor.edit());
    const isLast = edit === edits;
    if (isLast) spoil?.(warm);
    if (edit % WARM === 0 || isLast) build(warm, bank, join(work, 'warm'));
    if (edit % CLEAN !== 0 && !isLast) continue;
    const clean = folder('clean');
    cloneProject(clean);
    build(clean, bank, join(work, 'clean'));
    rmSync(clean, { recursive: true, force: true });
    const unlike = compare(join(work, 'warm'), join(work, 'clean'));
    if (unlike.length > 0)
      faults.push(`После правки ${edit} (${said.slice(-WARM).join('; ')}) разошлись: ${unlike.slice(0, 5).join(', ')}.`);
  }
  return { tried: edits, faults };
}

function build(project: string, content: string, out: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { ...process.env, TODAY: DAY, CONTENT: content, OUT: out },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`Сборка остановилась:\n${stdout.slice(-1500)}\n${stderr.slice(-1500)}`);
}

function compare(one: string, other: string): string[] {
  const [own, others] = [digestsOf(one), digestsOf(other)];
  return [...new Set([...own.keys(), ...others.keys()])].filter((name) => own.get(name) !== others.get(name));
}

const digestsOf = (root: string) =>
  new Map([...listFiles(root).files.keys()].map((file) => [file, digestOf(readFileSync(join(root, file)))]));

/** Every kept picture for sharing becomes the first of them. */
function spoilKept(project: string): void {
  const kept = join(project, '.cache/og');
  const [first, ...rest] = readdirSync(kept).sort();
  for (const name of rest) cpSync(join(kept, first!), join(kept, name));
}
