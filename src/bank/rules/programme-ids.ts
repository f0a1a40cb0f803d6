import { defineRule } from './rule.ts';

/** Conclusions and protocols name a programme by its id: two of one id would share them. */
export const programmeIds = defineRule({
  id: 'programme-ids',
  severity: 'error',
  asks: 'Код программы не повторяется ни в одном списке и не совпадает с кодом разработки.',
  find: ({ bank: { entries } }) => {
    const works = [...entries.material.values()].map(({ id, file }) => ({ id, file, index: 0, year: '' }));
    const programmes = [...entries.programmes.values()].flatMap(({ file, data: { programmes: list, year } }) =>
      list.map(({ id }, index) => ({ id, file, index, year })),
    );
    return [...Map.groupBy([...works, ...programmes], ({ id }) => id).values()].flatMap(([first, ...others]) =>
      others.map(({ id, file, index, year }) => ({
        file,
        field: ['programmes', index, 'id'],
        message: `Код «${id}» уже занят: ${first?.file}.`,
        hint: `Дайте программе другой код, например «${id}-${year.slice(0, 4)}», и впишите его в протокол.`,
      })),
    );
  },
});
