import { PAGES_ON_BANK, REPORTS } from './search.ts';

/** What the kinds of things are called in search. */
export const kindNames = {
  material: 'Разработки',
  recommendation: 'Рекомендации',
  webinar: 'Вебинары',
  event: 'События',
  document: 'Документы',
  report: REPORTS,
  collection: 'Подборки',
  news: 'Новости',
  page: PAGES_ON_BANK,
  unit: 'Объединения',
  programmes: 'Программы',
  organisation: 'Организации',
  person: 'Авторы',
  municipality: 'Муниципалитеты',
} as const;

/** What one thing of a kind is called above its title. */
export const kindOne = {
  material: 'Разработка',
  recommendation: 'Методические рекомендации',
  webinar: 'Вебинар',
  event: 'Событие',
  document: 'Документ',
  report: 'Отчёт',
  collection: 'Подборка',
  news: 'Новость',
  page: 'Страница банка',
  unit: 'Объединение',
  programmes: 'Программы',
  organisation: 'Организация',
  person: 'Автор',
  municipality: 'Муниципалитет',
} as const satisfies Record<keyof typeof kindNames, string>;

/** How much time a thing asks for, from little to much. */
export const durationNames = { short: 'до 20 минут', lesson: 'урок', long: 'больше урока' } as const;

/** The only value of the facet of files. */
export const filesName = 'с файлами';

/** The heading of the text of a file, and of a minute of a recording. */
export const partNames = {
  file: (title: string) => `В файле «${title}»`,
} as const;
