import { found, pages } from './search.ts';

const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');

/** What is said above what was found: how the query was understood, what is chosen. */
export const notesText = {
  partial: (count: number) => `Всех слов вместе нигде нет. ${found(count)}, где есть часть слов.`,
  /** For a single word that stands nowhere, but has others that mean nearly the same. */
  near: (count: number) => `${found(count)} о близком по смыслу.`,
  whole: (count: number) => `Всего ${pages(count)}.`,
  nothing: (query: string) => `По запросу «${query}» ничего не найдено.`,
  nothingChosen: 'С такими отметками ничего нет.',
  noWords: 'В запросе одни знаки. Напишите тему, предмет или класс словами.',
  tooLong: (limit: number) => `Запрос длинный: учтены первые ${limit} знаков.`,
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
  remove: 'Снять',
  reset: 'Снять все отметки',
} as const;
