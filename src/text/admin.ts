import type { Kind } from '../bank/model/index.ts';

/** The words of the web editor at `/admin/` that are not its own. */
export const adminText = {
  title: 'Редактор банка',
  noScript: 'Редактору нужен JavaScript. Без него содержание правят в файлах: как — в руководстве редактора.',
  body: 'Текст',
  bodyHint: 'Разметка Markdown. Заголовки — с ##. Рисунок кладут рядом и называют одним именем файла.',
  year: 'Учебный год папки',
  yearHint: 'В какой папке года лежит запись. Выбирают один раз, когда запись создают; у готовой записи не меняют.',
  code: 'Код записи: маленькие латинские буквы, цифры и дефисы. По нему строится адрес страницы, поэтому он даётся один раз.',
  codeFault: 'Только маленькие латинские буквы, цифры и одиночные дефисы: vychitanie-drobej-5-klass.',
  flat: 'без файлов',
  unknown: 'уточняется',
  /** What the web editor says itself over every refusal, and what is true here. */
  failure: ['При сохранении записи произошла ошибка. Попробуйте позже.', 'Запись не сохранена.'],
  refused: 'Исправьте, что названо ниже, и сохраните ещё раз. Введённое не потеряно.',
  noYear: 'Учебный год папки не выбран.',
  noYearHint: 'Выберите его в начале формы: без него записи некуда лечь.',
} as const;

/** What each kind is called in the list of the web editor, many and one. */
export const adminKinds: Readonly<Partial<Record<Kind, { readonly many: string; readonly one: string }>>> = {
  material: { many: 'Разработки', one: 'Разработка' },
  recommendation: { many: 'Рекомендации', one: 'Рекомендации' },
  webinar: { many: 'Вебинары', one: 'Вебинар' },
  event: { many: 'События', one: 'Событие' },
  document: { many: 'Документы', one: 'Документ' },
  news: { many: 'Новости', one: 'Новость' },
  collection: { many: 'Подборки', one: 'Подборка' },
  unit: { many: 'Объединения', one: 'Объединение' },
  person: { many: 'Люди', one: 'Человек' },
  organisation: { many: 'Организации', one: 'Организация' },
  protocol: { many: 'Протоколы', one: 'Протокол' },
  programmes: { many: 'Программы', one: 'Список программ' },
  criteria: { many: 'Критерии экспертизы', one: 'Набор критериев' },
  page: { many: 'Страницы', one: 'Страница' },
};

/** Messages of commits that the web editor writes; the words in braces are its own. */
export const commitText = {
  create: 'Создание: {{collection}} — {{slug}}',
  update: 'Правка: {{collection}} — {{slug}}',
  delete: 'Удаление: {{collection}} — {{slug}}',
  uploadMedia: 'Файл: {{path}}',
  deleteMedia: 'Удаление файла: {{path}}',
} as const;
