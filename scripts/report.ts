import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { createCatalogue } from '../src/bank/catalogue.ts';
import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { reportDraft } from '../src/bank/report-draft/draft.ts';
import { gapsOf } from '../src/bank/report-draft/tree.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { plural } from './lib/plural.ts';
import { formatIssues } from './lib/print-issues.ts';
import { readReportArguments } from './lib/report-arguments.ts';
import { reportFiles } from './lib/report-files.ts';

/** `npm run report -- 2024-2025`: a draft of the annual analysis; exit 0 written, 1 content with errors, 2 wrong call. */
const asked = readReportArguments(process.argv.slice(2));
if ('fault' in asked) stop(asked.fault, 2);
refuseWrongSettings();
const root = contentRoot();
const { bank, issues } = readBank(root);
const errors = issues.filter(({ severity }) => severity === 'error');
if (errors.length > 0) stop(`${formatIssues(errors)}\n\nСодержание читается с ошибками: числа были бы неверны. Сначала исправьте их.`, 1);
const today = buildDay(bank.region.time_zone, new Date());
const catalogue = createCatalogue(bank, decideAll(bank, today), today);
const draft = reportDraft(catalogue, asked);
if (draft === undefined)
  stop(`Объединения «${asked.unit ?? bank.region.association.unit}» в банке нет. Коды — имена файлов в content/units.`, 2);
const out = resolve(asked.out);
mkdirSync(out, { recursive: true });
const files = await reportFiles(draft);
for (const [name, content] of files) writeFileSync(join(out, name), content);
console.log([...files.keys()].map((name) => relative('.', join(out, name)) || name).join('\n'));
const gaps = gapsOf(draft.document);
console.log(
  `\nЧерновик готов. Осталось дописать: ${plural(gaps.length, 'место', 'места', 'мест')}; они выделены и начинаются с «[Допишите».`,
);

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
