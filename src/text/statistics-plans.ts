import { formatNumber, formatSpans, plural } from './format.ts';

const NBSP = '\u00a0';

/** The words of plans against what was done. */
export const plansText = {
  title: 'План и факт',
  lead: 'Что объединения наметили на учебный год, что из этого видно в банке и где срок прошёл.',
  how: 'Пункт выполнен, если в плане назван вебинар, событие или работа, которые есть в банке. Пункт без отметки мог быть выполнен, но в банке этого не видно.',
  year: (year: string) => `${year} учебный год`,
  noYear: 'Год не назван',
  columns: { unit: 'Объединение', all: 'Пунктов', done: 'Выполнено', ahead: 'Впереди', overdue: 'Срок прошёл', undated: 'Срок не назван' },
  chart: (year: string) => `Выполненные пункты планов, ${year}`,
  list: (unit: string, state: 'done' | 'ahead' | 'overdue' | 'undated') =>
    `${unit}: ${{ done: 'выполнено', ahead: 'впереди', overdue: 'срок прошёл', undated: 'срок не назван' }[state]}`,
  undone: 'Что не отмечено как выполненное',
  due: (date: string) => `срок — ${date}`,
  /** `Планов нет у 3 объединений Энской области.` */
  without: (count: number, region: string) => `Планов нет у${NBSP}${plural(count, 'объединения', 'объединений', 'объединений')} ${region}.`,
} as const;

/** The words of what is asked of authors. */
export const wantedText = {
  title: 'Чего не хватает в банке',
  lead: 'Предметы, классы и темы, для которых в банке ещё нет ни одной работы педагогов. Откройте то, что ближе вам.',
  how: 'Образцы редакции не считаются.',
  subjects: (area: string) => area,
  columns: {
    subject: 'Предмет',
    grades: 'Нет работ для классов',
    samples: 'Есть образец',
    themeGroup: 'Направление',
    theme: 'Темы без работ',
  },
  /** How many of them have gaps. */
  counts: {
    school: (count: number) => plural(count, 'предмет', 'предмета', 'предметов'),
    preschool: (count: number) => plural(count, 'область', 'области', 'областей'),
    theme: (count: number) => plural(count, 'тема', 'темы', 'тем'),
  },
  groups: 'Образовательные области детского сада',
  groupColumn: 'Нет работ для групп',
  themes: 'Темы',
  themesIntro: 'Темы, по которым нет ни одной работы.',
  none: 'Пробелов нет: для каждого предмета и класса есть хотя бы одна работа.',
  all: 'все',
  grades: (numbers: readonly number[]) => formatSpans(numbers),
  isNew: (year: string) => `новый предмет с${NBSP}${year} учебного года`,
  coverage: 'Таблица: что есть, а чего нет',
  wanted: (pairs: number) => `Всего пар «предмет и класс» без работ: ${formatNumber(pairs)}.`,
} as const;
