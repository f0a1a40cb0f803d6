/** The words of the frame: sections, columns of the footer. */
export const frameText = {
  sections: {
    material: 'Разработки',
    recommendation: 'Рекомендации',
    webinar: 'Вебинары',
    event: 'События',
    document: 'Документы',
    programmes: 'Программы курсов',
    report: 'Отчёты',
    person: 'Авторы',
    organisation: 'Организации',
    collection: 'Подборки',
    news: 'Новости',
    unit: 'Объединения',
  },
  footer: { find: 'Материалы', association: 'Методическая работа', about: 'Помощь' },
  facets: 'Все рубрики',
  register: 'Реестр разработок',
  statistics: 'Статистика',
  calendar: 'Календарь',
  wanted: 'Чего не хватает в банке',
  propose: 'Предложить материал',
} as const;
