import type { Difference } from '../bank/statistics/declared.ts';
import type { Dimension, Measure } from '../bank/statistics/deed.ts';
import { formatNumber, plural, pluralForm } from './format.ts';

const NBSP = '\u00a0';
const works = (count: number) => plural(count, 'работа', 'работы', 'работ');

/** The words of statistics. */
export const statisticsText = {
  title: 'Статистика',
  hiddenWork: 'Работа не опубликована',
  hiddenProgramme: 'Программа не рекомендована',
  none: `нет${NBSP}данных`,
  atLeast: (value: string) => `не менее ${value}`,
  moreThan: (value: string) => `более ${value}`,
  quarters: ['Сентябрь — ноябрь', 'Декабрь — февраль', 'Март — май', 'Июнь — август'],
  lead: 'Сколько работ подали, проверили и рекомендовали, сколько провели вебинаров и заседаний: числа из годовых отчётов и рядом — то, что посчитал банк.',
  yearLead: 'Каждое число банка ведёт к списку, из которого оно сложилось. Образцы в подсчёт не входят.',
  yearLeadSamples: 'Каждое число банка ведёт к списку, из которого оно сложилось. Образцы здесь посчитаны вместе с настоящими записями.',
  year: (year: string) => `Статистика за${NBSP}${year} учебный год`,
  yearWord: (year: string) => `${year} учебный год`,
  years: 'Учебные годы',
  neighbours: 'Рядом',
  samplesTitle: 'Вместе с образцами',
  samplesNote:
    'Здесь посчитаны и образцы, которые написала редакция, чтобы показать, как работает банк. Настоящая статистика их не учитывает.',
  toSamples: 'Показать вместе с образцами',
  toReal: 'Вернуться к настоящим числам',
  withSamples: (title: string) => `${title} (вместе с образцами)`,
  indicators: 'Показатели',
  indicatorsByYear: 'Показатели по годам',
  indicatorsIntro:
    '«Подано», «прошли экспертизу» и «рекомендовано» — три разных показателя: работу могли подать в одном году, а рекомендовать в другом.',
  /** Above a table with dashes for `none`. */
  noneLegend: 'Прочерк — данных нет; это не ноль.',
  columns: { name: 'Показатель', declared: 'В отчёте', counted: 'В банке', why: 'Пояснение', year: 'Учебный год', value: 'Значение' },
  inBank: (value: string) => `в банке: ${value}`,
  declaredSeries: 'в отчёте',
  countedSeries: 'в банке',
  growth: (difference: string, percent: string | undefined, year: string) =>
    `${difference}${percent === undefined ? '' : ` (${percent})`} к${NBSP}${year}`,
  why: {
    same: 'Совпадает.',
    'not-counted': '',
    'not-declared': 'В отчёте этого числа нет.',
    'no-data': '',
    'bank-has-fewer': 'В банк внесено не всё, о чём говорит отчёт.',
    'bank-has-more': 'В банке больше, чем в отчёте: отчёт мог быть сдан раньше или считать иначе.',
    'at-least': 'У части записей числа нет, поэтому сравнить точно нельзя.',
  } satisfies Record<Difference, string>,
  /** Of a figure that has no list. */
  noNames: 'Имён экспертов в списках нет.',
  /** Of figures that only reports know. */
  notKept: 'Банк такие записи не ведёт.',
  noReport: 'Отчёта за этот год в банке нет.',
  difference: (difference: number) => `Разница: ${difference > 0 ? '+' : '−'}${formatNumber(Math.abs(difference))}.`,
  fromNext: 'Названо в отчёте следующего года.',
  unconfirmed: (count: number) =>
    `В банке ${plural(count, 'объединение', 'объединения', 'объединений')}, но перечень не подтверждён, поэтому банк их не считает.`,
  alsoUnconfirmed: (count: number) =>
    `Ещё ${plural(count, 'объединение не подтверждено', 'объединения не подтверждены', 'объединений не подтверждено')}.`,
  partial: 'О работах под шифром заключений в банке нет, поэтому число неполное.',
  visitors: (known: number, all: number) =>
    known === 0
      ? 'Сколько было участников, в записях о вебинарах не отмечено.'
      : `Участники отмечены у${NBSP}${known} из ${all} ${pluralForm(all, 'вебинара', 'вебинаров', 'вебинаров')}.`,
  outside: (series: string, count: number) => `Посчитаны и${NBSP}вебинары вне серии «${series}»: ${count}.`,
  shared: (count: number) =>
    `Сумма строк больше итога: ${plural(count, 'вебинар или событие относится', 'вебинара или события относятся', 'вебинаров и событий относятся')} сразу к нескольким объединениям. В итоге каждое посчитано один раз.`,
  several: {
    theme: 'Одна запись может попасть в несколько тем, поэтому сумма бывает больше итога.',
    subject: 'Одна запись может попасть в несколько предметов, поэтому сумма бывает больше итога.',
  } as Partial<Record<Dimension, string>>,
  coded: (count: number) =>
    `${plural(count, 'работа', 'работы', 'работ')} под шифром ${count % 10 === 1 && count % 100 !== 11 ? 'учтена' : 'учтены'} только в итоге и по объединениям: больше о них ничего не записано. Поэтому «подано» и «прошли» здесь меньше, чем за год.`,
  codedQuarter: (count: number) => `Ещё ${plural(count, 'работа подана', 'работы поданы', 'работ подано')} под шифром: когда, не записано.`,
  organisations:
    'Сколько работ подала каждая организация, не показываем: по этим числам видно, чьи работы не прошли. Поэтому здесь только рекомендованные.',
  onlyTop: (shown: number, all: number) => `Показаны ${shown} из ${all}.`,
  /** Under a table where some names lead to their rubric. */
  noRubric: 'Название без ссылки: в этой рубрике пока нет ни работ, ни вебинаров.',
  partMore: (part: string) => `Списки ${part.toLocaleLowerCase('ru')}`,
  lists: 'Списки',
  listsTitle: (year: string) => `Из чего сложились числа за${NBSP}${year} учебный год`,
  listsLead: 'Каждая запись, которая вошла в подсчёт. Работы, которых нет в банке, не названы.',
  /** `amount` tells what is summed up of them, as «3 заключения». */
  hidden: (count: number, amount = '') =>
    `И ещё ${works(count)} без названия${amount === '' ? '' : ` (${amount})`}: в банк ${count === 1 ? 'она не внесена' : 'они не внесены'}.`,
  hiddenProgrammes: (count: number) =>
    `И ещё ${plural(count, 'программа', 'программы', 'программ')} без названия: ${count === 1 ? 'она не рекомендована' : 'они не рекомендованы'}.`,
  cut: (shown: number, all: number) => `Показаны первые ${formatNumber(shown)} из ${formatNumber(all)}.`,
  conclusions: (count: number) => plural(count, 'заключение', 'заключения', 'заключений'),
  people: (count: number) => plural(count, 'участник', 'участника', 'участников'),
  sample: 'образец',
  part: (part: string, year: string) => `${part}: ${year} учебный год`,
  partLead: 'Сначала числа, ниже — записи, из которых они сложились.',
  parts: {
    unit: 'По объединениям',
    municipality: 'По муниципалитетам',
    organisation: 'По организациям',
    subject: 'По предметам',
    type: 'По видам работ',
    theme: 'По темам',
    quarter: 'По кварталам учебного года',
  } satisfies Record<Dimension, string>,
  values: {
    unit: 'Объединение',
    municipality: 'Муниципалитет',
    organisation: 'Организация',
    subject: 'Предмет',
    type: 'Вид работы',
    theme: 'Тема',
    quarter: 'Квартал',
  } satisfies Record<Dimension, string>,
  measures: {
    'dev-submitted': 'Подано',
    'dev-examined': 'Прошли экспертизу',
    'dev-recommended': 'Рекомендовано',
    assignments: 'Заключения',
    webinars: 'Вебинары',
    recommendations: 'Методические рекомендации',
    dpp: 'Программы на экспертизе',
    meetings: 'Заседания РУМО',
    events: 'Другие события',
  } satisfies Record<Measure, string>,
  /** Under pictures in which both kinds of figures stand. */
  chartLegend: 'Закрашенный столбик — число из отчёта, обведённый — посчитал банк.',
  chart: (measure: string, part: string) => `${measure}, ${part.toLocaleLowerCase('ru')}`,
  chartRest: (shown: number) => `На рисунке — ${plural(shown, 'строка', 'строки', 'строк')} с наибольшими числами, остальные в таблице.`,
  chartLabel: (title: string, rows: string) => `Столбчатая диаграмма «${title}»: ${rows}. Те же числа — в таблице ниже.`,
  noRecords: 'Записей за этот год в банке нет.',
} as const;
