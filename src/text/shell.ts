import { capitalise, decapitalise } from './format.ts';

/** The words of the frame that stands around every page. */
export const shellText = {
  skip: 'К содержанию',
  lowVision: 'Версия для слабовидящих',
  home: 'Главная',
  menu: 'Главное меню',
  footer: 'Все разделы',
  about: 'О банке и условиях',
  breadcrumbs: 'Вы здесь',
  searchLabel: 'Что искать',
  searchPlaceholder: 'например, дроби',
  searchButton: 'Найти',
  updated: 'Обновлено',
  owner: 'Владелец сайта',
  address: 'Адрес',
  email: 'Почта',
  phone: 'Телефон',
  /** What the owner has not published yet, in one sentence: `Адрес и почта появятся к открытию банка.` */
  later: (names: readonly string[]) =>
    `${capitalise(new Intl.ListFormat('ru').format(names.map(decapitalise)))} ${names.length > 1 ? 'появятся' : 'появится'} к открытию банка.`,
  rights: 'По вопросам авторских прав и персональных данных пишите владельцу сайта.',
  policy: 'Политика обработки персональных данных',
  licence: 'Материалы, если не сказано иное, — на условиях лицензии',
  forge: 'Исходные тексты банка',
  ageMark: 'Возрастной знак',
} as const;
