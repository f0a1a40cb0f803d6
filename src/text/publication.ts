import { plural } from './format.ts';

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
  things: (count: number) => plural(count, 'материал', 'материала', 'материалов'),
  inside: 'Внутри',
  audiences: 'Кому пригодится',
} as const;
