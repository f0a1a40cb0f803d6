import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cloneProject } from '../clone.ts';
import type { Proof, Trial } from '../proof.ts';
import { samplePieces } from './sample.ts';
import { mutate } from './stryker.ts';

/** Of a hundred changes of the code tests must see so many. */
const LEAST = 85;
/** Pieces of code that are changed: some two thousand changes. */
const PIECES = 110;
/** Tests of the rooms that use this code judge; those of whole banks and commands would see a change by chance, an hour later. */
const NEAR = 'src/{bank,importing,indexing,markdown,papers,search,text,wizard}/**/*.test.ts';
/** What the control looks at: pure and small. */
const ALONE = 'src/bank/partial-date';
const BLIND = `import { test } from 'vitest';
import * as all from './partial-date.ts';
test('is called', () => {
  for (const one of Object.values(all)) try { (one as (text: string) => unknown)('2026-11'); } catch {}
});
`;

/** Tests that are worth something see when the code is spoilt. */
export const mutantsProof: Proof = {
  id: 'mutants',
  promise: `Из ста намеренных порч кода тесты замечают не меньше ${LEAST}: выборка строк src/bank, src/markdown и src/search, для которых не нужен браузер.`,
  counted: ['порча', 'порчи', 'порч'],
  planted: 'тест, который всё вызывает и ничего не проверяет',
  isLong: true,
  run: ({ folder, seed }) => {
    const project = cloneInto(folder('mutants'));
    return Promise.resolve(spoilCode(project, samplePieces(project, PIECES, seed), NEAR));
  },
  control: ({ folder }) => {
    const project = cloneInto(folder('mutants'));
    writeFileSync(join(project, `${ALONE}.test.ts`), BLIND);
    return Promise.resolve(spoilCode(project, [`${ALONE}.ts`], `${ALONE}.test.ts`));
  },
};

function cloneInto(project: string): string {
  cloneProject(project);
  return project;
}

function spoilCode(project: string, pieces: readonly string[], tests: string): Trial {
  const { seen, survivors } = mutate(project, { pieces, tests });
  const tried = seen + survivors.length;
  const note = `замечено ${seen.toLocaleString('ru')}`;
  console.log(`    Замечено ${seen} из ${tried}: ${((100 * seen) / tried).toFixed(1)} %.`);
  if (seen * 100 >= tried * LEAST) return { tried, note, faults: [] };
  return {
    tried,
    note,
    faults: survivors.map(({ file, line, change, replacement }) => `${file}:${line} ${change}: ${replacement.slice(0, 80)}`),
  };
}
