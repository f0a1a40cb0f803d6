import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { brokenWithout, demoPlan, type DemoPlan } from './lib/demo.ts';
import { eraseDemo } from './lib/erase-demo.ts';
import { plural } from './lib/plural.ts';
import { formatIssues } from './lib/print-issues.ts';

/** `npm run content:no-demo [-- --write]`: shows what of the content is demonstration, and deletes it when told to; exit 1 when real things point at it. */
endAnswered({
  command: 'content:no-demo',
  keys: { write: { type: 'boolean' } },
  usage: `Как вызвать:
  npm run content:no-demo                      — показать, что в банке демонстрационное; ничего не удалит
  npm run content:no-demo -- --write           — удалить его`,
});
const args = process.argv.slice(2);
if (args.some((arg) => arg !== '--write')) {
  console.error('Команда «content:no-demo» понимает один параметр: --write — удалить на самом деле.');
  process.exit(2);
}
const root = contentRoot();
const { bank, issues } = readBank(root);
if (issues.some(({ severity }) => severity === 'error')) {
  console.error('Содержание читается с ошибками. Сначала исправьте то, что назовёт npm run check.');
  process.exit(1);
}
const plan = demoPlan(bank);
console.log(describe(plan));
const broken = brokenWithout(bank, plan, buildDay(bank.region.time_zone, new Date()));
const isEmpty = plan.entries.length + plan.reviews.length + plan.items.length === 0;
if (broken.length > 0) {
  console.error(`\nНастоящие записи ссылаются на демонстрационные. Исправьте их, потом удаляйте:\n\n${formatIssues(broken)}`);
  process.exitCode = 1;
} else if (isEmpty) console.log('Удалять нечего.');
else if (args.includes('--write')) {
  eraseDemo(root, plan);
  console.log('\nУдалено. Проверьте, что осталось: npm run check.');
} else console.log('\nНичего не удалено. Чтобы удалить, запустите: npm run content:no-demo -- --write');

function describe({ entries, reviews, items }: DemoPlan): string {
  const files = [...entries.map(({ path }) => path), ...reviews].sort();
  const cuts = items.map(({ file, list, indexes }) => `${file}: из «${list}» — ${plural(indexes.length, 'строка', 'строки', 'строк')}`);
  const total = `Демонстрационного: ${plural(entries.length, 'запись', 'записи', 'записей')}, заключения — в ${plural(reviews.length, 'месте', 'местах', 'местах')}, строк в списках — ${items.reduce((sum, { indexes }) => sum + indexes.length, 0)}.`;
  return [...files, ...cuts, '', total].join('\n');
}
