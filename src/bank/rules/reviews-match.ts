import { nearest } from '../nearest.ts';
import { defineRule } from './rule.ts';

/** Conclusions lie where their work lies, or they are counted for nothing. */
export const reviewsMatch = defineRule({
  id: 'reviews-match',
  severity: 'error',
  asks: 'Папка заключений называется кодом работы и лежит в том же учебном году, что и работа.',
  find: ({ bank, broken }) =>
    [...bank.reviews, ...bank.amendments].flatMap(({ material: id, file }) => {
      const material = bank.entries.material.get(id);
      const year = file.split('/')[1];
      if (!material) {
        if (broken.get('material')?.has(id) === true) return [];
        const similar = nearest(id, bank.entries.material.keys());
        return [
          {
            file,
            message: `Работы «${id}» в банке нет.`,
            hint: similar ? `Переименуйте папку: вероятно, нужно «${similar}».` : 'Заключения на непринятые работы в банк не кладут.',
          },
        ];
      }
      return material.year === year
        ? []
        : [
            {
              file,
              message: `Работа лежит в ${material.year}, а заключение — в ${year}.`,
              hint: `Перенесите папку в reviews/${material.year}.`,
            },
          ];
    }),
});
