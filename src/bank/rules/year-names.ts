import { oncePer } from '../once-per.ts';
import { sourcesOf, type Source } from '../sources.ts';
import { isSchoolYear } from '../school-year.ts';
import type { Bank } from '../bank.ts';
import type { FieldPath } from '../issue.ts';
import { defineRule, type Fault } from './rule.ts';

const yearFields = new Set(['year', 'school_year', 'current_year', 'since', 'until']);

/** A school year is two neighbouring years, and a file called after a year is about that year. */
export const yearNames = defineRule({
  id: 'year-names',
  severity: 'error',
  asks: 'Учебный год — два соседних года; отчёт и список программ называются своим годом.',
  find: (context) => [...sourcesOf(context).flatMap((source) => badYearsOf(source)), ...wrongNames(context.bank)],
});

/** Once per file: what has not changed is not searched again. */
const badYearsOf = oncePer(({ file, data }: Source): Fault[] => badYears(file, data, []));

function badYears(file: string, data: unknown, path: FieldPath): Fault[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]): Fault[] => {
    const field = [...path, Array.isArray(data) ? Number(key) : key];
    if (typeof value !== 'string') return badYears(file, value, field);
    if (!yearFields.has(key) || !/^\d{4}-\d{4}$/.test(value) || isSchoolYear(value)) return [];
    return [
      {
        file,
        field,
        message: `«${value}» — не учебный год.`,
        hint: `Напишите два соседних года: ${value.slice(0, 4)}-${Number(value.slice(0, 4)) + 1}.`,
      },
    ];
  });
}

function wrongNames({ entries }: Bank): Fault[] {
  return [...entries.report.values(), ...entries.programmes.values()]
    .filter(({ id, data }) => isSchoolYear(id) && id !== data.year)
    .map(({ id, file, data }) => ({
      file,
      field: ['year'],
      message: `Файл называется «${id}», а в нём год ${data.year}.`,
      hint: 'Переименуйте файл или исправьте год.',
    }));
}
