/** The words of the guide for editors. */
export const guideText = {
  fields: 'Справочник полей',
  fieldsDescription: 'Все поля всех описаний банка: что в них писать, какие обязательны, откуда брать коды.',
  fieldsLead: 'Выберите, что вы описываете.',
  fieldsOf: (label: string) => `Поля: ${label}`,
  rules: 'Правила проверки',
  rulesDescription: 'Что проверяет банк перед публикацией, зачем это нужно и как исправить каждую ошибку.',
  rulesLead: 'Слово в квадратных скобках у замечания — название правила: найдите его здесь.',
  where: 'Где лежит',
  field: 'Поле',
  meaning: 'Что это',
  form: 'Как писать',
  why: 'Зачем.',
  wrong: 'Неверно:',
  example: 'Пример.',
  right: 'Верно:',
  fix: 'Как исправить.',
} as const;
