import type { AssignmentEntry, Bank } from '../bank.ts';
import { nearest } from '../nearest.ts';
import { defineRule, type Fault } from './rule.ts';

/** Conclusions lie where their work lies, or they are counted for nothing. */
export const reviewsMatch = defineRule({
  id: 'reviews-match',
  severity: 'error',
  asks: 'Папка заключений называется кодом работы или программы и лежит в том же учебном году.',
  find: ({ bank, broken }) => {
    const programmes = programmeYears(bank);
    return [...bank.reviews, ...bank.amendments, ...firstOf(bank.assignments)].flatMap(({ material: id, file }) => {
      const material = bank.entries.material.get(id);
      const own = material?.year ?? programmes.get(id);
      const year = file.split('/')[1];
      if (own === undefined) return broken.get('material')?.has(id) === true ? [] : [absent(id, file, bank)];
      return own === year
        ? []
        : [
            {
              file,
              message: `Работа лежит в ${own}, а заключение — в ${year}.`,
              hint: `Перенесите папку в reviews/${own}.`,
            },
          ];
    });
  },
});

/** Programme id → its school year. */
function programmeYears({ entries }: Bank): ReadonlyMap<string, string> {
  return new Map([...entries.programmes.values()].flatMap(({ data }) => data.programmes.map(({ id }) => [id, data.year] as const)));
}

/** A file of assignments gives several: its place is judged once. */
const firstOf = (assignments: readonly AssignmentEntry[]) => new Map(assignments.map((own) => [own.file, own])).values();

function absent(id: string, file: string, { entries }: Bank): Fault {
  const similar = nearest(id, entries.material.keys());
  const hint = similar ? `Переименуйте папку: вероятно, нужно «${similar}».` : 'Заключения на непринятые работы в банк не кладут.';
  return { file, message: `Работы «${id}» в банке нет.`, hint };
}
