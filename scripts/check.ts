import { checkBank, refuseWrongSettings } from './lib/content.ts';
import { formatIssues } from './lib/print-issues.ts';

/** `npm run check`: every fault of the content at once; exit 0 clean, 1 errors, 2 wrong call. */
if (process.argv.length > 2) {
  console.error('Команда «check» не принимает параметров. Другая папка: CONTENT=examples/kbr npm run check.');
  process.exit(2);
}
refuseWrongSettings();
const { issues } = checkBank();
console.log(formatIssues(issues));
process.exitCode = issues.some(({ severity }) => severity === 'error') ? 1 : 0;
