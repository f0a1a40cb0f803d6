import { plural } from './format.ts';

/** What the kinds of things are called in search. */
export const kindNames = {
  material: 'Разработки',
  recommendation: 'Рекомендации',
  webinar: 'Вебинары',
  event: 'События',
  document: 'Документы',
  report: 'Отчёты',
  collection: 'Подборки',
  news: 'Новости',
  page: 'О банке',
  unit: 'Объединения',
} as const;

/** The words of the search page. */
export const searchText = {
  title: 'Поиск',
  label: 'Что ищем',
  submit: 'Найти',
  placeholder: 'Например: дроби 5 класс',
  loading: 'Ищу…',
  empty: 'Введите тему, предмет или класс — например, «дроби 5 класс».',
  nothing: (query: string) => `По запросу «${query}» ничего не найдено.`,
  nothingHint: 'Проверьте, нет ли опечатки, уберите лишние слова или откройте рубрики.',
  relaxed: 'Всех слов сразу нигде нет. Показаны страницы, где есть часть слов.',
  found: (count: number) => `Найдено: ${plural(count, 'страница', 'страницы', 'страниц')}.`,
  more: 'Показать ещё',
  failed: 'Поиск не загрузился. Обновите страницу или найдите нужное по рубрикам.',
  facets: { kind: 'Что это', subject: 'Предмет', grade: 'Класс', type: 'Вид работы', year: 'Учебный год' },
  filters: 'Уточнить',
  reset: 'Снять все отметки',
  demo: 'Демонстрационный материал',
  browse: 'Все рубрики',
  results: 'Найденное',
  noScript: 'Поиск работает со сценариями браузера. Без них всё, что есть в банке, открывается по рубрикам.',
} as const;
