import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchContent } from './lib/bench-content.ts';
import { measure } from './lib/measure.ts';

/** `npm run bench -- [--n 10000] [--seed 1] [--keep]`: generates a bank, checks and builds it, prints wall time and peak memory of each. */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } },
});
const content = resolve('.build/bench/content');
const out = resolve('.build/bench/site');

console.log(`Готовлю банк: материалов — ${values.n}, зерно — ${values.seed}`);
writeBenchContent(resolve('content'), content, Number(values.n), Number(values.seed));

for (const [name, script] of [
  ['проверка', 'scripts/check.ts'],
  ['сборка', 'scripts/build.ts'],
] as const) {
  const { status, seconds, peak, output } = await measure(script, { CONTENT: content, OUT: out, SHARE_PICTURES: 'off' });
  console.log(`${name}: ${seconds.toFixed(1)} с, ${peak} МиБ${status === 0 ? '' : ` — СБОЙ\n${output.slice(-3000)}`}`);
  if (status !== 0) process.exitCode = 1;
}
if (!values.keep) rmSync(resolve('.build/bench'), { recursive: true, force: true });
