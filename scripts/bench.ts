import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { endAnswered } from './lib/answer-call.ts';
import { benchCheck } from './lib/bench-check.ts';
import { writeBenchContent } from './lib/bench-content.ts';
import { foundIn, unlike } from './lib/bench/likeness.ts';
import { readPool } from './lib/bench/pool.ts';
import { measureBuilds } from './lib/bench/rounds.ts';
import { INSTALL, isThere, kopilkaSite, peerSite } from './lib/bench/sites.ts';
import { measureSearch } from './lib/bench/search.ts';
import { sweepDead } from './lib/processes.ts';
import { buildTable, checkFacts, factTable, outputFacts, searchFacts } from './lib/bench/tables.ts';
import { outputOf } from './lib/bench/weight.ts';
import { benchKeys, benchUsage, readWish } from './lib/bench/wish.ts';
import { machine } from './lib/bench/machine.ts';

/**
 * `npm run bench`: generates a bank and measures building, checking and searching it, beside other generators that build the same bank, in turn in
 * one run. Exit code 1 when something cannot be measured or a peer asked for by name is missing, 2 for a wrong call.
 */
endAnswered({ command: 'bench', keys: benchKeys, usage: benchUsage, isBare: true });
const wish = readWish(process.argv.slice(2));
if (typeof wish === 'string') stop(`Ничего не сделано: ${wish}\n${benchUsage}`);
if (wish.text !== undefined && !statSync(wish.text, { throwIfNoEntry: false })?.isDirectory())
  stop(`Ничего не сделано: папки ${wish.text} нет.\n${benchUsage}`);
const pool = wish.text === undefined ? [] : readPool(wish.text);
if (wish.text !== undefined && pool.length < 100)
  stop(`Ничего не сделано: в папке ${wish.text} нашлось предложений: ${pool.length}, а нужно хотя бы 100. Тексты — файлы .txt и .md.`);

// What an earlier run was asked to keep lives until this one.
sweepDead(resolve('.build'), 'bench-');
const work = resolve('.build', `bench-${process.pid}`);
const content = resolve(work, 'content');
process.on('exit', () => (wish.keep ? console.log(`\nОставлено: ${work}`) : rmSync(work, { recursive: true, force: true })));
// Without a listener a signal ends the process at once, and nothing is put away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const missing = wish.peers.filter((peer) => !isThere(peer));
for (const peer of missing) console.log(`${peer}: нет. Поставить: ${INSTALL[peer]}`);
if (wish.isPeersNamed && missing.length > 0) process.exitCode = 1;

const { n, seed, rounds, cases } = wish;
console.log(`Готовлю банк: материалов — ${n}, зерно — ${seed}`);
writeBenchContent(resolve('content'), content, n, seed, pool);

const checked = cases.has('check') ? await benchCheck(content, resolve(work, 'place')) : undefined;
if (checked) console.log(`\n${factTable(['проверка', 'значение'], checkFacts(checked))}`);

const own = kopilkaSite(work, content);
const isBuilding = (['cold', 'warm', 'edit', 'memory'] as const).some((name) => cases.has(name));
const peers = isBuilding ? wish.peers.filter((peer) => !missing.includes(peer)).map((peer) => peerSite(peer, work)) : [];
const sites = [own, ...peers];
const builds = isBuilding
  ? await measureBuilds(sites, { content, rounds, cases, tell: (line) => console.log(line) }).catch((error: Error) => fail(error))
  : [];
if (builds.length > 0) console.log(`\n${buildTable(builds)}`);
const outputs = isBuilding ? sites.map(({ name, out }) => ({ site: name, ...outputOf(out) })) : [];
if (isBuilding) console.log(`\n${factTable(['сайт', 'что вышло'], outputFacts(outputs))}`);
const [peer, ...others] = peers.map(({ name, out }) => ({ name, found: foundIn(out) }));
for (const { name, found } of others) {
  const differing = peer === undefined ? [] : unlike(peer.found, found);
  if (differing.length === 0) continue;
  console.log(`${peer?.name} и ${name} собрали не одно и то же: ${differing.slice(0, 5).join(', ')}; всего различий — ${differing.length}`);
  process.exitCode = 1;
}

if (cases.has('search')) await own.buildAll().catch((error: Error) => fail(error));
const search = cases.has('search') ? await measureSearch(own.out).catch((error: Error) => fail(error)) : undefined;
if (search) console.log(`\n${factTable(['читатель: медленный 4G, процессор в 4 раза медленнее', 'значение'], searchFacts(search))}`);

if (wish.json !== undefined) {
  const result = { machine: machine(), n, seed, rounds, missing, check: checked, builds, outputs, search };
  mkdirSync(dirname(resolve(wish.json)), { recursive: true });
  writeFileSync(wish.json, `${JSON.stringify(result, null, 2)}\n`);
}

function fail(error: Error): never {
  console.error(`\nЗамер не получился: ${error.message}`);
  process.exit(1);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
