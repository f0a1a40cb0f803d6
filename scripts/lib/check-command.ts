import { relative, sep } from 'node:path';
import { PUBLISHED } from '../../src/bank/addresses.ts';
import type { CheckResult } from '../../src/bank/check.ts';
import { compareIssues, type Issue } from '../../src/bank/issue.ts';
import { contentRoot } from '../../src/bank/settings.ts';
import { answerCall, print } from './answer-call.ts';
import { checkHistory } from './check-history.ts';
import { checkKeys, checkUsage, isAsked, readCheckArguments, type CheckArguments } from './check-arguments.ts';
import { checkFederation } from './check-federation.ts';
import { createKeptChecker, refuseWrongSettings, type Checker } from './content.ts';
import { fixContent, formatFixes } from './fix-content.ts';
import { formats } from './formats/index.ts';
import { guideOf } from './formats/report.ts';
import { changedFiles } from './spelling/changed-files.ts';
import { checkSpelling } from './spelling/check-spelling.ts';
import { changedMeetings } from './changed-meetings.ts';
import { keepAddresses, toldAddresses } from './keep-addresses.ts';
import { lostEntries } from './lost-entries.ts';
import { formatIssues, formatRest } from './print-issues.ts';
import { inOwnFolder } from './own-folder.ts';
import { watchContent } from './watch-content.ts';

/** What a check was called with, and where. */
interface Call {
  readonly root: string;
  readonly asked: CheckArguments;
  readonly check: Checker;
  /** Whether the call is about a file of the content folder. */
  readonly isOwn: (file: string) => boolean;
}

/** Checks the content by the words of the command and prints what was found; returns the exit code: 0 clean, 1 errors, 2 wrong call. */
export async function checkCommand(words: readonly string[]): Promise<number> {
  const answer = answerCall({ command: 'check', keys: checkKeys, usage: checkUsage }, words, process.env);
  if (answer !== undefined) return print(answer);
  const root = contentRoot();
  const asked = readCheckArguments(words, root);
  if ('fault' in asked) {
    console.error(asked.fault);
    return 2;
  }
  refuseWrongSettings();
  const call: Call = { root, asked, check: createKeptChecker(root), isOwn: (file) => isAsked(file, asked.paths) };
  // A report for machines must stay one.
  if (asked.fix) console.error(`${await mend(call)}\n`);
  if (!asked.watch) return report(call);
  await watchContent({ root, check: call.check, isAsked: call.isOwn, print: console.log });
  return 0;
}

/** Mends what is safe; where the bank keeps a list of the published, it grows too. Returns in Russian what was done. */
async function mend({ root, check, isOwn }: Call): Promise<string> {
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

async function report({ root, asked, check, isOwn }: Call): Promise<number> {
  const result = await check();
  const { bank, today } = result;
  const changed = asked.paths.length > 0 ? undefined : changedFiles(root, asked.base);
  if (asked.base !== undefined && changed === undefined) return refuseBase(asked.base);
  const isRead = asked.paths.length > 0 ? isOwn : (file: string) => changed?.has(file) === true;
  const folder = relative('.', root).split(sep).join('/');
  const issues = [
    ...result.issues,
    ...lostEntries(root, result, asked.base),
    ...changedMeetings(root, result, asked.base),
    ...checkHistory(root),
    ...(await checkSpelling(root, result, isRead)),
    ...(await checkFederation(root, bank)),
  ]
    .map((issue) => inOwnFolder(issue, folder))
    .sort(compareIssues);
  // Spelling speaks of nothing else than what was asked for.
  const isTold = ({ file, rule }: Issue) => rule === 'spelling' || isOwn(file);
  const own = issues.filter(isTold);
  const rest = issues.filter((issue) => !isTold(issue));
  const write = formats.get(asked.format ?? '');
  console.log(
    write ? write({ issues: own, folder, today, guide: guideOf(bank) }) : [formatIssues(own, asked), ...formatRest(rest)].join('\n'),
  );
  if (asked.keepAddresses) console.error(toldAddresses(keepAddresses(root, result)));
  return own.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function refuseBase(base: string): number {
  console.error(`Ветки или коммита «${base}» в хранилище нет: назовите другую после --base.`);
  return 2;
}
