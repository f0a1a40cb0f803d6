import { cpSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { vocabularySchemas, type VocabularyName } from '../../../src/bank/model/vocabulary.ts';
import { checkBank } from '../content.ts';
import { spoil, type Check, type Spoilt } from './front-matter.ts';
import { mutations } from './mutate.ts';
import type { Circumstances, Proof, Trial } from './proof.ts';
import { differences, readAsTyped } from './read-as-typed.ts';

/** What vocabularies stand on; without the works that use them a check takes a moment. */
const BASE = ['region.yaml', 'experts.yaml', 'vocabularies', 'units', 'organisations', 'criteria'];
const names = Object.keys(vocabularySchemas) as VocabularyName[];

/** A spoilt vocabulary is refused with its line, or every item says what stands there. */
export const vocabulariesProof: Proof = {
  id: 'vocabularies',
  promise: 'Испорченный словарь не меняет банк молча: файл назван вместе со строкой или каждое слово прочитано так, как написано.',
  counted: ['испорченный словарь', 'испорченных словаря', 'испорченных словарей'],
  planted: 'чтение, которое теряет последнее слово словаря',
  run: (circumstances) => tryAll(circumstances, checkBank, circumstances.isLong ? 2000 : 100),
  control: (circumstances) => tryAll(circumstances, checkCarelessly, 28),
};

const checkCarelessly: Check = async (root) => {
  const { bank, issues } = await checkBank(root);
  for (const name of names) (bank.vocabularies[name] as Map<string, unknown>).delete([...bank.vocabularies[name].keys()].at(-1) ?? '');
  return { bank, issues };
};

async function tryAll({ content, folder, seed }: Circumstances, check: Check, wanted: number): Promise<Trial> {
  const faults: string[] = [];
  let tried = 0;
  const root = folder('vocabularies');
  for (const name of BASE) cpSync(join(content, name), join(root, name), { recursive: true });
  for (let round = 0; tried < wanted; round += 1) {
    cpSync(join(content, 'vocabularies'), join(root, 'vocabularies'), { recursive: true });
    const ways = fc.sample(mutations, { seed: seed + round, numRuns: names.length });
    const spoilt = names.flatMap((name, index) => spoil(root, `vocabularies/${name}.yaml`, ways[index]!).map((one) => ({ ...one, name })));
    const result = await check(root);
    faults.push(...spoilt.flatMap((one) => verdict(one, result).map((fault) => `${one.file} (зерно ${seed + round}): ${fault}`)));
    tried += spoilt.length;
  }
  return { tried, faults };
}

function verdict({ file, text, name }: Spoilt & { name: VocabularyName }, { bank, issues }: Awaited<ReturnType<Check>>): string[] {
  const own = issues.filter((issue) => issue.severity === 'error' && issue.file === file);
  if (own.length > 0) return own.every(({ line }) => (line ?? 0) < 1) ? [`нет строки: ${own[0]!.message}`] : [];
  const typed = readAsTyped(file, text)?.fields as { items?: unknown } | undefined;
  if (typed === undefined) return ['принят, хотя другая программа прочитать его не может'];
  return differences(typed.items, [...bank.vocabularies[name].values()]);
}
