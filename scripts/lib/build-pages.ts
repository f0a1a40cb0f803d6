import { isDeepStrictEqual } from 'node:util';
import type { Bank } from '../../src/bank/bank.ts';
import type { CheckResult } from '../../src/bank/check.ts';
import { formatErrors } from './print-issues.ts';
import { runPackageHeld } from './run.ts';

/** Builds the pages of a bank into the folder that `env` names; returns in Russian why they could not be built, `undefined` when they are. `check` reads the bank anew. */
export async function buildPages(bank: Bank, env: Record<string, string>, check: () => Promise<CheckResult>): Promise<string | undefined> {
  const { code, told } = await runPackageHeld('astro', 'astro', ['build', '--silent'], env);
  if (code !== 0) return explainFailure(bank, told, await check());
  process.stderr.write(told);
  return undefined;
}

/** Returns in Russian why pages of a bank could not be built: it was written to meanwhile, and what of it is wrong now; else what the builder told. */
export function explainFailure(before: Bank, told: string, { bank, issues }: CheckResult): string {
  if (issues.some(({ severity }) => severity === 'error'))
    return `${formatErrors(issues)}\n\nПока шла сборка, в банк записали файл с ошибкой. Исправьте её и соберите сайт ещё раз.`;
  const { allFiles, entries } = before;
  if (!isDeepStrictEqual({ allFiles, entries }, { allFiles: bank.allFiles, entries: bank.entries }))
    return 'Пока шла сборка, банк изменился, и страницы собрать не удалось. Ошибок в нём нет: соберите сайт ещё раз.';
  return `${told.trim()}\n\nСтраницы собрать не удалось: причина названа выше.`;
}
