import { plural } from './format.ts';

/** The words of what readers take away: archives of works, packs for a flash drive, papers in them. */
export const takeAwayText = {
  all: 'Скачать всё',
  allNote: 'файлы, страница и документ Word, лицензия',
  allNoteNoFiles: 'страница и документ Word, лицензия',
  format: 'ZIP',
  pack: 'Скачать на флешку',
  packNote: (works: number) => `${plural(works, 'работа', 'работы', 'работ')}, откроется без интернета`,
  packTooLarge: (size: string) => `Весь набор занимает ${size}: для одного архива это много, скачивайте работы по одной.`,
  read: 'Прочитать здесь',
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
