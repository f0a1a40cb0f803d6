import { plural } from './plural.ts';

/** The words of suggestions. */
export const suggestText = {
  corrected: (query: string) => `Показано по запросу «${query}».`,
  suggestions: 'Подсказки',
  suggested: (count: number) => plural(count, 'подсказка', 'подсказки', 'подсказок'),
  groups: { works: 'Материалы', webinars: 'Вебинары', units: 'Объединения', rest: 'Прочее' },
} as const;
