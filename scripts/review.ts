import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { reviewRows } from '../src/bank/review/progress.ts';
import { expertLoads } from '../src/bank/review/waiting.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { publicPlaces, refuseFolder } from './lib/report-folder.ts';
import { readReviewArguments } from './lib/review-arguments.ts';
import { writeCertificate, writeSheets } from './lib/review-sheets.ts';
import { formatReview } from './lib/review-table.ts';

/** `npm run review`: what waits for its review and for whom; with `--for`, the sheets of an expert. Exit 1 when files could not be read, 2 wrong call. */
const asked = readReviewArguments(process.argv.slice(2));
if ('fault' in asked) refuse(asked.fault);
refuseWrongSettings();
const { bank, issues } = readBank(contentRoot());
const today = buildDay(bank.region.time_zone, new Date());
const decisions = decideAll(bank, today);

if (asked.what === 'table') {
  console.log(formatReview(reviewRows(bank, decisions, today), expertLoads(bank, decisions, today), asked));
} else {
  const expert = bank.experts.get(asked.expert);
  if (!expert) refuse(`Эксперта «${asked.expert}» в experts.yaml нет.`);
  const fault = refuseFolder(asked.out, publicPlaces());
  if (fault !== undefined) refuse(fault);
  const write = asked.what === 'sheets' ? writeSheets : writeCertificate;
  const names = await write(expert, asked.out, { root: contentRoot(), bank, decisions, today });
  const none = `Эксперту «${expert.code}» сейчас нечего читать: бланков нет.`;
  console.log(names.length === 0 ? none : `Записано в ${asked.out}:\n  ${names.join('\n  ')}`);
}
if (issues.some(({ severity }) => severity === 'error')) {
  console.error('\nНе все файлы банка прочитаны, и таблица неполна. Что исправить, скажет npm run check.');
  process.exitCode = 1;
}

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
