import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { findBeside } from '../beside.ts';

/** A change of the code that no test has seen. */
export interface Survivor {
  readonly file: string;
  readonly line: number;
  /** Kind of the change, as Stryker names it. */
  readonly change: string;
  readonly replacement: string;
}

/** What became of the changes of a sample. */
export interface Mutation {
  readonly seen: number;
  readonly survivors: readonly Survivor[];
}

const MISSING = 'Проверка тестов не запущена';
const STRYKER = { name: '@stryker-mutator/core', version: '10.1.1', missing: MISSING };
const RUNNER = { name: '@stryker-mutator/vitest-runner', version: '10.1.1', missing: MISSING };

const settingsOfTests = (tests: string) => `import { defineConfig } from 'vitest/config';
export default defineConfig({ test: { include: ['${tests}'], exclude: ['**/*.browser.test.ts'], testTimeout: 30_000 } });
`;

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}
interface Mutant {
  readonly status: string;
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: { readonly start: { readonly line: number } };
}

/**
 * Changes the pieces of a project one by one and runs those of the tests that reach each. The project is a copy of its own: it is written to.
 * Throws when Stryker did not get to its end.
 */
export function mutate(project: string, { pieces, tests }: { readonly pieces: readonly string[]; readonly tests: string }): Mutation {
  const report = join(project, 'mutation.json');
  const settings = {
    ...{ testRunner: 'vitest', plugins: [findBeside(RUNNER)], mutate: pieces, inPlace: true, reporters: ['json'] },
    ...{ vitest: { configFile: 'mutants.config.ts' }, jsonReporter: { fileName: report }, disableTypeChecks: false },
    // What is made once, when a file is read, is the same for all tests: each such change would run them all again.
    ...{ ignoreStatic: true, concurrency: availableParallelism(), dryRunTimeoutMinutes: 60 },
  };
  writeFileSync(join(project, 'mutants.config.ts'), settingsOfTests(tests));
  writeFileSync(join(project, 'stryker.json'), JSON.stringify(settings));
  const program = join(dirname(findBeside(STRYKER, '/package.json')), 'bin/stryker.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'run', 'stryker.json'], { cwd: project, encoding: 'utf8' });
  if (status !== 0) throw new Error(`Stryker остановился:\n${stdout.slice(-1500)}\n${stderr.slice(-1500)}`);
  const { files } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const mutants = Object.entries(files).flatMap(([file, own]) => own.mutants.map((mutant) => ({ file, ...mutant })));
  const isAny = (...states: readonly string[]) => mutants.filter(({ status: state }) => states.includes(state));
  return {
    seen: isAny('Killed', 'Timeout').length,
    survivors: isAny('Survived', 'NoCoverage').map(({ file, mutatorName, replacement = '', location }) => ({
      ...{ file, line: location.start.line, change: mutatorName, replacement },
    })),
  };
}
