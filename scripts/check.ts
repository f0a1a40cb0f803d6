import { relative, sep } from 'node:path';
import { contentRoot } from '../src/bank/settings.ts';
import { isAsked, readCheckArguments } from './lib/check-arguments.ts';
import { checkBank, refuseWrongSettings } from './lib/content.ts';
import { formats } from './lib/formats/index.ts';
import { guideOf } from './lib/formats/report.ts';
import { formatIssues, formatRest } from './lib/print-issues.ts';

/** `npm run check`: every fault of the content at once, or of the named files; exit 0 clean, 1 errors, 2 wrong call. */
const root = contentRoot();
const asked = readCheckArguments(process.argv.slice(2), root);
if ('fault' in asked) {
  console.error(asked.fault);
  process.exit(2);
}
refuseWrongSettings();
const { bank, issues, today } = await checkBank();
const own = issues.filter(({ file }) => isAsked(file, asked.paths));
const rest = issues.filter(({ file }) => !isAsked(file, asked.paths));
const write = formats.get(asked.format ?? '');
const folder = relative('.', root).split(sep).join('/');
console.log(
  write ? write({ issues: own, folder, today, guide: guideOf(bank) }) : [formatIssues(own, asked), ...formatRest(rest)].join('\n'),
);
process.exitCode = own.some(({ severity }) => severity === 'error') ? 1 : 0;
