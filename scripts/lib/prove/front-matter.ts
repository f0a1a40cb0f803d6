import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { allEntries, type Bank } from '../../../src/bank/bank.ts';
import type { Issue } from '../../../src/bank/issue.ts';
import { checkBank } from '../content.ts';
import { mutations, type Mutation } from './mutate.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';
import { differences, readAsTyped } from './read-as-typed.ts';

/** What the check makes of a spoilt folder; the control puts another in its place. */
export type Check = (root: string) => Promise<{ bank: Bank; issues: readonly Issue[] }>;

/** A file of the bank as it was spoilt. */
export interface Spoilt {
  /** Below the content folder. */
  readonly file: string;
  readonly text: string;
}

/** Every so many files of a folder one is spoilt: the others stay to show what they are among. */
const SPARSE = 3;

/** A spoilt file is refused with its line, or read as it stands there. */
export const frontMatterProof: Proof = {
  id: 'front-matter',
  promise: 'Испорченное описание не публикуется молча: файл назван вместе со строкой или каждое поле прочитано так, как написано.',
  counted: ['испорченный файл', 'испорченных файла', 'испорченных файлов'],
  planted: 'чтение, которое теряет первую букву заголовка',
  run: (circumstances) => tryAll(circumstances, checkBank, circumstances.isLong ? 10_000 : 300),
  control: (circumstances) => tryAll(circumstances, checkBlindly, 60),
};

const checkBlindly: Check = async (root) => {
  const { bank, issues } = await checkBank(root);
  for (const { data } of allEntries(bank)) if ('title' in data) Object.assign(data, { title: data.title.slice(1) });
  return { bank, issues };
};

async function tryAll({ content, folder, seed }: Circumstances, check: Check, wanted: number): Promise<Trial> {
  const { bank } = await checkBank(content);
  const files = allEntries(bank).map(({ file }) => file);
  const faults: string[] = [];
  let tried = 0;
  for (let round = 0; tried < wanted; round += 1) {
    const root = folder('front-matter');
    cpSync(content, root, { recursive: true });
    const ways = fc.sample(mutations, { seed: seed + round, numRuns: Math.ceil(files.length / SPARSE) });
    const spoilt = ways.flatMap((way, index) => spoil(root, files[(index * SPARSE + round) % files.length]!, way)).slice(0, wanted - tried);
    const result = await check(root);
    faults.push(...spoilt.flatMap((one) => verdict(one, result).map((fault) => `${one.file} (зерно ${seed + round}): ${fault}`)));
    tried += spoilt.length;
  }
  return { tried, faults };
}

/** Spoils a file of a bank; returns nothing where the way to spoil it changed nothing. */
export function spoil(root: string, file: string, mutation: Mutation): Spoilt[] {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const text = mutation(before);
  if (text === before) return [];
  writeFileSync(path, text);
  // A lone half of a sign cannot be written: what stands in the file is judged.
  return [{ file, text: readFileSync(path, 'utf8') }];
}

/** Refused: the file is named with a line. Taken: it says what stands there. */
function verdict({ file, text }: Spoilt, { bank, issues }: { bank: Bank; issues: readonly Issue[] }): string[] {
  const own = issues.filter((issue) => issue.severity === 'error' && issue.file === file);
  if (own.length > 0) return own.every(({ line }) => (line ?? 0) < 1) ? [`нет строки: ${own[0]!.message}`] : [];
  const entry = allEntries(bank).find((one) => one.file === file);
  if (entry === undefined) return ['пропал молча'];
  const typed = readAsTyped(file, text);
  if (typed === undefined) return ['принят, хотя другая программа прочитать его не может'];
  const body = entry.body.trim() === typed.body.trim() ? [] : ['текст не тот, что в файле'];
  return [...differences(typed.fields, entry.data), ...body];
}
