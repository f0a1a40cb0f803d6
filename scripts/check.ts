import { contentRoot } from '../src/bank/settings.ts';
import { isAsked, readCheckArguments } from './lib/check-arguments.ts';
import { checkBank, refuseWrongSettings } from './lib/content.ts';
import { formatIssues, formatRest } from './lib/print-issues.ts';

/** `npm run check`: every fault of the content at once, or of the named files; exit 0 clean, 1 errors, 2 wrong call. */
const asked = readCheckArguments(process.argv.slice(2), contentRoot());
if ('fault' in asked) {
  console.error(asked.fault);
  process.exit(2);
}
refuseWrongSettings();
const { issues } = await checkBank();
const own = issues.filter(({ file }) => isAsked(file, asked.paths));
const rest = issues.filter(({ file }) => !isAsked(file, asked.paths));
console.log([formatIssues(own, asked), ...formatRest(rest)].join('\n'));
process.exitCode = own.some(({ severity }) => severity === 'error') ? 1 : 0;
