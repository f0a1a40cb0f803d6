import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { plural } from './lib/plural.ts';
import { siteFault } from './lib/prove/given-site.ts';
import { holds, prove, type Circumstances, type Proven } from './lib/prove/proof.ts';
import { proofs } from './lib/prove/proofs.ts';
import { SCOREBOARD, writeScoreboard } from './lib/prove/scoreboard.ts';
import { run } from './lib/run.ts';

/**
 * `npm run prove [-- --long] [--seed N] [--only links,weights] [--site DIST] [--write]`: runs the proofs, each with a planted fault that must be found.
 * Exit code 1 when a promise does not hold or a planted fault was not found; `--write` puts the outcome on the page of the site.
 */
const options = {
  long: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  only: { type: 'string' },
  site: { type: 'string' },
  write: { type: 'boolean', default: false },
} as const;
const usage = `Как вызвать:
  npm run prove                                — доказать обещания на собранном сайте
  npm run prove -- --long                      — и те, что доказываются долго
  npm run prove -- --only links,weights        — только эти: ${proofs.map(({ id }) => id).join(', ')}
  npm run prove -- --seed 7 --site папка       — с другим зерном, на собранном сайте
  npm run prove -- --write                     — записать итог на страницу сайта`;
endAnswered({ command: 'prove', keys: options, usage });
const values = readKeys();
const only = values.only?.split(',');
const unknown = only?.filter((id) => !proofs.some((proof) => proof.id === id)) ?? [];
const seed = Number(values.seed);
if (unknown.length > 0) stop(`Такого доказательства нет: ${unknown.join(', ')}. Есть: ${proofs.map(({ id }) => id).join(', ')}.`);
if (!Number.isSafeInteger(seed) || seed < 1) stop(`Зерно — целое число от 1, а дано «${values.seed}».`);
const wrongSite = siteFault(values.site);
if (wrongSite !== undefined) stop(wrongSite);

mkdirSync('.build', { recursive: true });
const work = mkdtempSync(resolve('.build/prove-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));
// Without a listener a signal ends the process at once, and nothing is put away.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

const content = contentRoot();
let site: Promise<string> | undefined;
const circumstances: Circumstances = {
  ...{ seed, content, isLong: values.long },
  site: () => (site ??= values.site === undefined ? build() : Promise.resolve(resolve(values.site))),
  folder: (name) => mkdtempSync(join(work, `${name}-`)),
};

const proven: Proven[] = [];
for (const proof of proofs.filter(({ id, isLong = false }) => only?.includes(id) ?? (values.long || !isLong))) {
  const { faults, ...outcome } = await prove(proof, circumstances);
  proven.push(outcome);
  console.log(tell(outcome));
  for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`);
  if (faults.length > 10) console.log(`    … и ещё ${faults.length - 10}`);
}
if (values.write) {
  const day = buildDay('UTC', new Date());
  writeScoreboard(SCOREBOARD, proven, { seed, day, bank: nameOf(content), isLong: values.long, order: proofs.map(({ id }) => id) });
}
process.exitCode = proven.every(holds) ? 0 : 1;

function readKeys() {
  try {
    return parseArgs({ options }).values;
  } catch {
    return stop(`Так доказательства не вызвать: ${process.argv.slice(2).join(' ')}.\n${usage}`);
  }
}

async function build(): Promise<string> {
  const out = join(work, 'site');
  const code = await run(process.execPath, ['scripts/build.ts'], { OUT: out, CONTENT: content });
  if (code !== 0) throw new Error('Сайт для доказательств собрать не удалось: причина названа выше.');
  return out;
}

/** The bank as a reader finds it: the scoreboard is shown by other banks too. */
function nameOf(folder: string): string {
  const { bank, name } = readBank(folder).bank.region;
  return `«${bank.short ?? bank.title}», ${name}`;
}

function tell(outcome: Proven): string {
  const { id, promise, tried, failed, counted, planted, isControlRed } = outcome;
  const control = isControlRed ? `подложенное найдено (${planted})` : `ПОДЛОЖЕННОЕ НЕ НАЙДЕНО (${planted})`;
  return `${holds(outcome) ? '✓' : '✗'} ${id}. ${promise}\n  Испытано: ${plural(tried, ...counted)}, не выдержало: ${failed}, зерно: ${seed}; ${control}.`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
