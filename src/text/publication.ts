/** The words of collections, news and recommendations. */
export const publicationText = {
  collection: 'Подборка',
  newsItem: 'Новость',
  recommendation: 'Методические рекомендации',
  about: 'О чём речь',
  links: 'По теме',
  all: { collection: 'Все подборки', news: 'Все новости' },
  why: 'Почему здесь',
  document: 'Документ',
} as const;
