import { join, relative, sep } from 'node:path';
import { contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { checkBank, refuseWrongSettings } from './lib/content.ts';
import { explainDiskFault } from './lib/disk-fault.ts';
import { createAnswers } from './lib/new/answers.ts';
import { newKeys, readNewArguments, usageOf } from './lib/new/arguments.ts';
import { makeEntry } from './lib/new/new-entry.ts';
import { placeFile } from './lib/new/place.ts';
import { formatIssues } from './lib/print-issues.ts';

/** `npm run new -- KIND`: begins an entry by questions or flags, and tells what is left to fill in; exit 0 begun, 1 refused, 2 wrong call. */
const [kind] = process.argv.slice(2);
endAnswered({ command: 'new', keys: newKeys(kind), usage: usageOf(kind) });
const args = readNewArguments(process.argv.slice(2));
if ('fault' in args) stop(args.fault, 2);
refuseWrongSettings();
const root = contentRoot();
const known = await checkBank(root);
// Whoever named something by a flag knows what he wants; a robot cannot answer.
const isSilent = args.typed.size > 0 || process.stdin.isTTY !== true;
// Nothing is written before the last answer, so that there is nothing to clear away.
const answers = isSilent ? undefined : createAnswers(process.stdin, process.stdout, () => stop('\nНичего не создано.', 130));
const made = await makeEntry(args, known, answers && { question: answers.question, print: console.log });
answers?.end();
if ('fault' in made) stop(made.fault, 1);
if (!write(made)) stop(`Файл ${made.file} уже есть: он не тронут.`, 1);
const { issues } = await checkBank(root);
console.log(`Создано: ${relative('.', join(root, made.file)).split(sep).join('/')}\n`);
const left = issues.filter(({ file }) => file === made.file);
console.log(left.length === 0 ? 'Проверка замечаний не нашла.' : `Осталось заполнить:\n\n${formatIssues(left, { all: true })}`);
process.exit(0);

function write({ file, text }: { file: string; text: string }): boolean {
  try {
    return placeFile(root, file, text);
  } catch (error) {
    return stop(explainDiskFault(error, root), 1);
  }
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
