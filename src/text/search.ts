import { plural, pluralForm } from './format.ts';

/** What speaks of everything and answers after the works: pages on the bank itself, reports on a year. */
export const [PAGES_ON_BANK, REPORTS] = ['Страницы банка', 'Отчёты'] as const;

/** A second kind of what does not take place: no facet shows it. */
export const CANCELLED = 'Отменённые';

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

/** What is found is counted as pages: news, papers and pages on the bank itself are not «материалы». */
export const pages = (count: number): string => plural(count, 'страница', 'страницы', 'страниц');
const found = (count: number) => `${pluralForm(count, 'Найдена', 'Найдены', 'Найдено')} ${pages(count)}`;

/** What a first search says; words that come later, or stand in the page itself, have files of their own. */
export const searchText = {
  title: 'Поиск',
  loading: 'Ищем…',
  found: (answers: number) => `${found(answers)}.`,
  /** Leads to what is folded below. */
  below: (rest: number) => `Ещё ${rest} ${pluralForm(rest, 'подходит', 'подходят', 'подходят')} частично — ниже`,
  /** The line that folds the rest: pages without some of the words, pages on the bank itself that have them in passing, or both. */
  rest: (count: number, isPart: boolean, inPassing: boolean) =>
    `Ещё ${pages(count)}, где ${[isPart && 'встретились не все слова', inPassing && 'слова встретились мимоходом'].filter(Boolean).join(' или ')}`,
  partial: (count: number) => `Всех слов вместе нигде нет. ${found(count)}, где есть часть слов.`,
  /** For a single word that stands nowhere, but has others that mean nearly the same. */
  near: (count: number) => `${found(count)} о близком по смыслу.`,
  whole: (count: number) => `Всего ${pages(count)}.`,
  nothing: (query: string) => `По запросу «${query}» ничего не найдено.`,
  nothingChosen: 'С такими отметками ничего нет.',
  noWords: 'В запросе одни знаки. Напишите тему, предмет или класс словами.',
  missing: (words: readonly string[]) => `Нет ${words.length > 1 ? 'слов' : 'слова'}: ${words.join(', ')}`,
  more: (count: number) => `Показать ещё ${count}`,
  demo: 'Образец',
} as const;
