/** The words of the calendar. */
export const calendarText = {
  title: 'Календарь',
  yearTitle: (year: string) => `Календарь: ${year} учебный год`,
  description: 'Вебинары и события методических объединений по месяцам: что прошло и что впереди.',
  years: 'Учебные годы',
  link: 'Календарь: вебинары и события по месяцам',
  next: (month: string) => `К ближайшим встречам: ${month}`,
  undated: 'Без даты',
  none: 'В этом учебном году пока ничего не объявлено.',
} as const;
