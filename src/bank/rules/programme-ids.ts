import { defineRule, type Fault } from './rule.ts';

/** Conclusions and protocols name a programme by its id: two of one id would share them. */
export const programmeIds = defineRule({
  id: 'programme-ids',
  severity: 'error',
  asks: 'Код программы не повторяется ни в одном списке и не совпадает с кодом разработки.',
  find: ({ bank: { entries } }) => {
    const taken = new Map([...entries.material.values()].map(({ id, file }) => [id, file]));
    return [...entries.programmes.values()].flatMap(({ file, data }) =>
      data.programmes.flatMap(({ id }, index): Fault[] => {
        const first = taken.get(id);
        if (first === undefined) taken.set(id, file);
        if (first === undefined) return [];
        return [
          {
            file,
            field: ['programmes', index, 'id'],
            message: `Код «${id}» уже занят: ${first}.`,
            hint: `Дайте программе другой код, например «${id}-${data.year.slice(0, 4)}», и впишите его в протокол.`,
          },
        ];
      }),
    );
  },
});
