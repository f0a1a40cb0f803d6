import { tellDate } from '../partial-date.ts';
import { unplacedAuthors } from '../review/known-employers.ts';
import { defineRule } from './rule.ts';

/**
 * An expert must not read the work of a colleague; where an author works must therefore be known. A warning by default: an author may have
 * no employer at all, as a pensioner; a region that wants it of everybody says so, and then its gate keeps such works back too.
 */
export const authorEmployer = defineRule({
  id: 'author-employer',
  severity: 'warning',
  asks: 'У каждого автора-человека известно место работы в день подачи и в день каждого заключения: эксперт не может быть его коллегой.',
  find: ({ bank }) => {
    const reviews = Map.groupBy(bank.reviews, ({ material }) => material);
    const severity = bank.region.review.employers_required ? 'error' : 'warning';
    return [...bank.entries.material.values()].flatMap(({ id, file, data }) =>
      unplacedAuthors(data, reviews.get(id) ?? [], bank).map(({ index, person, day }) => ({
        file,
        field: ['authors', index],
        severity,
        message: `Где «${person}» работает ${tellDate(day)}, банк не знает: нельзя проверить, не из одной ли организации автор и эксперт.`,
        hint: 'Допишите organisation здесь или должность с датами в файле человека.',
      })),
    );
  },
});
