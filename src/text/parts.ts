/** The words of the small parts that pages are built of. */
export const partsText = {
  demo: 'Образец',
  demoShort: 'Образец',
  demoNote: 'Образец: написан редакцией, чтобы показать, как устроен банк; в статистику не входит.',
  demoNotes: {
    coming: 'Образец анонса: такой встречи не будет.',
    held: 'Образец страницы: такой встречи не было.',
    event: 'Образец страницы: такого события нет и не было.',
    news: 'Образец новости: её написала редакция. Работы и встречи, о которых здесь сказано, — тоже образцы.',
    plan: 'Образец плана.',
  },
  /** Why one thing stands beside another. */
  sameTheme: (theme: string) => `тема «${theme}»`,
  sameSection: 'тот же раздел',
  sameSubject: 'тот же предмет',
  sameAuthor: 'тот же автор',
  /** `вебинар по теме «ЕГЭ»`, `вебинар: тот же предмет, 5 класс`. */
  webinarOn: (about: string, isTheme: boolean) => (isTheme ? `вебинар по теме${about.slice('тема'.length)}` : `вебинар: ${about}`),
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
