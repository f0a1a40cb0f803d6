import { join, relative, resolve } from 'node:path';
import { createCatalogue, type Catalogue } from '../src/bank/catalogue.ts';
import { decideAll } from '../src/bank/check.ts';
import { readBank } from '../src/bank/read.ts';
import { reportDraft } from '../src/bank/report-draft/draft.ts';
import { figureName } from '../src/bank/report-draft/figure-name.ts';
import { gapsOf } from '../src/bank/report-draft/tree.ts';
import { recordedYears } from '../src/bank/statistics/figures.ts';
import { buildDay, contentRoot } from '../src/bank/settings.ts';
import { endAnswered } from './lib/answer-call.ts';
import { refuseWrongSettings } from './lib/content.ts';
import { closingOf, freezeReport } from './lib/freeze-report.ts';
import { plural } from './lib/plural.ts';
import { formatIssues } from './lib/print-issues.ts';
import { readReportArguments, reportKeys, reportUsage, type ReportArguments } from './lib/report-arguments.ts';
import { reportFiles } from './lib/report-files.ts';
import { publicPlaces, refuseFolder } from './lib/report-folder.ts';
import { keptNote, writeBeside } from './lib/write-beside.ts';

/** `npm run report -- 2024-2025`: a draft of the annual analysis, or with `--freeze` the closing of a year, anew with `--refreeze`; exit 0 done, 1 content that does not allow it, 2 wrong call. */
endAnswered({ command: 'report', keys: reportKeys, usage: reportUsage });
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
if (asked.freeze) freeze(asked, catalogue);
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
  const nothing = nothingNote(request, from);
  if (nothing !== undefined) console.log(`\n${nothing}`);
  console.log(`\nЧерновик готов. Осталось дописать: ${plural(gaps, 'место', 'места', 'мест')}; они выделены и начинаются с «[Допишите».`);
}

/** A year that was mistyped gives a draft of places to fill alone. */
function nothingNote({ year, demo }: ReportArguments, from: Catalogue): string | undefined {
  const isReported = from.reports.some(({ data }) => data.year === year && (demo || !data.demo));
  if (isReported || recordedYears(from, demo).includes(year)) return undefined;
  const samples = recordedYears(from, true).includes(year) ? ' Есть только образцы: их посчитает ключ --demo.' : '';
  return `За ${year} учебный год в банке нет ни записей, ни отчёта: проверьте год.${samples}`;
}

function freeze({ year, reason }: ReportArguments, from: Catalogue): void {
  const report = from.reports.find(({ data }) => data.year === year && data.unit === bank.region.association.unit);
  if (report === undefined) stop(`Отчёта за ${year} учебный год в банке нет. Сначала положите его в content/reports/${year}.mdx.`, 1);
  if (`${report.body}${JSON.stringify(report.data)}`.includes('[Допишите'))
    stop(`content/${report.file}: остались места «[Допишите: …]». Закрыть можно только готовый отчёт.`, 1);
  const closing = closingOf(report, from);
  const changes = [
    ...(closing.sealWas === undefined ? [] : [`Текст или числа отчёта: отпечаток был ${closing.sealWas}, стал ${closing.seal}.`]),
    ...closing.changed.map(({ id, was = 'нет данных', is = 'нет данных' }) => `${figureName(id, bank).name} — было ${was}, стало ${is}.`),
  ];
  if (changes.length > 0 && reason === undefined)
    stop(
      `${changes.join('\n')}\n\nГод уже закрыт, и с тех пор это изменилось; ничего не записано. Верните прежнее или, если всё верно, закройте год заново и скажите почему: npm run report -- ${year} --refreeze "причина".`,
      1,
    );
  freezeReport(root, report, closing, { today, reason });
  console.log(`Год закрыт: ${report.file}. Посчитано в банке:`);
  const figures = Object.entries(closing.counted).map(([id, value]) => `  ${figureName(id, bank).name} — ${value}`);
  console.log(figures.join('\n') || '  записей за этот год нет');
  if (changes.length > 0) console.log(`Изменилось с прошлого закрытия:\n${changes.join('\n')}`);
}

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}
