import { employersOf } from '../review/employers.ts';
import { defineRule } from './rule.ts';

/** An expert must not read the work of a colleague; where an author works must therefore be known. */
export const authorEmployer = defineRule({
  id: 'author-employer',
  severity: 'warning',
  asks: 'У каждого автора-человека известно место работы на день подачи: эксперт не может быть его коллегой.',
  find: ({ bank }) =>
    [...bank.entries.material.values()].flatMap(({ file, data: { authors, submitted } }) =>
      authors.flatMap((author, index) =>
        author.person === undefined || !bank.entries.person.has(author.person) || employersOf(author, bank, submitted).length > 0
          ? []
          : [
              {
                file,
                field: ['authors', index],
                message: `У автора «${author.person}» не указано место работы: нельзя проверить, что эксперты ему не коллеги.`,
                hint: 'Допишите organisation здесь или должность с датами в файле человека.',
              },
            ],
      ),
    ),
});
