import { agree, countedOf } from './numerals.ts';

/** What only a person can say of a year: the words inside «[Допишите: …]». */
export const gapWords = {
  plan: 'когда и чем утверждён план работы',
  members: 'сколько объединений вошло в состав',
  staff: 'сколько педагогов в объединении и что изменилось в его составе за год',
  areas: 'основные направления деятельности и приоритеты года',
  carried: (year: string) => `направления этого года: эти перенесены из отчёта за ${year} учебный год`,
  intended: 'что из намеченного сделано',
  heads: 'кто координировал деятельность: должности',
  otherHeads: 'кто ещё координировал деятельность',
  meetings: 'сколько заседаний прошло и какие вопросы рассмотрели',
  moreMeetings: (count: number) => `даты и темы остальных заседаний: в банке нет записей о них (${count})`,
  decisions: 'главные решения заседаний',
  events: 'какие ещё мероприятия прошли',
  webinars: 'сколько вебинаров проведено',
  attendance: 'сколько педагогов участвовало в вебинарах',
  speakers: 'кого привлекали к обмену опытом',
  otherSpeakers: 'кого ещё',
  themes: 'о чём говорили на вебинарах',
  webinarsWorth: 'что дали вебинары: чему научились педагоги, что изменилось',
  recommendations: 'какие методические рекомендации подготовлены',
  weakSchools: 'как поддерживали педагогов школ с низкими результатами обучения',
  submitted: 'сколько разработок подано на экспертизу',
  examined: 'сколько разработок прошло экспертизу',
  recommended: 'сколько разработок рекомендовано для банка',
  experts: 'сколько экспертов участвовало',
  programmes: 'сколько программ прошло экспертизу',
  exams: (short = 'объединения') =>
    `вошли ли представители ${short} в экспертные комиссии по проверке ОГЭ и ЕГЭ, в какие и сколько человек`,
  drafts: 'какие проекты документов обсуждали и какие предложения отправили',
  routes: 'сколько индивидуальных образовательных маршрутов сопровождали',
  mentoring: 'какие программы наставничества реализованы',
  /** The bank without a record does not say that a point was not fulfilled. */
  unfulfilled: (left: number, all: number) => {
    const rest = `остальным ${left} ${agree(left, 'пункту', 'пунктам')}`;
    return `что сделано по ${left === all ? 'пунктам плана' : left === 1 ? 'оставшемуся пункту' : rest}: записей в банке нет`;
  },
  /** Conclusions that people wrote stand; what the records say of the plan is put beside them. */
  planInDoubt: (done: number, all: number) => {
    const known = done === 0 ? 'нет записей ни об одном' : `есть записи о ${done}`;
    return `чем подтверждается выполнение плана: в банке ${known} из ${countedOf(all, ['пункт', 'пункта', 'пунктов'])}`;
  },
  noPlan: 'выполнен ли план работы: в банке плана на этот год нет',
  figures: 'показатели года: в банке записей объединения за этот год нет',
  assessment: 'общая оценка года: что получилось, что нет и почему',
  directions: 'направления развития',
  carriedDirections: (year: string) => `свои направления: эти перенесены из отчёта за ${year} учебный год`,
  nextYear: 'рекомендации на следующий год',
  unfulfilledNext: 'что из этого перенести на следующий год: о выполнении записей в банке нет',
  signature: 'должность и фамилия подписавшего',
} as const;

/** The heads and captions of the tables of the draft. */
export const draftTables = {
  /** What things are counted in where no vocabulary says. */
  pieces: 'шт.',
  units: {
    caption: 'Вебинары по объединениям',
    name: 'Объединение',
    count: 'Вебинаров',
    shared: 'Общий вебинар посчитан у каждого из объединений.',
  },
  types: { caption: 'Рекомендованные разработки по видам', name: 'Вид', count: 'Разработок' },
  programmes: {
    caption: 'Программы, прошедшие экспертизу',
    name: 'Вид программы',
    count: 'Программ',
    kinds: { pk: 'Повышение квалификации', pp: 'Профессиональная переподготовка' },
  },
  plan: {
    caption: 'План и выполнение',
    title: 'Пункт плана',
    due: 'Срок',
    done: 'Чем выполнен',
    dueUnknown: 'уточняется',
    nothing: 'нет записей в банке',
  },
  figures: {
    caption: (year: string) => `Показатели ${year} учебного года`,
    name: 'Показатель',
    declaredBefore: 'Годом раньше, в отчёте',
    countedBefore: 'Годом раньше, в банке',
    declared: 'В отчёте',
    counted: 'В банке',
    note: 'Пояснение',
  },
} as const;

/** The words of the files of figures. */
export const figuresFile = {
  figures: [
    'Код',
    'Показатель',
    'Единица',
    'Годом раньше, в отчёте',
    'Годом раньше, в банке',
    'В отчёте',
    'В банке',
    'Разница',
    'Источник',
    'Пояснение',
  ],
  lists: ['Код', 'Показатель', '№', 'Название', 'Дата', 'Адрес'],
} as const;

/** The words of a draft that becomes an entry of the bank. */
export const publicationText = {
  summary: 'главное за год, одно-три предложения',
  directions: 'направления развития',
  nextYear: (year: string) => `рекомендации на ${year} учебный год`,
  source: (day: string) => `Посчитано банком ${day}`,
  noSource: 'В банке записей нет; впишите число и его источник',
  atLeast: (count: number) => `Не меньше ${count}: не у каждой записи есть число.`,
} as const;
