import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createCatalogue } from '../../src/bank/catalogue.ts';
import { readFederation } from '../../src/bank/read-federation.ts';
import { chosenFace, shownPart } from '../../src/bank/settings.ts';
import { faceOf } from '../../src/bank/shell-strings.ts';
import { urls } from '../../src/bank/urls.ts';
import { federatedPages } from '../../src/indexing/federated-pages.ts';
import { withParts } from '../../src/indexing/page-parts.ts';
import { aliasGroups } from '../../src/search/aliases.ts';
import { searchRecords } from '../../src/search/records.ts';
import { withRegion } from '../../src/search/with-region.ts';
import { buildPages } from './build-pages.ts';
import { checkBank } from './content.ts';
import { stampSite } from './deploy/whole-site.ts';
import { explainDiskFault } from './disk-fault.ts';
import { removeEmptyFolders } from './empty-folders.ts';
import { indexSearch } from './index-search.ts';
import { plural } from './plural.ts';
import { formatErrors } from './print-issues.ts';
import { inspectSite } from './inspect-site.ts';
import { inputsOf, keepSite, type BuildPlaces } from './kept-site.ts';
import { leanPages } from './lean-pages.ts';
import { nameSearchAhead } from './search-ahead.ts';
import { sweepDead } from './processes.ts';
import { translatePages } from './translate-pages.ts';
import { lockTarget, TargetBusyError, type TargetLock } from './swap.ts';

/**
 * Builds the site into a folder (a real path): check → pages → search index → lean pages → inspection → swap. Any error ends the process, and the
 * site of before stays whole.
 */
export async function buildSite(places: BuildPlaces): Promise<void> {
  const { target } = places;
  const inputs = inputsOf(places);
  const { bank, decisions, issues, today } = await checkBank();
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
  // One day for the check, the pages and search, even when midnight comes in between.
  const settings = { KOPILKA_OUT: fresh, CONTENT: places.content, TODAY: today, NODE_ENV: 'production' };
  const failure = await buildPages(bank, settings, checkBank);
  if (failure !== undefined) stop(failure);

  const whole = createCatalogue(bank, decisions, today, shownPart());
  const { records, warnings } = await withParts(searchRecords(whole), whole, places.content);
  for (const warning of warnings) console.warn(`Предупреждение: ${warning}`);
  const federation = await readFederation(places.content, bank.region);
  for (const warning of federation.warnings) console.warn(`Предупреждение: ${warning}`);
  const others = federatedPages(federation.records, bank);
  // The benchmark measures building without the index too.
  const pages = await (
    process.env['SEARCH_INDEX'] === 'off'
      ? Promise.resolve(0)
      : indexSearch(fresh, withRegion(records, bank.region), aliasGroups(bank), others)
  ).catch((error: Error) => stop(`Поиск собрать не удалось: ${error.message}`));

  nameSearchAhead(fresh);
  if (face !== undefined) translatePages(fresh, faceOf(face, bank.strings?.get(face) ?? {}, shownPart() === 'everything'));
  leanPages(fresh);
  removeEmptyFolders(fresh);
  const faults = inspectSite(fresh, bank);
  if (faults.length > 0)
    stop(
      `Собранный сайт не прошёл проверку:\n${faults.slice(0, 20).join('\n')}${faults.length > 20 ? `\n… и ещё ${faults.length - 20}` : ''}`,
    );

  stampSite(fresh, shownPart() === 'everything');
  try {
    lock.swap(fresh);
  } catch (error) {
    stop(explainDiskFault(error, target));
  }
  keepSite(places, { inputs, day: today, timeZone: bank.region.time_zone });
  if (federation.records.length > 0)
    console.log(`\nВ поиске есть и ${plural(federation.records.length, 'материал', 'материала', 'материалов')} соседних банков.`);
  if (shownPart() === 'everything') console.log(tellDrafts(whole.drafts.keys()));
  console.log(`\nГотово: ${plural(pages, 'страница', 'страницы', 'страниц')} в поиске. Сайт лежит в папке ${join(target, '/')}`);
}

function take(folder: string): TargetLock {
  try {
    return lockTarget(folder);
  } catch (error) {
    return error instanceof TargetBusyError ? stop(error.message, 2) : stop(explainDiskFault(error, folder), 2);
  }
}

function stop(message: string, status = 1): never {
  console.error(`\n${message}\nПрежний сайт не тронут.`);
  process.exit(status);
}

function tellDrafts(ids: Iterable<string>): string {
  const addresses = [...ids].map((id) => `  ${urls.entry('material', id)}`);
  return [
    '\nЭто предварительный показ: роботам он закрыт, для публикации соберите сайт без PREVIEW.',
    addresses.length > 0 ? `Черновики в нём:\n${addresses.join('\n')}` : 'Черновиков в банке нет.',
  ].join('\n');
}
