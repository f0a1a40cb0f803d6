import { plural } from './format.ts';

/** The words of lists: what each is called and how it leads on. */
export const listText = {
  kinds: {
    material: { title: 'Разработки', intro: 'Уроки, занятия, программы и рабочие листы, которые прочитали и рекомендовали эксперты.' },
    recommendation: { title: 'Методические рекомендации', intro: 'Советы методических объединений: как готовить, проводить и оценивать.' },
    collection: { title: 'Подборки', intro: 'Работы, собранные по одному поводу, — с пояснением, почему каждая здесь.' },
    news: { title: 'Новости', intro: 'Что нового в банке и в методических объединениях.' },
    person: { title: 'Авторы', intro: 'Педагоги, которые разрешили назвать себя на сайте.' },
    organisation: { title: 'Организации', intro: 'Школы, институты и коллективы, чьи работы есть в банке или которые упоминаются в нём.' },
  },
  facets: {
    subject: { title: 'Предметы', intro: 'Всё, что есть в банке, по предметам и курсам.' },
    grade: { title: 'Классы и группы', intro: 'От детского сада до выпускного класса.' },
    level: { title: 'Уровни образования', intro: 'Детский сад, школа, колледж, дополнительное образование.' },
    type: { title: 'Виды работ', intro: 'Конспекты, технологические карты, рабочие листы, программы и другое.' },
    theme: { title: 'Темы', intro: 'Что объединяет работы разных предметов.' },
    audience: { title: 'Кому пригодится', intro: 'Выберите, для кого ищете.' },
    year: { title: 'Учебные годы', intro: 'Что опубликовано и проведено в каждом учебном году.' },
  },
  rubrics: {
    title: 'Все рубрики',
    intro:
      'Всё содержание банка на одной странице: выберите предмет, класс, вид работы или тему. Число рядом — сколько там работ и вебинаров.',
  },
  /** Instead of the intro of rubrics while the bank has nothing. */
  noRubrics: 'Рубрики появятся здесь сами вместе с первыми работами и вебинарами.',
  /** Instead of the intro of materials while all of them are samples that no expert has read. */
  sampleIntro: 'Уроки, занятия, программы и рабочие листы. Пока это образцы: работы педагогов появятся, когда их рекомендуют эксперты.',
  sections: { material: 'Разработки', recommendation: 'Рекомендации', webinar: 'Вебинары', collection: 'Подборки', news: 'Новости' },
  narrow: {
    grades: 'По классам',
    subjects: 'По предметам',
    kinds: 'По видам',
    courses: 'Курсы предмета',
    units: 'Методические объединения',
    types: 'Те же виды работ по всем предметам',
    otherGrades: 'Другие классы',
    otherSubjects: 'Другие предметы',
    sameGrades: 'Всё для этих классов',
    otherTypes: 'Похожие виды',
    otherThemes: 'Соседние темы',
    otherYears: 'Другие годы',
  },
  year: (year: string) => `${year}${'\u00a0'}учебный год`,
  page: (page: number, pages: number) => `страница ${page} из ${pages}`,
  none: 'пока ничего нет',
  showSubjects: (count: number) => `Показать ${plural(count, 'предмет', 'предмета', 'предметов')}`,
  showAll: (count: number) => `Показать ${count}`,
  narrowDown: 'Сузить список',
  /** To the search, where values of several facets are ticked. */
  byFacets: 'Выбрать по нескольким признакам',
  /** What stands at the head of a long list: `70 разработок, сначала новые`. */
  total: {
    material: (count: number) => `${plural(count, 'разработка', 'разработки', 'разработок')}, сначала новые`,
    recommendation: (count: number) => `${plural(count, 'рекомендация', 'рекомендации', 'рекомендаций')}, сначала новые`,
    webinar: (count: number) => `${plural(count, 'вебинар', 'вебинара', 'вебинаров')}, сначала новые`,
  } as Partial<Record<string, (count: number) => string>>,
  totalMixed: (count: number) => `Всего ${count}, в каждом разделе сначала новые`,
  close: 'Закрыть',
  asCards: 'Карточками',
  asRows: 'Списком',
  look: 'Вид списка',
  near: 'Что ещё близко',
  kindsLabel: 'Что здесь есть',
  /** `разработки — 7, вебинары — 3`. */
  counts: (parts: readonly { readonly name: string; readonly count: number }[]) =>
    parts.map(({ name, count }) => `${name.toLocaleLowerCase('ru')} — ${count}`).join(', '),
} as const;
