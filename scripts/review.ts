import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { reviewRows } from '../src/bank/review/progress.ts';
import { expertLoads } from '../src/bank/review/waiting.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { explainDiskFault } from './lib/disk-fault.ts';
import { publicPlaces, refuseFolder } from './lib/report-folder.ts';
import { readReviewArguments, reviewKeys, reviewUsage, type ReviewArguments } from './lib/review-arguments.ts';
import { writeAuthorCertificates, writeCertificate } from './lib/review-papers.ts';
import { writeSheets, type Given } from './lib/review-sheets.ts';
import { formatReview } from './lib/review-table.ts';

/** `npm run review`: what waits for its review and for whom; with `--for`, the sheets of an expert, with `--certificate` and `--number` papers to hand over. Exit 1 when files could not be read, 2 wrong call. */
endAnswered({ command: 'review', keys: reviewKeys, usage: reviewUsage });
const asked = readReviewArguments(process.argv.slice(2));
if ('fault' in asked) refuse(asked.fault);
refuseWrongSettings();
const { bank, issues } = readBank(contentRoot());
const today = buildDay(bank.region.time_zone, new Date());
const decisions = decideAll(bank, today);

if (asked.what === 'table') {
  console.log(formatReview(reviewRows(bank, decisions, today), expertLoads(bank, decisions, today), asked));
} else {
  const fault = refuseFolder(asked.out, publicPlaces());
  if (fault !== undefined) refuse(fault);
  const given = { root: contentRoot(), bank, decisions, today };
  const names = await (asked.what === 'number' ? authorPapers(asked.number, asked.out, given) : expertPapers(asked, given)).catch(
    (error: unknown) => stopByDisk(error, asked.out),
  );
  if (names.length > 0) console.log(`Записано в папку ${asked.out}:\n  ${names.join('\n  ')}`);
}
if (issues.some(({ severity }) => severity === 'error')) {
  console.error('\nНе все файлы банка прочитаны, и таблица неполна. Что исправить, скажет npm run check.');
  process.exitCode = 1;
}

async function authorPapers(number: string, out: string, given: Given): Promise<string[]> {
  const result = await writeAuthorCertificates(number, out, given);
  return 'fault' in result ? refuse(result.fault) : result.names;
}

async function expertPapers({ what, expert: code, out }: Extract<ReviewArguments, { expert: string }>, given: Given): Promise<string[]> {
  const expert = bank.experts.get(code) ?? refuse(`Эксперта «${code}» в experts.yaml нет.`);
  const names = await (what === 'sheets' ? writeSheets : writeCertificate)(expert, out, given);
  if (names.length === 0) console.log(`Эксперту «${code}» сейчас нечего читать: бланков нет.`);
  return names;
}

/** What programmers did wrong is no fault of the disk. */
function stopByDisk(error: unknown, out: string): never {
  if (typeof (error as NodeJS.ErrnoException).code !== 'string') throw error;
  console.error(`${explainDiskFault(error, out)} Новых файлов в ней не осталось: освободите место и повторите.`);
  process.exit(1);
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
