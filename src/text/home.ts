import { bodyForms } from './association.ts';
import { plural } from './format.ts';
import { counted } from './numerals.ts';

/** The words of the home page. */
export const homeText = {
  description: (tagline: string) => `${tagline}. Поиск по предмету, классу и теме; читать и скачивать можно без регистрации.`,
  searchLabel: 'Тема, предмет, класс или вид работы',
  heading: (region: string) => `Готовые уроки и занятия от педагогов ${region}`,
  /** While nobody has handed in a work yet. */
  sampleHeading: (region: string) => `Готовые уроки и занятия для педагогов ${region}`,
  /** While the bank has no work and no webinar at all. */
  emptyHeading: (region: string) => `Здесь будут уроки и занятия педагогов ${region}`,
  opening: 'Банк только открывается: работ пока нет.',
  submit: 'Как подать работу',
  /** While there is nowhere to send it yet. */
  submitLater: 'Как подать работу (приём ещё не открыт)',
  gradeRows: { school: 'Класс', preschool: 'Детский сад' },
  subjects: 'Предметы',
  subjectGroups: { school: 'Школа', preschool: 'Детский сад', other: 'Другое' },
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
  unitsLead: (count: string) =>
    `У каждого объединения своя страница. У кого есть работы, вебинары, события, документы — видно в списке. Всего в банке ${count}.`,
  unitCount: (count: number) => plural(count, 'объединение', 'объединения', 'объединений'),
  /** Where there is one association over all others: `24 областных методических объединения и РУМО`. */
  omoCount: (count: number, whole: string, forms = bodyForms) => `${counted(count, forms)} и ${whole}`,
  allUnits: 'Все объединения',
  structure: 'Как они связаны',
  figures: (year: string) => `${year} учебный год в числах`,
  report: 'Отчёт целиком',
  source: (title: string) => `Числа — из отчёта «${title}».`,
  /** While the bank holds none of the works that the report counts. */
  notHere: 'Рекомендованных тогда работ на сайте пока нет.',
} as const;
