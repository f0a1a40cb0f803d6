import { formatNumber } from './format.ts';

/** The words of the pages of annual reports. */
export const reportText = {
  title: 'Отчёты',
  description: 'Годовые анализы деятельности регионального учебно-методического объединения: показатели, выводы и направления работы.',
  kicker: (year: string) => `${year} учебный год`,
  metaTitle: (year: string) => `Анализ деятельности, ${year} учебный год`,
  indicators: 'Показатели',
  caption: (year: string) => `Показатели ${year} учебного года`,
  columns: { name: 'Показатель', value: 'Значение', previous: 'Годом раньше', source: 'Источник и пояснение' },
  min: (value: number) => `более ${formatNumber(value)}`,
  none: 'нет данных',
  noPrevious: 'не назван',
  source: 'Источник',
  conclusions: 'Выводы',
  directions: 'Направления развития',
  nextYear: 'Рекомендации на следующий год',
  signed: 'Подписал',
  published: 'Опубликован',
  unit: 'Чей отчёт',
  frozen: 'Отчёт подписан и больше не меняется.',
  others: 'Другие годы',
  body: 'Текст отчёта',
} as const;
