/** The words of statistics. */
export const statisticsText = {
  hiddenWork: 'Работа не опубликована',
  hiddenProgramme: 'Программа не рекомендована',
} as const;
