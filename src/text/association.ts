import type { Unit } from '../bank/model/unit.ts';
import { plural, pluralForm } from './format.ts';
import { counted, type NounForms } from './numerals.ts';

/** What a kind of association is called where the region does not name it otherwise. */
export const unitTerms: Readonly<Record<Unit['kind'], { readonly short: string; readonly one: string; readonly many: string }>> = {
  rumo: { short: 'РУМО', one: 'региональное учебно-методическое объединение', many: 'региональные учебно-методические объединения' },
  omo: { short: 'ОМО', one: 'областное методическое объединение', many: 'областные методические объединения' },
  section: { short: 'Секция', one: 'секция', many: 'секции' },
  centre: { short: 'Центр', one: 'центр', many: 'центры' },
  munumo: { short: 'МунУМО', one: 'муниципальное учебно-методическое объединение', many: 'муниципальные учебно-методические объединения' },
  'municipal-service': { short: 'ММС', one: 'муниципальная методическая служба', many: 'муниципальные методические службы' },
  mmo: { short: 'ММО', one: 'муниципальное методическое объединение', many: 'муниципальные методические объединения' },
  smo: { short: 'ШМО', one: 'школьное методическое объединение', many: 'школьные методические объединения' },
  club: { short: 'Клуб', one: 'клуб', many: 'клубы' },
  site: { short: 'Площадка', one: 'площадка', many: 'площадки' },
};

/** What counts them where the region does not name them otherwise. */
export const omoForms: NounForms = [
  'областное методическое объединение',
  'областных методических объединения',
  'областных методических объединений',
];
/** What counts associations of any kind. */
export const bodyForms: NounForms = ['объединение', 'объединения', 'объединений'];

/** The words of the pages of associations, their tree and municipalities. */
export const associationText = {
  title: 'Методические объединения',
  description: (name: string) =>
    `${name}: объединения педагогов по предметам, уровням образования и направлениям работы, их планы, вебинары и разработки.`,
  toConfirm: 'Состав и руководители объединений пока не опубликованы.',
  bySubject: 'Предметные',
  byWork: 'Уровни образования и направления работы',
  treeTitle: 'Структура объединений',
  treeLink: 'Кто в кого входит',
  listLink: 'Что есть у каждого: разработки, вебинары, документы',
  municipalities: 'Муниципалитеты',
  treeDescription: 'Какие методические объединения есть в регионе и кто в кого входит.',
  /** `24 областных методических объединения входят в РУМО.` */
  treeLead: (count: number, whole: string, forms = bodyForms) =>
    `${counted(count, forms)} ${pluralForm(count, 'входит', 'входят', 'входят')} в ${whole}.`,
  year: (year: string) => `${year} учебный год`,
  below: (count: number) =>
    `${pluralForm(count, 'Входит', 'Входят', 'Входят')} ${plural(count, 'объединение', 'объединения', 'объединений')}`,
  unconfirmed: 'Состав объединения и имя руководителя пока не опубликованы.',
  demo: 'образец',
  head: 'Руководитель',
  formerHeads: 'Раньше руководили',
  unnamed: 'имя не публикуется',
  facts: {
    audiences: 'Кого объединяет',
    subjects: 'Предметы',
    levels: 'Уровни образования',
    parent: 'Входит в',
    organisation: 'При какой организации',
    municipality: 'Где',
    since: 'Работает',
    email: 'Почта',
    phone: 'Телефон',
    page: 'Прежняя страница',
    oldNames: 'Прежние названия',
    contacts: 'Контакты',
  },
  sections: {
    children: 'Что входит',
    plan: 'План работы',
    planOf: (year: string) => `План на ${year} учебный год`,
    coming: 'Ближайшие вебинары',
    cancelled: 'Отменённые вебинары',
    past: 'Прошедшие вебинары',
    materials: 'Разработки',
    sent: 'Направило на экспертизу',
    recommendations: 'Методические рекомендации',
    events: 'События',
    documents: 'Документы',
    municipalities: 'Чьи муниципальные объединения входят',
  },
  planMore: 'План документом',
  agreements: {
    title: (rumo: string) => `Согласование с ${rumo}`,
    matters: { head: 'Кандидатура руководителя', members: 'Кандидатуры членов РУМО', plan: 'План работы', report: 'Отчёт о работе' },
    /** `План работы на 2026/27`. */
    matterOf: (matter: string, year: string) => `${matter}, ${year} учебный год`,
    states: { sent: 'на согласовании', agreed: 'согласовано', returned: 'возвращено на доработку' },
  },
  about: 'Об объединении',
  more: (count: number) => `Показать ещё ${count}`,
  nothing: 'Работ, вебинаров и документов этого объединения в банке пока нет. Они появятся здесь сами, как только их внесут.',
  counts: {
    material: (count: number) => plural(count, 'разработка', 'разработки', 'разработок'),
    recommendation: (count: number) => plural(count, 'рекомендация', 'рекомендации', 'рекомендаций'),
    webinar: (count: number) => plural(count, 'вебинар', 'вебинара', 'вебинаров'),
    event: (count: number) => plural(count, 'событие', 'события', 'событий'),
    document: (count: number) => plural(count, 'документ', 'документа', 'документов'),
    organisation: (count: number) => plural(count, 'организация', 'организации', 'организаций'),
    unit: (count: number) => plural(count, 'объединение', 'объединения', 'объединений'),
  },
} as const;

/** The words of the pages of municipalities. */
export const municipalityText = {
  title: 'Муниципалитеты',
  description: (region: string) => `Муниципальные округа и города, ${region}: разработки педагогов, организации и объединения.`,
  lead: (count: number) =>
    `${plural(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов')}. Ссылкой выделены те, чьи работы, организации или объединения уже есть в банке.`,
  /** While none of them leads anywhere. */
  leadLater: (count: number) =>
    `${plural(count, 'муниципалитет', 'муниципалитета', 'муниципалитетов')}. Пока ссылок нет: они появятся, когда в банк внесут работы, организации или объединения отсюда.`,
  /** Where the region has named none. */
  none: 'Список муниципалитетов в банк пока не внесли.',
  scheme: 'Схема муниципалитетов',
  schemeNote:
    'Схема, не карта: клетки стоят примерно так, как муниципалитеты на местности. Число — сколько разработок оттуда. Города — с закруглёнными углами; в пунктирных клетках пока пусто.',
  /** `Южный округ: 3 разработки, 1 объединение`. */
  cell: (name: string, counts: string) => `${name}: ${counts === '' ? 'пока ничего' : counts}`,
  /** `А — 12`. */
  letter: (letter: string, count: number) => `${letter}\u00a0— ${count}`,
  kinds: { district: 'Округа', city: 'Города', region: 'Региональный уровень' },
  pageDescription: (name: string) => `${name}: разработки педагогов, организации и методические объединения.`,
  centre: 'Центр',
  oldNames: 'Прежние названия',
  materials: 'Разработки',
  webinars: 'Вебинары',
  organisations: 'Организации',
  units: 'Методические объединения',
} as const;
