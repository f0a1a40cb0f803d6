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
  find: ({ bank, catalogue }) => {
    const reports = [...bank.entries.report.values()];
    const frozen = reports.filter(({ data }) => data.frozen);
    return [...reports.flatMap(unfinished), ...frozen.flatMap((report) => [...sealFaults(report), ...figureFaults(report, catalogue)])];
  },
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
      hint: `Верните прежний текст. Если правка нужна, напишите seal: "${seal}".`,
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
    hint:
      is === undefined
        ? `Верните записи или удалите ${id} из counted.`
        : `Верните записи или, если всё верно, напишите в counted ${id}: ${is}.`,
  }));
}

const tell = (value: number | undefined) => (value === undefined ? 'нет данных' : String(value));
