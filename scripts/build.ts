import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentRoot, settingsFault } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { isSiteKept, type BuildPlaces } from './lib/kept-site.ts';
import { realFolder, refuseTarget } from './lib/target.ts';

/** `npm run build`: leaves the site of before where nothing has changed, else builds it anew. */
const keys = { clean: { type: 'boolean', default: false }, shard: { type: 'string' } } as const;
endAnswered({
  command: 'build',
  keys,
  usage: `Как вызвать:
  npm run build              — проверит банк и соберёт сайт в dist; где ничего не менялось, оставит прежний
  npm run build -- --clean   — соберёт в любом случае
  npm run build -- --shard 2021-2022 — соберёт осколок: страницы одного учебного года; --shard rest — всё, что не относится к годам; соединит npm run join
  OUT=папка                  — собрать в другую папку
  CONTENT=папка              — собрать другой банк`,
  isBare: true,
});
const fault = settingsFault();
if (fault !== undefined) stop(fault);
const out = resolve(process.env['OUT'] || 'dist');
const project = resolve('.');
const content = contentRoot();
const { clean, shard } = parseArgs({ options: keys }).values;
const refusal = refuseTarget(out, { project, content });
if (refusal !== undefined) stop(`\n${refusal}\nПрежний сайт не тронут.`);

const places: BuildPlaces = { project, content, target: realFolder(out) };
if (shard !== undefined) await (await import('./lib/shards/build-shard.ts')).buildShard({ project, content }, shard, clean);
else if (!clean && isSiteKept(places))
  console.log(
    `Ничего не изменилось с прошлой сборки: сайт в папке ${join(places.target, '/')} остался прежним. Собрать всё равно: npm run build -- --clean`,
  );
// Loaded only now: its many modules take longer than to find that there is nothing to do.
else await (await import('./lib/build-site.ts')).buildSite(places);

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
