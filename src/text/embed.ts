/** The words of what schools put on their own sites, and of the page that gives the codes. */
export const embedText = {
  /** In a frame. */
  fresh: 'Новое в банке',
  all: 'Новое',
  coming: 'Ближайшие вебинары',
  noComing: 'Назначенных вебинаров пока нет.',
  demo: 'демонстрационный материал',
} as const;
