import { copyFileSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { shownPart } from '../../../src/bank/settings.ts';
import { REST, shardAt, shardsOf } from '../../../src/bank/shards.ts';
import { tellSite } from '../build-site.ts';
import { stampSite } from '../deploy/whole-site.ts';
import { inspectSite } from '../inspect-site.ts';
import type { BuildPlaces } from '../kept-site.ts';
import { beginSite, indexSite, refuseFaults, stop } from '../site-job.ts';
import { filesBelow, indexedIn, readNote, shardFolder, siteIn } from './folder.ts';
import { readMadeOf } from './made-of.ts';

/** Joins the parts of a site into one folder with one index of search: parts whole and made of what is there now → files → index → inspection → swap. Ends the process where any of it fails. */
export async function joinSite({ project, content, target }: BuildPlaces): Promise<void> {
  // The day of the newest part is the day of the site, even when midnight has come in between.
  const day = readNote(shardFolder(REST))?.day;
  if (day !== undefined) process.env['TODAY'] ??= day;
  const job = await beginSite(content, target);
  const shards = shardsOf(job.whole);
  const madeOf = readMadeOf(project, content);
  const faults = shards.flatMap((shard) => faultOf(shard, madeOf(shard), job.today) ?? []);
  if (faults.length > 0) stop(`Соединять рано:\n${faults.join('\n')}`);
  for (const shard of shards) copyInto(job.fresh, siteIn(shardFolder(shard)), shard);
  const indexed = await indexSite(job, (url) => indexedIn(shardFolder(shardAt(url, job.whole)), url));
  refuseFaults(inspectSite(job.fresh, job.bank));
  stampSite(job.fresh, shownPart() === 'everything');
  job.swap();
  for (const shard of shards) tellAge(shard, job.today);
  tellSite(job, target, indexed);
}

/** Returns in Russian why a part cannot be taken. */
function faultOf(shard: string, madeOf: string, today: string): string | undefined {
  const folder = shardFolder(shard);
  const note = readNote(folder);
  const again = `Соберите: npm run build -- --shard ${shard}`;
  if (note === undefined) return `  осколка ${shard} нет. ${again}`;
  if (note.shard !== shard) return `  в папке ${folder} лежит осколок ${note.shard}. ${again}`;
  if (note.madeOf !== madeOf) return `  осколок ${shard} собран из другого: с тех пор изменилось то, что он показывает. ${again}`;
  if (shard === REST && note.day !== today) return `  осколок ${shard} собран на ${note.day}, а не на ${today}. ${again}`;
  const files = existsSync(siteIn(folder)) ? filesBelow(siteIn(folder)).length : 0;
  return files === note.files ? undefined : `  в осколке ${shard} файлов ${files}, а собрано ${note.files}. ${again} --clean`;
}

/** Pictures and scripts lie in many parts; whatever does must be the same in each. */
function copyInto(fresh: string, site: string, shard: string): void {
  const made = new Set<string>();
  for (const file of filesBelow(site)) {
    const [from, to] = [join(site, file), join(fresh, file)];
    if (existsSync(to)) {
      if (!readFileSync(from).equals(readFileSync(to)))
        stop(
          `Осколки собраны из разного: ${file} в осколке ${shard} не тот, что в других. Соберите их заново: npm run build -- --shard ${shard} --clean`,
        );
      continue;
    }
    if (!made.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
    made.add(dirname(to));
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}

function tellAge(shard: string, today: string): void {
  const day = readNote(shardFolder(shard))?.day;
  if (day !== today)
    console.log(`Осколок ${shard} собран ${day}: рядом со своими работами он показывает соседние такими, какими они были в тот день.`);
}
