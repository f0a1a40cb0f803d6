/** The words of the search page and of the page for lost addresses. */
export const pagesText = {
  search: {
    title: 'Поиск',
    description: 'Поиск по всему банку: разработки, рекомендации, вебинары, события и документы.',
    without: 'Найти по рубрикам',
    subjects: 'Предметы',
    grades: 'Классы и группы',
    types: 'Виды работ',
    others: 'Ещё рубрики',
  },
  notFound: {
    title: 'Такой страницы нет',
    description: 'Страница не найдена.',
    lead: 'Адрес набран с ошибкой или страница переехала. Нужная страница, скорее всего, есть — поищите.',
    searchLabel: 'Поискать в банке',
    ways: 'Куда пойти дальше',
    home: 'На главную',
  },
} as const;
