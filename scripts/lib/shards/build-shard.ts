import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REST, shardAt, shardsOf } from '../../../src/bank/shards.ts';
import { mainOf } from '../../../src/indexing/make-index.ts';
import { searchRecords } from '../../../src/search/records.ts';
import { removeEmptyFolders } from '../empty-folders.ts';
import { finishPages } from '../finish-pages.ts';
import { pagesOf, siteAround } from '../inspect-site.ts';
import type { BuildPlaces } from '../kept-site.ts';
import { nameSearchAhead } from '../search-ahead.ts';
import { beginSite, makePages, stop, translateSite, type SiteJob } from '../site-job.ts';
import { filesBelow, indexedIn, noteIn, readNote, shardFolder, siteIn, type ShardNote } from './folder.ts';
import { readMadeOf } from './made-of.ts';

/** Builds the part of a site that belongs to a school year, or to none (`rest`), unless it has been built of the same before. Links are looked at when all parts are joined. */
export async function buildShard(places: Omit<BuildPlaces, 'target'>, shard: string, isClean: boolean): Promise<void> {
  const target = shardFolder(shard);
  const madeOf = readMadeOf(places.project, places.content)(shard);
  const job = await beginSite(places.content, target);
  const known = shardsOf(job.whole);
  if (!known.includes(shard)) stop(`Осколка «${shard}» нет. Есть: ${known.join(', ')}.`, 2);
  if (!isClean && isKept(target, { shard, madeOf, day: job.today })) {
    console.log(`\nОсколок ${shard} уже собран, и то, из чего он сделан, не менялось: ${target}`);
    return;
  }
  const out = siteIn(job.fresh);
  await makePages(job, out, shard);
  keepForIndex(job, shard, out);
  nameSearchAhead(out);
  translateSite(job, out);
  removeEmptyFolders(out);
  const site = siteAround(out, job.bank);
  await finishPages(out, pagesOf(site), site);
  const note: ShardNote = { shard, madeOf, day: job.today, files: filesBelow(out).length };
  writeFileSync(noteIn(job.fresh), `${JSON.stringify(note)}\n`);
  job.swap();
  console.log(`\nГотов осколок ${shard}: файлов ${note.files}, папка ${target}. Когда есть все (${known.join(', ')}): npm run join`);
}

/** What belongs to no year shows the day and whatever is newest. */
function isKept(target: string, { shard, madeOf, day }: Omit<ShardNote, 'files'>): boolean {
  const note = readNote(target);
  return note?.madeOf === madeOf && (shard !== REST || note.day === day);
}

/** Pagefind wants pages as they are before they are made lean; only what is in `main`. */
function keepForIndex({ whole, fresh }: SiteJob, shard: string, out: string): void {
  for (const url of searchRecords(whole).keys()) {
    if (shardAt(url, whole) !== shard) continue;
    const path = indexedIn(fresh, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, mainOf(readFileSync(join(out, url, 'index.html'), 'utf8')));
  }
}
