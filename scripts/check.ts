import { relative, sep } from 'node:path';
import { contentRoot } from '../src/bank/settings.ts';
import { isAsked, readCheckArguments } from './lib/check-arguments.ts';
import { createChecker, refuseWrongSettings } from './lib/content.ts';
import { fixContent, formatFixes } from './lib/fix-content.ts';
import { formats } from './lib/formats/index.ts';
import { guideOf } from './lib/formats/report.ts';
import { formatIssues, formatRest } from './lib/print-issues.ts';
import { watchContent } from './lib/watch-content.ts';

/** `npm run check`: every fault of the content at once, or of the named files; exit 0 clean, 1 errors, 2 wrong call. */
const root = contentRoot();
const asked = readCheckArguments(process.argv.slice(2), root);
if ('fault' in asked) {
  console.error(asked.fault);
  process.exit(2);
}
refuseWrongSettings();
const check = createChecker(root);
const isOwn = (file: string) => isAsked(file, asked.paths);

if (asked.fix) {
  const fixed = await fixContent(root, isOwn, async () => {
    const { issues, bank } = await check();
    return { issues, files: bank.allFiles.keys() };
  });
  // A report for machines must stay one.
  console.error(`${formatFixes(fixed)}\n`);
}

if (asked.watch) await watchContent({ root, check, isAsked: isOwn, print: console.log });
else await report();

async function report(): Promise<void> {
  if ('fault' in asked) return;
  const { bank, issues, today } = await check();
  const own = issues.filter(({ file }) => isOwn(file));
  const rest = issues.filter(({ file }) => !isOwn(file));
  const write = formats.get(asked.format ?? '');
  const folder = relative('.', root).split(sep).join('/');
  console.log(
    write ? write({ issues: own, folder, today, guide: guideOf(bank) }) : [formatIssues(own, asked), ...formatRest(rest)].join('\n'),
  );
  process.exitCode = own.some(({ severity }) => severity === 'error') ? 1 : 0;
}
