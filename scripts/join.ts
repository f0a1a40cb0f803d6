import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBank } from '../src/bank/read.ts';
import { contentRoot, settingsFault } from '../src/bank/settings.ts';
import { shardsOf } from '../src/bank/shards.ts';
import { endAnswered } from './lib/answer-call.ts';
import { joinSite } from './lib/shards/join-site.ts';
import { realFolder, refuseTarget } from './lib/target.ts';

/** `npm run join`: joins the parts of a site that `npm run build -- --shard …` has made; any error stops it, and the site of before stays whole. */
const keys = { list: { type: 'boolean', default: false } } as const;
endAnswered({
  command: 'join',
  keys,
  usage: `Как вызвать:
  npm run join     — соединит осколки, собранные npm run build -- --shard год, в один сайт
  npm run -s join -- --list — назовёт осколки банка, для машины
  SHARDS=папка     — где лежат осколки, иначе .build/shards
  OUT=папка        — куда положить сайт, иначе dist
  CONTENT=папка    — другой банк`,
  isBare: true,
});
if (parseArgs({ options: keys }).values.list) {
  console.log(JSON.stringify(shardsOf({ bank: readBank(contentRoot()).bank })));
  process.exit();
}
const out = resolve(process.env['OUT'] || 'dist');
const places = { project: resolve('.'), content: contentRoot() };
const fault = settingsFault() ?? refuseTarget(out, places);
if (fault !== undefined) {
  console.error(fault);
  process.exit(2);
}
await joinSite({ ...places, target: realFolder(out) });
