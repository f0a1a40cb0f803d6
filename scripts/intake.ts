import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { formatIntake, takeSheets } from './lib/intake.ts';

/** `npm run intake -- FILE…`: takes filled sheets of experts into the bank; exit 1 when one could not be taken, 2 wrong call. */
const paths = process.argv.slice(2);
const wrong = paths.find((path) => !existsSync(path) || !statSync(path).isFile());
if (paths.length === 0 || wrong !== undefined) {
  console.error(
    `${wrong === undefined ? 'Не назван ни один файл' : `Файла «${wrong}» нет`}.\nКак вызвать: npm run intake -- заключение.docx заключение.yaml`,
  );
  process.exit(2);
}
refuseWrongSettings();
const root = contentRoot();
const { bank, issues } = readBank(root);
if (issues.some(({ severity, file }) => severity === 'error' && !file.startsWith('materials/'))) {
  console.error('Содержание банка читается с ошибками, и судить о заключениях нельзя. Что исправить, скажет npm run check.');
  process.exit(1);
}
const today = buildDay(bank.region.time_zone, new Date());
// Sheets are personal: they never lie in the content folder, from which the site is made.
const results = takeSheets(paths, { root, aside: join(dirname(root), '.intake'), bank: () => readBank(root).bank, today });
console.log(formatIntake(results));
process.exitCode = results.some((result) => 'faults' in result) ? 1 : 0;
