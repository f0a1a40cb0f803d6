import { formatNumber } from './format.ts';

/** The words of the pages of annual reports. */
export const reportText = {
  title: 'Отчёты',
  description: 'Годовые анализы деятельности регионального учебно-методического объединения: показатели, выводы и направления работы.',
  kicker: 'Годовой отчёт',
  heading: (year: string) => `Отчёт за ${year} учебный год`,
  indicators: 'Показатели',
  caption: (year: string) => `Показатели ${year} учебного года`,
  columns: { name: 'Показатель', value: 'Значение', previous: 'Годом раньше', source: 'Источник и пояснение' },
  min: (value: number) => `более ${formatNumber(value)}`,
  none: 'нет данных',
  yearBefore: (value: string) => `Годом раньше${'\u00a0'}— ${value}.`,
  silent: (names: readonly string[]) => `Нет данных: ${names.join('; ')}.`,
  barsTitle: 'Экспертиза разработок',
  submitted: 'Подано',
  recommended: 'Рекомендовано',
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
