import type { Bank } from '../bank.ts';
import { UNKNOWN } from '../model/common.ts';
import type { Kind } from '../model/index.ts';
import { mayBeInSchoolYear, tellDate } from '../partial-date.ts';
import { formatSchoolYear, isSchoolYear, schoolYearOf } from '../school-year.ts';
import { readablesOf } from '../sources.ts';
import { defineRule, type Fault, type RuleContext } from './rule.ts';

/** A thing lies in the folder of the school year in which it happened: counts of a year rest on it. */
export const schoolYearDates = defineRule({
  id: 'school-year-dates',
  severity: 'error',
  asks: 'Даты записи лежат внутри учебного года, в папке которого она находится: с 1 сентября по 31 августа.',
  find: (context) => {
    const { bank } = context;
    return [...entryDates(context), ...reviewDates(bank), ...protocolDates(bank), ...programmeDates(bank)];
  },
});

/** The field whose day decides in which folder a thing lies. */
const dayOf: Partial<Record<Kind, string>> = {
  material: 'submitted',
  webinar: 'start',
  event: 'start',
  news: 'published',
  recommendation: 'published',
};

function entryDates(context: RuleContext): Fault[] {
  return readablesOf(context).flatMap(({ file, kind, year = '', data }) => {
    const field = kind === undefined ? undefined : dayOf[kind];
    if (field === undefined) return [];
    const date = (data as Record<string, unknown>)[field];
    return typeof date === 'string' ? outside(file, [field], date, year, 'Перенесите запись в папку') : [];
  });
}

function reviewDates({ reviews }: Bank): Fault[] {
  // Conclusions lie with their work: one submitted in June is read in September, and read anew years later. Earlier it cannot be read.
  return reviews.flatMap(({ file, data }): Fault[] => {
    const year = file.split('/')[1] ?? '';
    if (!isSchoolYear(year) || schoolYearOf(data.date) >= year) return [];
    const message = `${tellDate(data.date)} — раньше ${formatSchoolYear(year)} учебного года, в котором подана работа.`;
    return [{ file, field: ['date'], severity: 'warning', message, hint: 'Проверьте дату заключения.' }];
  });
}

function protocolDates({ entries }: Bank): Fault[] {
  return [...entries.protocol.values()].flatMap(({ file, data }) =>
    outside(file, ['date'], data.date, data.school_year, 'Проверьте дату или поле school_year: нужен год'),
  );
}

function programmeDates({ entries }: Bank): Fault[] {
  return [...entries.programmes.values()].flatMap(({ file, data }) =>
    data.programmes.flatMap(({ date }, index) =>
      date === undefined ? [] : outside(file, ['programmes', index, 'date'], date, data.year, 'Перенесите программу в список года'),
    ),
  );
}

function outside(file: string, field: readonly (string | number)[], date: string, year: string, advice: string): Fault[] {
  if (date === UNKNOWN || mayBeInSchoolYear(date, year)) return [];
  const right = date.length < 7 ? undefined : schoolYearOf(date);
  return [
    {
      file,
      field,
      message: `${tellDate(date)} — не ${formatSchoolYear(year)} учебный год.`,
      hint: `${advice}${right ? ` ${right}` : ''} или исправьте дату.`,
    },
  ];
}
