import { plural, pluralForm } from './plural.ts';

/** What speaks of everything and answers after the works: pages on the bank itself, reports on a year. */
export const [PAGES_ON_BANK, REPORTS] = ['Страницы банка', 'Отчёты'] as const;

/** A second kind of what does not take place: no facet shows it. */
export const CANCELLED = 'Отменённые';

/** What is found is counted as pages: news, papers and pages on the bank itself are not «материалы». */
export const pages = (count: number): string => plural(count, 'страница', 'страницы', 'страниц');
/** How many pages are found, without a stop. */
export const found = (count: number) => `${pluralForm(count, 'Найдена', 'Найдены', 'Найдено')} ${pages(count)}`;

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
  missing: (words: readonly string[]) => `Нет ${words.length > 1 ? 'слов' : 'слова'}: ${words.join(', ')}`,
  more: (count: number) => `Показать ещё ${count}`,
  demo: 'Образец',
} as const;
