/** The words of the buttons that a script puts on the page of a work. */
export const workActionsText = {
  print: 'Распечатать',
  share: 'Поделиться',
  lesson: 'Сохранить',
  lessonSaved: 'Сохранено',
  notLoaded: 'Не загрузилось: обновите страницу',
  copy: 'Копировать',
  copied: 'Скопировано',
} as const;
