import { plural } from './format.ts';

/** The words of what readers take away: archives of works, packs for a flash drive, papers in them. */
export const takeAwayText = {
  all: 'Скачать всё',
  /** On the first button of a work. */
  button: (size: string) => `Скачать всё: ZIP, ${size}`,
  archive: (size: string) => `ZIP, ${size}: файлы, страница, документ Word, лицензия`,
  pack: 'Скачать на флешку',
  packNote: (works: number) => `${plural(works, 'работа', 'работы', 'работ')}, откроется без интернета`,
  packTooLarge: (size: string) => `Весь набор занимает ${size}: для одного архива это много, скачивайте работы по одной.`,
  read: 'Прочитать здесь',
  readingKicker: 'Текст файла',
  readingFrom: 'Файл к работе',
  readingOf: (title: string) => `Текст файла к работе «${title}».`,
  readingNote: 'Здесь только текст и таблицы: рисунки, поля и места для ответов — в самом файле.',
  pdf: 'Вся работа для печати',
  folder: 'Файлы',
  works: 'Работы',
  work: 'Работа',
  pack_file: 'Открыть.html',
  licenceFile: 'Лицензия.txt',
  citationFile: 'Как сослаться.txt',
  licence: 'Лицензия',
  original: 'Страница работы в банке',
  files: 'Файлы работы',
  authors: (count: number) => (count === 1 ? 'Автор' : 'Авторы'),
  stage: 'Этап',
  total: 'Всего',
  citeNote: 'Дату обращения поставьте свою.',
  savedFrom: (bank: string) => `Из банка «${bank}»`,
  draftOf: 'Копия страницы: новее может быть в банке.',
} as const;
