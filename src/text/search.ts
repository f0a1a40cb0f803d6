import { plural, pluralForm } from './format.ts';

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
  page: 'Страницы банка',
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
const pages = (count: number) => plural(count, 'страница', 'страницы', 'страниц');
const found = (count: number) => `${pluralForm(count, 'Найдена', 'Найдены', 'Найдено')} ${pages(count)}`;
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');

/** The words of the search page. */
export const searchText = {
  title: 'Поиск',
  label: 'Что ищем',
  loading: 'Ищем…',
  empty: 'Введите тему, предмет или класс — например, «дроби 5 класс».',
  all: 'Показать всё, сначала новое',
  /** How many hold every word, and how many only some. */
  found: (whole: number, part: number) => (part > 0 ? `${found(whole)}; ещё ${part} — не по всем словам.` : `${found(whole)}.`),
  /** How many answer, and how many wait folded below them. */
  folded: (answers: number, rest: number) => `${found(answers)}; ещё ${rest} — в конце списка, под строкой «Ещё…».`,
  /** The line that folds the rest: pages without some of the words, pages on the bank itself that have them in passing, or both. */
  rest: (count: number, isPart: boolean, inPassing: boolean) =>
    `Ещё ${pages(count)}, где ${[isPart && 'встретились не все слова', inPassing && 'слова встретились мимоходом'].filter(Boolean).join(' или ')}`,
  partial: (count: number) => `Всех слов вместе нигде нет. ${found(count)}, где есть часть слов.`,
  /** For a single word that stands nowhere, but has others that mean nearly the same. */
  near: (count: number) => `${found(count)} о близком по смыслу.`,
  browsed: (count: number) => `${pluralForm(count, 'Показана', 'Показаны', 'Показано')} ${pages(count)}, без слов — по одним отметкам.`,
  whole: (count: number) => `Всего ${pages(count)}.`,
  nothing: (query: string) => `По запросу «${query}» ничего не найдено.`,
  nothingChosen: 'С такими отметками ничего нет.',
  noWords: 'В запросе одни знаки. Напишите тему, предмет или класс словами.',
  tooLong: (limit: number) => `Запрос длинный: учтены первые ${limit} знаков.`,
  corrected: (query: string) => `Показано по запросу «${query}».`,
  asTyped: (query: string) => `Искать «${query}» как набрано`,
  literal: 'Слова взяты так, как набраны.',
  correct: 'Искать с исправлениями',
  /** Words that stand nowhere, where pages were found by others that mean nearly the same. */
  similar: (words: readonly string[]) => `${quoted(words)} на сайте не встречается: показаны страницы с близкими по смыслу словами.`,
  unknown: (words: readonly string[]) =>
    words.length > 1 ? `Слов ${quoted(words)} на сайте нет.` : `Слова ${quoted(words)} на сайте нет.`,
  gone: (values: readonly string[]) =>
    values.length > 1
      ? `Отметок ${quoted(values)} в банке больше нет: они сняты.`
      : `Отметки ${quoted(values)} в банке больше нет: она снята.`,
  /** A value in a sentence: «5 класс» as it is, a name in quotes. */
  asName: (value: string) => (/^\p{Lu}/u.test(value) ? `«${value}»` : value),
  only: (values: string, count: number) => `Только ${values} (${count})`,
  missing: (words: readonly string[]) => `Нет ${words.length > 1 ? 'слов' : 'слова'}: ${words.join(', ')}`,
  try: 'Что попробовать',
  hint: 'Проверьте, нет ли опечатки, или скажите короче и другими словами.',
  take: (value: string, count: number) => `Снять «${value}» — ${pluralForm(count, 'найдётся', 'найдутся', 'найдётся')} ${pages(count)}`,
  rubrics: 'Выберите предмет, класс или вид работы в рубриках ниже.',
  tell: 'Сообщите, чего не хватает',
  tellSubject: (query: string) => `В банке не нашлось: ${query}`,
  tellBody: (address: string) => `Чего не хватает и для чего это нужно:\n\n\nСтраница поиска: ${address}`,
  more: (count: number) => `Показать ещё ${count}`,
  moreValues: (count: number) => `Ещё ${count}`,
  facetsFailed: 'Отметки не загрузились. Проверьте связь и повторите запрос.',
  failed: 'Поиск не загрузился. Проверьте связь и повторите запрос — или найдите нужное по рубрикам.',
  facets: {
    kind: 'Что это',
    subject: 'Предмет',
    level: 'Уровень образования',
    grade: 'Класс, группа',
    type: 'Вид работы',
    theme: 'Тема',
    audience: 'Кому пригодится',
    unit: 'Методическое объединение',
    municipality: 'Муниципалитет',
    year: 'Учебный год',
    duration: 'Продолжительность',
    files: 'Файлы',
  },
  within: (facet: string) => `Найти в списке «${facet}»`,
  withinPlaceholder: 'Найти в списке',
  filters: 'Сузить список',
  close: 'Закрыть',
  apply: (count: number) => `Показать ${pages(count)}`,
  reset: 'Снять все отметки',
  remove: 'Снять',
  chosen: 'Отмечено',
  order: 'Порядок',
  orders: { relevance: 'сначала подходящие', date: 'по дате, сначала новые', title: 'по названию' },
  copy: 'Скопировать ссылку',
  copied: 'Ссылка скопирована',
  copyByHand: 'Скопируйте адрес из строки браузера: он ведёт сюда же',
  csv: 'Скачать список (CSV)',
  csvHead: ['Название', 'Что это', 'Предмет', 'Класс', 'Авторы', 'Учебный год', 'Адрес'],
  csvName: 'Поиск.csv',
  demo: 'Образец',
  browse: 'Все рубрики',
  results: 'Найденное',
  noScript: 'Для поиска нужен включённый JavaScript. Без него всё, что есть в банке, открывается по рубрикам.',
  unmark: 'Убрать выделение',
  suggestions: 'Подсказки',
  suggested: (count: number) => plural(count, 'подсказка', 'подсказки', 'подсказок'),
  groups: { works: 'Материалы', webinars: 'Вебинары', units: 'Объединения', rest: 'Прочее' },
} as const;
