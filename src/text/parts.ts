/** The words of the small parts that pages are built of. */
export const partsText = {
  demo: 'Демонстрационный материал',
  demoNote: 'Написан редакцией, чтобы показать, как устроен банк. Номер и заключения — тоже для показа; в статистику не входит.',
  files: 'Файлы',
  moreFiles: (count: number) => `Остальные файлы: ${count}`,
  more: (count: number) => `Ещё ${count}`,
  fileAudience: { teacher: 'педагогу', student: 'ученику', parent: 'родителям' },
  pages: 'Страницы списка',
  previous: 'Назад',
  next: 'Дальше',
  page: 'Страница',
  empty: 'Пока ничего нет',
  contents: 'На этой странице',
  note: 'Обратите внимание',
  scroll: 'таблица прокручивается вбок',
} as const;
