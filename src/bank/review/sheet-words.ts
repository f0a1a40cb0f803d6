import type { CriteriaSet, Review } from '../model/review.ts';

/** What an expert may decide, in the order of the form; only an author takes his work away. */
export const expertVerdicts: readonly (readonly [verdict: Exclude<Review['verdict'], 'withdrawn'>, words: string])[] = [
  ['recommended', 'Рекомендовать'],
  ['recommended-notes', 'Рекомендовать с замечаниями'],
  ['revise', 'Вернуть на доработку'],
  ['rejected', 'Не рекомендовать'],
];

/** The answers about an interest of one's own. */
export const conflictWords = { false: 'Нет', true: 'Да' } as const;

/** The names of the fields of a sheet, as the form and the messages call them. */
export const fieldWords = {
  material: 'Код работы',
  revision: 'Отпечаток текста',
  criteria: 'Набор критериев',
  expert: 'Код эксперта',
  date: 'Дата заключения',
  conflict: 'Личная заинтересованность',
  verdict: 'Решение',
  comment: 'Замечания автору',
} as const;

/** A field of a sheet besides the scores. */
export type SheetField = keyof typeof fieldWords;

/** Returns the scores of a set from the lowest, each with what it means, where the set says so: `2 — достаточно`. */
export function scoreWords({ scale: { min, max, labels } }: CriteriaSet): string[] {
  return Array.from({ length: max - min + 1 }, (_, index) => [min + index, labels[index]].filter((part) => part !== undefined).join(' — '));
}
