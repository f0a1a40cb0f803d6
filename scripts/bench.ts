import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeBenchContent } from './lib/bench-content.ts';

/** `npm run bench -- [--n 10000] [--seed 1] [--keep]`: generates a bank, checks and builds it, prints wall time and peak memory of each. */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, keep: { type: 'boolean', default: false } },
});
const content = resolve('.build/bench/content');
const out = resolve('.build/bench/site');
const n = Number(values.n);

console.log(`Готовлю банк: материалов — ${n}, зерно — ${values.seed}`);
writeBenchContent(resolve('content'), content, n, Number(values.seed));
const cases: [string, string[]][] = [
  ['проверка', ['scripts/check.ts']],
  ['сборка', ['scripts/build.ts']],
];
for (const [name, args] of cases) {
  const measure = ['--import', new URL('./lib/report-peak.ts', import.meta.url).href];
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...measure, ...args], {
    env: { ...process.env, CONTENT: content, OUT: out, NODE_OPTIONS: '' },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${name}: ${seconds} с, ${/peak-mib=(\d+)/.exec(stderr)?.[1] ?? '?'} МиБ${status === 0 ? '' : ` — СБОЙ\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`}`,
  );
}
if (!values.keep) rmSync(resolve('.build/bench'), { recursive: true, force: true });
