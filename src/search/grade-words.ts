import type { Grade } from '../bank/model/vocabulary.ts';

const ORDINALS = 'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый'.split(
  ' ',
);

/** Returns how grades are asked for, in figures and in words: «5 класс пятый класс»; groups of a kindergarten by their names. */
export function gradeWords(grades: readonly Pick<Grade, 'kind' | 'number' | 'name'>[]): string {
  return grades
    .map(({ kind, number, name }) => (kind === 'school' && number !== undefined ? `${number} класс ${ORDINALS[number - 1]} класс` : name))
    .join(' · ');
}
