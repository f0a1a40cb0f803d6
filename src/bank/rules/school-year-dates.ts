import type { Bank, Entry } from '../bank.ts';
import { UNKNOWN } from '../model/common.ts';
import { mayBeInSchoolYear, tellDate } from '../partial-date.ts';
import { formatSchoolYear, schoolYearOf } from '../school-year.ts';
import { defineRule, type Fault } from './rule.ts';

/** A thing lies in the folder of the school year in which it happened: counts of a year rest on it. */
export const schoolYearDates = defineRule({
  id: 'school-year-dates',
  severity: 'error',
  asks: 'Даты записи лежат внутри учебного года, в папке которого она находится: с 1 сентября по 31 августа.',
  find: ({ bank }) => [...entryDates(bank), ...reviewDates(bank), ...protocolDates(bank), ...programmeDates(bank)],
});

function entryDates({ entries }: Bank): Fault[] {
  return [
    ...each(entries.material, 'submitted', ({ submitted }) => submitted),
    ...each(entries.webinar, 'start', ({ start }) => start),
    ...each(entries.event, 'start', ({ start }) => start),
    ...each(entries.news, 'published', ({ published }) => published),
    ...each(entries.recommendation, 'published', ({ published }) => published),
  ];
}

function each<T>(entries: ReadonlyMap<string, Entry<T>>, field: string, dateOf: (data: T) => string): Fault[] {
  return [...entries.values()].flatMap(({ file, year = '', data }) =>
    outside(file, [field], dateOf(data), year, 'Перенесите запись в папку'),
  );
}

function reviewDates({ reviews }: Bank): Fault[] {
  // A work submitted in June is read in September: worth a look, not a fault.
  return reviews.flatMap(({ file, data }) =>
    outside(file, ['date'], data.date, file.split('/')[1] ?? '', 'Проверьте дату. Заключения лежат в папке').map((fault) => ({
      ...fault,
      severity: 'warning' as const,
    })),
  );
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

function outside(file: string, field: (string | number)[], date: string, year: string, advice: string): Fault[] {
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
