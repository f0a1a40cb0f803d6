/** What stands in the page of search itself. */
export const searchPageText = {
  label: 'Что ищем',
  all: 'Показать всё, сначала новое',
  filters: 'Сузить список',
  close: 'Закрыть',
  chosen: 'Отмечено',
  order: 'Порядок',
  orders: { relevance: 'сначала подходящие', date: 'по дате, сначала новые', title: 'по названию' },
  copy: 'Скопировать ссылку',
  csv: 'Скачать список (CSV)',
  browse: 'Все рубрики',
  results: 'Найденное',
  noScript: 'Для поиска нужен включённый JavaScript. Без него всё, что есть в банке, открывается по рубрикам.',
} as const;
