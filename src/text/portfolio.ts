/** The words of the page of an author. */
export const portfolioText = {
  kicker: 'Автор банка',
  description: (name: string) => `${name}: работы, рекомендации и вебинары в банке, номера в реестре.`,
  registered: 'В реестре',
  caption: 'Работы автора в реестре',
  certificate: 'Свидетельство',
  forAttestation: 'Для аттестации',
  extract: 'Выписка из реестра',
  extractNote: 'Все номера одним списком, с датами и протоколами.',
  extractFile: 'Скачать выписку, PDF',
  materials: 'Разработки',
  recommendations: 'Рекомендации',
  webinars: 'Вебинары',
  reviews: 'Экспертиза работ коллег',
  reviewPaper: 'Справка эксперту',
  empty: 'В банке пока нет работ этого автора.',
} as const;
