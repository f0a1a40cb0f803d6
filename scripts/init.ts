import { join, relative, resolve, sep } from 'node:path';
import { endAnswered } from './lib/answer-call.ts';
import { checkBank, refuseWrongSettings } from './lib/content.ts';
import { explainDiskFault } from './lib/disk-fault.ts';
import { collectAnswers } from './lib/init/answers.ts';
import { initKeys, readInitArguments, usage } from './lib/init/arguments.ts';
import { neighbours } from './lib/init/neighbours.ts';
import { newBank } from './lib/init/new-bank.ts';
import { placeBank, refuseFolder } from './lib/init/place-bank.ts';
import { foreignTo } from './lib/init/vocabularies.ts';
import { whatNext } from './lib/init/what-next.ts';
import { createAnswers } from './lib/new/answers.ts';
import { formatIssues } from './lib/print-issues.ts';

/** `npm run init`: begins a bank of a region by questions or flags, and tells what is left to fill in; exit 0 begun, 1 refused, 2 wrong call. */
endAnswered({ command: 'init', keys: initKeys, usage });
const args = readInitArguments(process.argv.slice(2));
if ('fault' in args) stop(args.fault, 2);
refuseWrongSettings();
const asked = args.out ?? process.env['CONTENT'];
if (asked !== undefined) refuse(asked);
const { source, lender, others } = neighbours();
const known = await checkBank(source);
// A robot cannot answer. Nothing is written before the last answer, so that there is nothing to clear away.
const isSilent = args.isSilent || process.stdin.isTTY !== true;
const answers = isSilent ? undefined : createAnswers(process.stdin, process.stdout, () => stop('\nНичего не создано.', 130));
const got = await collectAnswers(args.typed, known, answers && { question: answers.question, print: console.log });
answers?.end();
if ('fault' in got) stop(got.fault, 1);

const root = refuse(asked ?? join('banks', String(got.values['id'])));
const files = newBank(got.values, join(source, 'vocabularies'), foreignTo(lender, others), known);
try {
  placeBank(root, files);
} catch (error) {
  stop(explainDiskFault(error, root), 1);
}
const { issues } = await checkBank(root);
const shown = relative('.', root).split(sep).join('/') || '.';
console.log(`\nСоздан банк: ${shown} (файлов: ${files.size}). Что вписать до открытия, скажет и npm run check:\n`);
console.log(formatIssues(issues, { all: true }));
console.log(whatNext(shown));
process.exit(issues.some(({ severity }) => severity === 'error') ? 1 : 0);

/** Returns the whole path of a folder into which a bank may be put; ends the command where it may not. */
function refuse(folder: string): string {
  const fault = refuseFolder(resolve(folder), folder);
  return fault === undefined ? resolve(folder) : stop(fault, 1);
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
