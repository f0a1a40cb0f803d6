import { join } from 'node:path';
import { shownPart } from '../../src/bank/settings.ts';
import { urls } from '../../src/bank/urls.ts';
import { stampSite } from './deploy/whole-site.ts';
import { removeEmptyFolders } from './empty-folders.ts';
import { finishPages } from './finish-pages.ts';
import { inspectFacts, pagesOf, siteAround } from './inspect-site.ts';
import { inputsOf, keepSite, type BuildPlaces } from './kept-site.ts';
import { plural } from './plural.ts';
import { nameSearchAhead } from './search-ahead.ts';
import { beginSite, indexSite, makePages, refuseFaults, translateSite, type SiteJob } from './site-job.ts';

/**
 * Builds the site: check → pages → search index → lean pages → inspection → swap. Any error ends the process, and the site of before stays whole.
 */
export async function buildSite(places: BuildPlaces): Promise<void> {
  const inputs = inputsOf(places);
  const job = await beginSite(places.content, places.target);
  const { bank, fresh, today } = job;
  await makePages(job, fresh);
  const indexed = await indexSite(job);
  nameSearchAhead(fresh);
  translateSite(job, fresh);
  removeEmptyFolders(fresh);
  const site = siteAround(fresh, bank);
  refuseFaults(inspectFacts(fresh, site, await finishPages(fresh, pagesOf(site), site)));
  stampSite(fresh, shownPart() === 'everything');
  job.swap();
  keepSite(places, { inputs, day: today, timeZone: bank.region.time_zone });
  tellSite(job, places.target, indexed);
}

/** Says what has been built, and where it lies. */
export function tellSite({ whole }: SiteJob, target: string, { pages, others }: { pages: number; others: number }): void {
  if (others > 0) console.log(`\nВ поиске есть и ${plural(others, 'материал', 'материала', 'материалов')} соседних банков.`);
  if (shownPart() === 'everything') console.log(tellDrafts(whole.drafts.keys()));
  console.log(`\nГотово: ${plural(pages, 'страница', 'страницы', 'страниц')} в поиске. Сайт лежит в папке ${join(target, '/')}`);
}

function tellDrafts(ids: Iterable<string>): string {
  const addresses = [...ids].map((id) => `  ${urls.entry('material', id)}`);
  return [
    '\nЭто предварительный показ: роботам он закрыт, для публикации соберите сайт без PREVIEW.',
    addresses.length > 0 ? `Черновики в нём:\n${addresses.join('\n')}` : 'Черновиков в банке нет.',
  ].join('\n');
}
