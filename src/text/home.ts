import { plural } from './format.ts';

/** The words of the home page. */
export const homeText = {
  description: (tagline: string) => `${tagline}. Поиск по предмету, классу и теме; читать и скачивать можно без регистрации.`,
  searchLabel: 'Тема, предмет, класс или вид работы',
  heading: (region: string) => `Готовые уроки и занятия от педагогов ${region}`,
  /** While nobody has handed in a work yet. */
  sampleHeading: (region: string) => `Готовые уроки и занятия для педагогов ${region}`,
  submit: 'Подать работу',
  gradeRows: { school: 'Класс', preschool: 'Детский сад' },
  subjects: 'Предметы',
  subjectCounts: 'Число рядом — сколько там работ и вебинаров.',
  allRubrics: 'Все рубрики',
  fresh: 'Что нового',
  allMaterials: 'Все разработки',
  allRecommendations: 'Все рекомендации',
  webinars: 'Ближайшие вебинары',
  allWebinars: 'Все вебинары',
  collections: 'Подборки',
  allCollections: 'Все подборки',
  news: 'Новости',
  allNews: 'Все новости',
  units: 'Методические объединения',
  unitsLead: (count: number) =>
    `У каждого объединения своя страница: план, вебинары, работы, документы. Всего в банке ${plural(count, 'объединение', 'объединения', 'объединений')}.`,
  allUnits: 'Все объединения',
  structure: 'Как они связаны',
  figures: (year: string) => `${year} учебный год в числах`,
  report: 'Отчёт целиком',
  source: (title: string) => `Числа — из отчёта «${title}».`,
} as const;
