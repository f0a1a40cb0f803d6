import { join, relative, resolve } from 'node:path';
import { createCatalogue, type Catalogue } from '../src/bank/catalogue.ts';
import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { reportDraft } from '../src/bank/report-draft/draft.ts';
import { figureName } from '../src/bank/report-draft/figure-name.ts';
import { gapsOf } from '../src/bank/report-draft/tree.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { freezeReport } from './lib/freeze-report.ts';
import { plural } from './lib/plural.ts';
import { formatIssues } from './lib/print-issues.ts';
import { readReportArguments, type ReportArguments } from './lib/report-arguments.ts';
import { reportFiles } from './lib/report-files.ts';
import { publicPlaces, refuseFolder } from './lib/report-folder.ts';
import { keptNote, writeBeside } from './lib/write-beside.ts';

/** `npm run report -- 2024-2025`: a draft of the annual analysis, or with `--freeze` the closing of a year; exit 0 done, 1 content that does not allow it, 2 wrong call. */
const asked = readReportArguments(process.argv.slice(2));
if ('fault' in asked) stop(asked.fault, 2);
refuseWrongSettings();
const place = asked.freeze ? undefined : refuseFolder(asked.out, publicPlaces());
if (place !== undefined) stop(place, 2);
const root = contentRoot();
const { bank, issues } = readBank(root);
const errors = issues.filter(({ severity }) => severity === 'error');
if (errors.length > 0) stop(`${formatIssues(errors)}\n\nСодержание читается с ошибками: числа были бы неверны. Сначала исправьте их.`, 1);
const today = buildDay(bank.region.time_zone, new Date());
const catalogue = createCatalogue(bank, decideAll(bank, today), today);
if (asked.freeze) freeze(asked.year, catalogue);
else await writeDraft(asked, catalogue);

async function writeDraft(request: ReportArguments, from: Catalogue): Promise<void> {
  const draft = reportDraft(from, request);
  if (draft === undefined)
    stop(`Объединения «${request.unit ?? bank.region.association.unit}» в банке нет. Коды — имена файлов в content/units.`, 2);
  const out = resolve(request.out);
  const files = await reportFiles(draft);
  const names = [...files].map(([name, content]) => writeBeside(out, name, content));
  const gaps = gapsOf(draft.document).length;
  console.log(names.map((name) => relative('.', join(out, name)) || name).join('\n'));
  const note = keptNote([...files.keys()], names);
  if (note !== undefined) console.log(`\n${note}`);
  console.log(`\nЧерновик готов. Осталось дописать: ${plural(gaps, 'место', 'места', 'мест')}; они выделены и начинаются с «[Допишите».`);
}

function freeze(year: string, from: Catalogue): void {
  const report = from.reports.find(({ data }) => data.year === year && data.unit === bank.region.association.unit);
  if (report === undefined) stop(`Отчёта за ${year} учебный год в банке нет. Сначала положите его в content/reports/${year}.mdx.`, 1);
  if (`${report.body}${JSON.stringify(report.data)}`.includes('[Допишите'))
    stop(`content/${report.file}: остались места «[Допишите: …]». Закрыть можно только готовый отчёт.`, 1);
  const { file, counted, changed } = freezeReport(root, report, from);
  const name = (id: string) => figureName(id, bank).name;
  console.log(`Год закрыт: ${file}. Посчитано в банке:`);
  console.log(
    Object.entries(counted)
      .map(([id, value]) => `  ${name(id)} — ${value}`)
      .join('\n') || '  записей за этот год нет',
  );
  for (const { id, was = 'нет данных', is = 'нет данных' } of changed) console.log(`Изменилось: ${name(id)} — было ${was}, стало ${is}.`);
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
