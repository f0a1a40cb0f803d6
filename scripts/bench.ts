import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { endAnswered } from './lib/answer-call.ts';
import { benchCheck } from './lib/bench-check.ts';
import { writeBenchContent } from './lib/bench-content.ts';
import { measure } from './lib/measure.ts';

/**
 * `npm run bench -- [--n 10000] [--seed 1] [--keep] [--only check]`: generates a bank, checks and builds it; prints processor seconds of the
 * first check, of a repeated one and of one after a saved file, wall time and peak memory of the rest.
 */
const options = {
  n: { type: 'string', default: '10000' },
  seed: { type: 'string', default: '1' },
  keep: { type: 'boolean', default: false },
  only: { type: 'string' },
} as const;
const usage = `Как вызвать:
  npm run bench                                — банк из 10 000 материалов: время проверки и сборки, память
  npm run bench -- --n 5000 --seed 2           — другой величины и с другим зерном
  npm run bench -- --only check                — без сборки
  npm run bench -- --keep                      — оставить сделанное в .build/bench`;
endAnswered({ command: 'bench', keys: options, usage, isBare: true });
const { values } = parseArgs({ options });
const [n, seed] = [Number(values.n), Number(values.seed)];
if (![n, seed].every((number) => Number.isSafeInteger(number) && number > 0) || ![undefined, 'check'].includes(values.only)) {
  console.error(`Ничего не сделано: величина и зерно — целые числа от 1, --only знает одно слово: check.\n${usage}`);
  process.exit(2);
}
const content = resolve('.build/bench/content');
const out = resolve('.build/bench/site');

console.log(`Готовлю банк: материалов — ${values.n}, зерно — ${values.seed}`);
writeBenchContent(resolve('content'), content, n, seed);

const { first, repeated, step } = await benchCheck(content, resolve('.build/bench/place'));
const told = (name: string, cost: number) => `${name} ${cost.toFixed(2)} с (${(cost / first).toFixed(2)})`;
console.log(
  `Процессорное время: ${[told('проверка впервые', first), told('повторная', repeated), told('после одного файла', step)].join(', ')}`,
);

for (const [name, script] of [
  ['проверка', 'scripts/check.ts'],
  ['сборка', 'scripts/build.ts'],
] as const) {
  if (values.only === 'check') break;
  const { status, seconds, peak, output } = await measure(script, { CONTENT: content, OUT: out, SHARE_PICTURES: 'off' });
  console.log(`${name}: ${seconds.toFixed(1)} с, ${peak} МиБ${status === 0 ? '' : ` — СБОЙ\n${output.slice(-3000)}`}`);
  if (status !== 0) process.exitCode = 1;
}
if (!values.keep) rmSync(resolve('.build/bench'), { recursive: true, force: true });
