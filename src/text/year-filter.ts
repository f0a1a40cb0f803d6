/** The words that the script of the filter of a year says: few, for they travel with it. */
export const filterStatus = (shown: number, all: number) =>
  shown === all ? `Показаны все: ${all}` : shown === 0 ? 'Таких вебинаров в этом году нет.' : `Показано ${shown} из ${all}`;

/** The words of the filter itself. */
export const filterText = {
  label: 'Выбрать вебинары',
  subject: 'Предмет',
  unit: 'Объединение',
  all: 'Все',
  value: (text: string, count: number) => `${text} (${count})`,
  recorded: (count: number) => `Только с записью (${count})`,
} as const;
