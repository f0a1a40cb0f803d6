import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { createCatalogue, type Catalogue } from '../../src/bank/catalogue.ts';
import type { CheckResult } from '../../src/bank/check.ts';
import { readFederation } from '../../src/bank/read-federation.ts';
import { chosenFace, shownPart } from '../../src/bank/settings.ts';
import { faceOf } from '../../src/bank/shell-strings.ts';
import { federatedPages } from '../../src/indexing/federated-pages.ts';
import { withParts } from '../../src/indexing/page-parts.ts';
import { aliasGroups } from '../../src/search/aliases.ts';
import { searchRecords } from '../../src/search/records.ts';
import { withRegion } from '../../src/search/with-region.ts';
import { buildPages } from './build-pages.ts';
import { createChecker, createKeptChecker } from './content.ts';
import { explainDiskFault } from './disk-fault.ts';
import { indexSearch } from './index-search.ts';
import { formatErrors } from './print-issues.ts';
import { sweepDead } from './processes.ts';
import { lockTarget, TargetBusyError, type TargetLock } from './swap.ts';
import { translatePages } from './translate-pages.ts';

/** A site, or a part of one, that is being made: nobody sees it before it is swapped in. */
export interface SiteJob extends Pick<CheckResult, 'bank' | 'today'> {
  readonly content: string;
  readonly whole: Catalogue;
  readonly face: string | undefined;
  /** Folder that is filled. */
  readonly fresh: string;
  /** Puts the folder in the place of the target. */
  readonly swap: () => void;
}

/** Checks the bank and takes the target, a real path, for this process; ends the process where either fails. What is not swapped in goes away with the process. */
export async function beginSite(content: string, target: string): Promise<SiteJob> {
  const { bank, decisions, issues, today } = await createKeptChecker(content)();
  console.log(formatErrors(issues));
  if (issues.some(({ severity }) => severity === 'error')) stop('Сборка остановлена: исправьте ошибки, названные выше.');
  const face = chosenFace();
  if (face !== undefined && !bank.region.languages.some(({ code }) => code === face))
    stop(`FACE=${face}: такого языка нет в поле languages файла region.yaml.`, 2);

  const lock = take(target);
  sweepDead(resolve('.build'), 'site-');
  const fresh = resolve('.build', `site-${process.pid}`);
  process.on('exit', () => {
    rmSync(fresh, { recursive: true, force: true });
    lock.release();
  });
  // Without a listener a signal ends the process at once, and nothing is put away.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  mkdirSync(fresh, { recursive: true });
  return {
    bank,
    today,
    content,
    whole: createCatalogue(bank, decisions, today, shownPart()),
    face,
    fresh,
    swap: () => swapIn(lock, fresh),
  };
}

/** Makes the pages and the files beside them in a folder, of the whole site or of a part. */
export async function makePages({ bank, content, today }: SiteJob, out: string, shard = ''): Promise<void> {
  // One day for the check, the pages and search, even when midnight comes in between.
  const settings = { KOPILKA_OUT: out, CONTENT: content, SHARD: shard, TODAY: today, NODE_ENV: 'production' };
  const failure = await buildPages(bank, settings, createChecker(content));
  if (failure !== undefined) stop(failure);
}

/** Says the words inside the pages of a folder in the chosen language. */
export function translateSite({ bank, face }: SiteJob, out: string): void {
  if (face !== undefined) translatePages(out, faceOf(face, bank.strings?.get(face) ?? {}, shownPart() === 'everything'));
}

/** Indexes the pages before they are made lean; returns how many are our own and how many of other banks. `fileOf` tells where a page lies. */
export async function indexSite(job: SiteJob, fileOf?: (url: string) => string): Promise<{ pages: number; others: number }> {
  const { bank, whole, content, fresh } = job;
  const { records, warnings } = await withParts(searchRecords(whole), whole, content);
  const federation = await readFederation(content, bank.region);
  for (const warning of [...warnings, ...federation.warnings]) console.warn(`Предупреждение: ${warning}`);
  const others = federation.records.length;
  // The benchmark measures building without the index too.
  if (process.env['SEARCH_INDEX'] === 'off') return { pages: 0, others };
  const foreign = federatedPages(federation.records, bank);
  const pages = await indexSearch(fresh, withRegion(records, bank.region), aliasGroups(bank), foreign, fileOf).catch((error: Error) =>
    stop(`Поиск собрать не удалось: ${error.message}`),
  );
  return { pages, others };
}

/** Ends the process where the finished site has faults. */
export function refuseFaults(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const more = faults.length > 20 ? `\n… и ещё ${faults.length - 20}` : '';
  stop(`Собранный сайт не прошёл проверку:\n${faults.slice(0, 20).join('\n')}${more}`);
}

/** Ends the process; what was in the target stays. */
export function stop(message: string, status = 1): never {
  console.error(`\n${message}\nПрежний сайт не тронут.`);
  process.exit(status);
}

function take(folder: string): TargetLock {
  try {
    return lockTarget(folder);
  } catch (error) {
    return error instanceof TargetBusyError ? stop(error.message, 2) : stop(explainDiskFault(error, folder), 2);
  }
}

function swapIn(lock: TargetLock, fresh: string): void {
  try {
    lock.swap(fresh);
  } catch (error) {
    stop(explainDiskFault(error, lock.target));
  }
}
