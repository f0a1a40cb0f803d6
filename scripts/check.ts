import { relative, sep } from 'node:path';
import { PUBLISHED } from '../src/bank/addresses.ts';
import type { CheckResult } from '../src/bank/check.ts';
import { compareIssues, type Issue } from '../src/bank/issue.ts';
import { contentRoot } from '../src/bank/settings.ts';
import { isAsked, readCheckArguments } from './lib/check-arguments.ts';
import { createKeptChecker, refuseWrongSettings } from './lib/content.ts';
import { fixContent, formatFixes } from './lib/fix-content.ts';
import { formats } from './lib/formats/index.ts';
import { guideOf } from './lib/formats/report.ts';
import { changedFiles } from './lib/spelling/changed-files.ts';
import { checkSpelling } from './lib/spelling/check-spelling.ts';
import { keepAddresses, toldAddresses } from './lib/keep-addresses.ts';
import { lostEntries } from './lib/lost-entries.ts';
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
const check = createKeptChecker(root);
const isOwn = (file: string) => isAsked(file, asked.paths);

// A report for machines must stay one.
if (asked.fix) console.error(`${await mend()}\n`);

if (asked.watch) await watchContent({ root, check, isAsked: isOwn, print: console.log });
else await report();

/** Mends what is safe; where the bank keeps a list of the published, it grows too. Returns in Russian what was done. */
async function mend(): Promise<string> {
  const seen: CheckResult[] = [];
  const fixed = await fixContent(root, isOwn, async () => {
    seen.push(await check());
    const { issues, bank } = seen.at(-1)!;
    return { issues, files: bank.allFiles.keys() };
  });
  const last = seen.at(-1)!;
  const added = last.bank.published !== undefined && isOwn(PUBLISHED) ? keepAddresses(root, last) : 0;
  const told = added > 0 ? [toldAddresses(added)] : [];
  return [...(fixed.length > 0 || told.length === 0 ? [formatFixes(fixed)] : []), ...told].join('\n');
}

async function report(): Promise<void> {
  if ('fault' in asked) return;
  const result = await check();
  const { bank, today } = result;
  const changed = asked.paths.length > 0 ? undefined : changedFiles(root, asked.base);
  if (asked.base !== undefined && changed === undefined) return refuseBase(asked.base);
  const isRead = asked.paths.length > 0 ? isOwn : (file: string) => changed?.has(file) === true;
  const issues = [...result.issues, ...lostEntries(root, result, asked.base), ...(await checkSpelling(root, result, isRead))].sort(
    compareIssues,
  );
  // Spelling speaks of nothing else than what was asked for.
  const isTold = ({ file, rule }: Issue) => rule === 'spelling' || isOwn(file);
  const own = issues.filter(isTold);
  const rest = issues.filter((issue) => !isTold(issue));
  const write = formats.get(asked.format ?? '');
  const folder = relative('.', root).split(sep).join('/');
  console.log(
    write ? write({ issues: own, folder, today, guide: guideOf(bank) }) : [formatIssues(own, asked), ...formatRest(rest)].join('\n'),
  );
  if (asked.keepAddresses) console.error(toldAddresses(keepAddresses(root, result)));
  process.exitCode = own.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function refuseBase(base: string): void {
  console.error(`Ветки или коммита «${base}» в хранилище нет: назовите другую после --base.`);
  process.exitCode = 2;
}
