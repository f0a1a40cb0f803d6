import { FROZEN, type FrozenYear } from '../frozen-years.ts';
import { formatSchoolYear } from '../school-year.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Entry } from '../bank.ts';
import type { Report } from '../model/publication.ts';
import { figureName } from '../report-draft/figure-name.ts';
import { changedFigures, countedOf, sealOf } from '../report-draft/frozen.ts';
import { defineRule, type Fault } from './rule.ts';

/** A signed report never changes silently: neither its text nor what was counted when its year was closed. */
export const reportFrozen = defineRule({
  id: 'report-frozen',
  severity: 'warning',
  asks: 'Закрытый отчёт не меняется: текст и числа те же, что при закрытии, и банк за тот год насчитывает столько же.',
  find: ({ bank, catalogue, broken }) => {
    const reports = [...bank.entries.report.values()];
    const lost = [...(bank.frozen ?? [])].filter(([id]) => !bank.entries.report.has(id) && broken.get('report')?.has(id) !== true);
    return [
      ...reports.flatMap(unfinished),
      ...reports.flatMap((report) => keptFaults(report, bank.frozen?.get(report.id))),
      ...reports.filter(({ data }) => data.frozen).flatMap((report) => [...sealFaults(report), ...figureFaults(report, catalogue)]),
      ...lost.map(([id, kept]) => lostReport(id, kept)),
    ];
  },
});

/** What was signed is kept beside the report too: its own fields may be deleted together with what they guard. */
function keptFaults({ file, data }: Entry<Report>, kept: FrozenYear | undefined): Fault[] {
  const fault = (field: string, message: string, hint: string): Fault => ({ file, field: [field], severity: 'error', message, hint });
  if (!data.frozen && (kept || data.seal !== undefined))
    return [
      fault(
        data.seal === undefined ? 'year' : 'seal',
        'Отчёт был закрыт, а теперь в нём нет frozen: true: перемены никто не заметит.',
        `Верните frozen, counted и seal. Если закрытый отчёт правят, закройте его заново: ${again(data)}.`,
      ),
    ];
  if (!kept)
    return data.seal === undefined
      ? []
      : [
          {
            file,
            field: ['seal'],
            message: `Отчёт закрыт, а в ${FROZEN} о нём нет строки.`,
            hint: `Запустите npm run report -- ${data.year} --freeze: если отчёт не меняли, команда допишет строку.`,
          },
        ];
  const faults: Fault[] = [];
  if (data.seal !== kept.seal)
    faults.push(
      fault(
        'seal',
        `Отпечаток закрытого отчёта — ${data.seal ?? 'удалён'}, а при закрытии был ${kept.seal}.`,
        `Верните прежний. ${anew(data)}`,
      ),
    );
  for (const { id: figure, was, is } of changedFigures(kept.counted, data.counted ?? {}))
    faults.push(
      fault(
        'counted',
        `В закрытом отчёте counted: ${figure} — ${tell(is)}, а при закрытии было ${tell(was)}.`,
        `Верните прежнее. ${anew(data)}`,
      ),
    );
  return faults;
}

const again = ({ year }: Report) => `npm run report -- ${year} --refreeze "почему"`;
const anew = (data: Report) => `Если правка нужна, закройте год заново: ${again(data)}.`;

const lostReport = (id: string, { line }: FrozenYear): Fault => ({
  file: FROZEN,
  line,
  severity: 'error',
  message: `Отчёт «${id}» был закрыт, а теперь его нет.`,
  hint: 'Верните его в reports под прежним именем.',
});

/** A place that waited for a person must not be published. */
function unfinished({ file, data, body, bodyLine }: Entry<Report>): Fault[] {
  const line = body.split('\n').findIndex((text) => text.includes('[Допишите'));
  const texts = [data.summary, ...data.conclusions, ...data.directions, ...data.next_year];
  if (line < 0 && !texts.some((text) => text.includes('[Допишите'))) return [];
  return [
    {
      file,
      line: line < 0 ? undefined : bodyLine + line,
      severity: data.frozen ? 'error' : 'warning',
      message: `В отчёте ${data.frozen ? 'за закрытый год ' : ''}осталось место «[Допишите: …]».`,
      hint: 'Допишите или удалите это место.',
    },
  ];
}

function sealFaults(report: Entry<Report>): Fault[] {
  const { file, data } = report;
  if (data.seal === undefined)
    return [
      {
        file,
        field: ['frozen'],
        message: 'Отчёт закрыт, но что в нём было и что посчитал банк, не записано: перемены никто не заметит.',
        hint: `Запустите npm run report -- ${data.year} --freeze.`,
      },
    ];
  const seal = sealOf(report);
  if (seal === data.seal) return [];
  return [
    {
      file,
      field: ['seal'],
      severity: 'error',
      message: `Отчёт закрыт, а его текст или числа изменены: отпечаток был ${data.seal}, стал ${seal}.`,
      hint: `Верните прежний текст. ${anew(data)}`,
    },
  ];
}

/** The bank may learn of an old year later; then somebody must look and agree. */
function figureFaults(report: Entry<Report>, catalogue: Catalogue): Fault[] {
  const { file, data } = report;
  if (data.counted === undefined) return [];
  return changedFigures(data.counted, countedOf(report, catalogue)).map(({ id, was, is }) => ({
    file,
    field: was === undefined ? ['counted'] : ['counted', id],
    message: `${formatSchoolYear(data.year)} год закрыт, а посчитанное изменилось: «${figureName(id, catalogue.bank).name}» — ${tell(was)}, стало ${tell(is)}.`,
    hint: `Верните записи. ${anew(data)}`,
  }));
}

const tell = (value: number | undefined) => (value === undefined ? 'нет данных' : String(value));
