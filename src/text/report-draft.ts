import { quoted } from './quoted.ts';
import { associationText, bodyForms } from './association.ts';
import { eventText } from './events.ts';
import { formatNumber, lowerFirst, plural } from './format.ts';
import { agree, counted, type NounForms } from './numerals.ts';

/** Returns a place for a person's judgement as it stands in every kind of paper. */
export const gapText = (text: string) => `[Допишите: ${text}]`;

/** The words of the draft of the annual analysis besides the sentences about figures. */
export const draftText = {
  title: (whose: string, year: string) => ['Анализ деятельности', whose, `в ${year} учебном году`],
  /** A name that has no known genitive. */
  titleOf: (name: string) => `(${name})`,
  demoNotice: 'Образец: посчитано вместе с образцами. Так подписывать нельзя.',
  headings: {
    plan: 'Состав и план работы',
    areas: 'Основные направления деятельности',
    coordination: 'Координация деятельности и заседания',
    events: 'Мероприятия года',
    webinars: 'Вебинары',
    webinarsOf: (series: string) => `Вебинары серии ${quoted(series)}`,
    support: 'Методическая поддержка',
    weakSchools: 'Школы с низкими результатами обучения',
    review: 'Общественно-профессиональная экспертиза',
    programmes: 'Программы повышения квалификации и переподготовки',
    exams: 'Экспертные комиссии ГИА',
    drafts: 'Обсуждение проектов документов',
    mentoring: 'Индивидуальные маршруты и наставничество',
    fulfilment: 'Выполнение плана',
    figures: 'Показатели года',
    conclusions: 'Выводы',
    directions: (whose: string) => `Направления развития ${whose}`,
    nextYear: (year: string) => `Рекомендации по планированию на ${year} учебный год`,
    nextYearOfUnits: (whose: string, year: string) => `Рекомендации по планированию деятельности ${whose} на ${year} учебный год`,
    listsOnSite: 'записи за год',
    lists: 'Приложение. Списки, по которым посчитаны показатели',
  },
  members: (count: number, term?: { readonly forms: NounForms; readonly short: string }) =>
    term ? `${counted(count, term.forms)} (далее — ${term.short})` : counted(count, bodyForms),
  membersLead: (whose: string, year: string) => `Состав ${whose} в ${year} учебном году — `,
  partOf: (name: string, whole: string) => `${name} входит в ${whole}. `,
  planIs: 'План работы на год: ',
  basis: 'Основание деятельности:',
  paper: (kind: string, date: string | undefined, number: string | undefined) =>
    [lowerFirst(kind), date === undefined ? '' : ` от ${date}`, number === undefined ? '' : ` № ${number}`, ' '].join(''),
  areasWere: (year: string) => `Основными направлениями деятельности в ${year} учебном году были:`,
  intended: (year: string) => `В отчёте за ${year} учебный год намечено:`,
  coordinated: (heads: number) => (heads === 1 ? 'Деятельность координировал ' : 'Деятельность координировали: '),
  /** A name that may not be told. */
  unnamed: associationText.unnamed,
  headsOfUnits: (short: string) => `Деятельность каждого ${short} координировал его руководитель.`,
  meeting: (number: number) => `Заседание № ${number}`,
  decided: 'Решили: ',
  kind: (kind: keyof typeof eventText.kinds) => lowerFirst(eventText.kinds[kind]),
  webinarOne: 'вебинар',
  number: formatNumber,
  /** Leads fit one item as well as many, and do not say who held what. */
  eventsLead: (hasMeetings: boolean) => (hasMeetings ? 'Кроме заседаний:' : 'По записям банка:'),
  aside: (parts: readonly string[]) => ` (${parts.join('; ')})`,
  byRecords: 'по записям банка',
  before: (year: string, count: string) => `в ${year} учебном году — ${count}`,
  declaredBefore: (count: string) => `${count} по отчёту`,
  countedBefore: (count: string) => `${count} по записям банка`,
  alsoCounted: (count: string) => `${count}, тоже по записям банка`,
  speakers: 'Опытом делились: ',
  outside: (series: string, count: number) => `Из них вне серии ${quoted(series)} — ${formatNumber(count)}. `,
  /** A report declares the series alone. */
  besides: (series: string, count: number) => `Вне серии ${quoted(series)} по записям банка — ещё ${formatNumber(count)}. `,
  recorded: (count: number) => `Записи опубликованы в банке: ${plural(count, 'вебинар', 'вебинара', 'вебинаров')}.`,
  themes: (mark: string) => `Тематика вебинаров${mark}:`,
  others: (count: number) => ` и ещё ${count}`,
  recommendations: 'Опубликовано методических рекомендаций — ',
  weakSchools: 'Для педагогов школ с низкими результатами обучения:',
  ofInstitution: (name: string) => ` (${name})`,
  examWebinars: (count: number) => `Подготовке к итоговой аттестации ${agree(count, 'посвящён', 'посвящено')} `,
  drafts: 'Организовано общественно-профессиональное обсуждение:',
  mentoringThings: 'О наставничестве и поддержке молодых педагогов:',
  fulfilment: (points: number, done: number) =>
    `В плане ${counted(points, ['пункт', 'пункта', 'пунктов'])}; записями банка ${agree(done, 'подтверждён', 'подтверждено')} ${done}.`,
  none: 'нет данных',
  resultLead: 'За год ',
  result: {
    webinars: ['проведён ', 'проведено '],
    recommendations: ['опубликовано ', 'опубликовано '],
    'dev-recommended': ['рекомендована для банка ', 'рекомендовано для банка '],
    and: '; ',
  },
  recommendationsCount: (count: number) => `методических рекомендаций — ${formatNumber(count)}`,
  listsOnSite: 'Эти же списки — на сайте банка: ',
  signatureLine: '____________________',
} as const;
