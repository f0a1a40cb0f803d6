import { listSegments, rootSegments } from '../addresses.ts';
import { isSchoolYear } from '../school-year.ts';
import { readablesOf } from '../sources.ts';
import { defineRule } from './rule.ts';

/** An id becomes an address; some addresses are taken by lists and archives. */
export const reservedIds = defineRule({
  id: 'reserved-ids',
  severity: 'error',
  asks: 'Код записи не похож на учебный год и не совпадает со служебным адресом сайта.',
  find: (context) =>
    readablesOf(context).flatMap(({ kind, id, file }) => {
      if (kind === undefined || id === undefined) return [];
      // Reports and lists of programmes are called after their year.
      const isYear = isSchoolYear(id) && kind !== 'report' && kind !== 'programmes';
      const isTaken = kind === 'page' ? rootSegments.has(id) : listSegments.has(id);
      if (!isYear && !isTaken) return [];
      return [
        {
          file,
          message: isYear
            ? `Код «${id}» — учебный год: по этому адресу открывается список года.`
            : `Код «${id}» занят: по этому адресу открывается раздел сайта.`,
          hint: 'Переименуйте файл или папку: добавьте слово о содержании.',
        },
      ];
    }),
});
