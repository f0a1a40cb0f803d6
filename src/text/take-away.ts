import { plural } from './format.ts';

/** How teachers call a work in a word, by the name of its kind; the first that fits. */
const WORDS: readonly (readonly [name: RegExp, word: string])[] = [
  [/серия уроков/i, 'уроки'],
  [/урока?(?![а-яё])/i, 'урок'],
  [/занят|тренинг/i, 'занятие'],
  [/программ/i, 'программу'],
  [/рекомендац/i, 'рекомендации'],
  [/сценарий|собрание|классный час/i, 'сценарий'],
  [/задани|измерительн/i, 'задания'],
];

const workWord = (kicker: string) => WORDS.find(([name]) => name.test(kicker))?.[1] ?? 'материал';

/** The words of what readers take away: archives of works, packs for a flash drive, papers in them. */
export const takeAwayText = {
  /** On the first button of a work: what it is called, by the name of its kind, and how large it is. */
  button: (kicker: string, size: string) => {
    const word = workWord(kicker);
    // A phone has one line for a short name; the longer ones stand right above the button anyway.
    return word.length > 9 ? `Скачать в Word, ${size}` : `Скачать ${word}, Word, ${size}`;
  },
  /** On the second one. */
  all: (size: string) => `Всё одним архивом, ZIP, ${size}`,
  pack: (size: string) => `Скачать всё одним архивом: ZIP, ${size}`,
  packNote: (works: number) =>
    `${plural(works, 'работа', 'работы', 'работ')} с оглавлением и поиском: распакуйте, хотя бы на флешку, и откройте index.html: интернет не нужен.`,
  packTooLarge: (size: string) => `Весь набор занимает ${size}: для одного архива это много, скачивайте работы по одной.`,
  print: 'Вся работа для печати',
  pdf: (size: string) => `PDF, ${size}`,
  read: 'Прочитать здесь',
  readingKicker: 'Текст файла',
  readingFrom: 'Файл к работе',
  readingOf: (title: string) => `Текст файла к работе «${title}».`,
  readingNote: 'Здесь только текст и таблицы: рисунки, поля и места для ответов — в самом файле.',
  wholeWord: 'Всё это в Word — можно править',
  wholePdf: 'Всё это в PDF — для печати',
  folder: 'Файлы',
  works: 'Работы',
  work: 'Работа',
  toContents: '← К оглавлению',
  find: 'Найти в этом наборе',
  found: 'Найдено: ',
  foundNone: 'Ничего не нашлось. Сотрите слова, и откроется весь список.',
  elsewhere: 'Только на сайте банка',
  newer: 'Новее и полнее — на сайте',
  sample: 'образец',
  licenceFile: 'Лицензия.txt',
  citationFile: 'Как сослаться.txt',
  original: 'Страница работы в банке',
  authors: (count: number) => (count === 1 ? 'Автор' : 'Авторы'),
  stage: 'Этап',
  citeNote: 'Дату обращения поставьте свою.',
  savedFrom: (bank: string) => `Из банка «${bank}»`,
} as const;
