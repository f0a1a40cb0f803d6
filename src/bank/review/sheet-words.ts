import type { CriteriaSet, Review } from '../model/review.ts';
import { comma, scoresOf } from './scale.ts';

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
export function scoreChoices({ scale }: CriteriaSet): { readonly value: string; readonly words: string }[] {
  return scoresOf(scale).map((score) => ({
    value: String(score),
    // Labels are those of whole points: a half between two of them has none, and no index but a whole one finds any.
    words: [comma(score), scale.labels[score - scale.min]].filter((part) => part !== undefined).join(' — '),
  }));
}
