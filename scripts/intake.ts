import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readBank } from '../src/bank/read.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { holdBank } from '../src/importing/hold-bank.ts';
import { sweepWorkshops } from '../src/importing/write-entry.ts';
import { endAnswered } from './lib/answer-call.ts';
import { sweepAside } from './lib/aside.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { formatIntake, takeSheets } from './lib/intake.ts';
import { formatProposal } from './lib/proposal/format-proposal.ts';
import { takeProposal } from './lib/proposal/take-proposal.ts';

/** `npm run intake -- FILE…`: takes packages of the forms of the site and filled sheets of experts into the bank; exit 1 when one could not be taken, 2 wrong call. */
const usage = 'Как вызвать: npm run intake -- предложение.zip заключение.docx заключение.yaml';
endAnswered({ command: 'intake', keys: {}, usage });
const paths = process.argv.slice(2);
const wrong = paths.find((path) => !existsSync(path) || !statSync(path).isFile());
if (paths.length === 0 || wrong !== undefined) {
  console.error(`${wrong === undefined ? 'Не назван ни один файл' : `Файла «${wrong}» нет`}.\n${usage}`);
  process.exit(2);
}
refuseWrongSettings();
const root = contentRoot();
const held = existsSync(root) ? await holdBank(root, 'приём пакетов и заключений', takeAll) : await takeAll();
if (typeof held === 'object') console.error(held.busy);
process.exitCode = typeof held === 'object' ? 1 : held;

/** Takes every file in its turn; returns the exit code. */
async function takeAll(): Promise<number> {
  const { bank, issues } = readBank(root);
  // Drafts that an import left for people to fill in stop nobody.
  const broken = issues.find(({ severity, file }) => severity === 'error' && !/^(?:materials|webinars)\//.test(file));
  if (broken !== undefined) {
    console.error(
      `Содержание банка читается с ошибками (${broken.file}), и судить о присланном нельзя. Что исправить, скажет npm run check.`,
    );
    return 1;
  }
  const today = buildDay(bank.region.time_zone, new Date());
  // Sheets are personal: they never lie in the content folder, from which the site is made.
  const place = { root, aside: join(dirname(root), '.intake'), bank: () => readBank(root).bank, today };
  sweepWorkshops(root);
  sweepAside(place.aside);
  const isPackage = (path: string) => path.toLowerCase().endsWith('.zip');
  const sheets = takeSheets(
    paths.filter((path) => !isPackage(path)),
    place,
  );
  if (sheets.length > 0) console.log(formatIntake(sheets));
  const proposals = [];
  for (const path of paths.filter(isPackage)) {
    const result = await takeProposal(path, place);
    console.log(formatProposal(result));
    proposals.push(result);
  }
  return [...sheets, ...proposals].some((result) => 'faults' in result) ? 1 : 0;
}
