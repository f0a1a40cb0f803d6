import { plural } from './format.ts';

const inMonth = ['январе', 'феврале', 'марте', 'апреле', 'мае', 'июне', 'июле', 'августе', 'сентябре', 'октябре', 'ноябре', 'декабре'];
const ofMonth = ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'];

/** Returns when something is held: `в октябре 2025 года`, `в октябре — декабре 2025 года`, `с ноября 2025 года по февраль 2026 года`. */
export function inPeriod(first: string, last: string): string {
  const [from, to] = [first, last].map((month) => ({ year: month.slice(0, 4), at: Number(month.slice(5)) - 1 }));
  if (from === undefined || to === undefined) return '';
  if (first === last) return `в ${inMonth[from.at]} ${from.year}\u00a0года`;
  if (from.year === to.year) return `в ${inMonth[from.at]}\u00a0— ${inMonth[to.at]} ${from.year}\u00a0года`;
  const till = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' }).format(new Date(`${last}-01T00:00Z`));
  return `с ${ofMonth[from.at]} ${from.year}\u00a0года по ${till} ${to.year}\u00a0года`;
}

/** The words of the information letter to municipalities. */
export const letterText = {
  addressee: 'Руководителям органов местного самоуправления, осуществляющих управление в сфере образования',
  /** A letter is known by its number and day, which whoever signs it gives. */
  number: 'от «____» ____________ 20___ г. № ________',
  sample: 'Образец письма: все вебинары в нём — демонстрационные, этих встреч нет.',
  title: (when: string) => `О проведении вебинаров ${when}`,
  greeting: 'Уважаемые коллеги!',
  /** `Институт информирует: в октябре 2025 года состоятся 3 вебинара …` */
  lead: (institution: string, when: string, count: number, whose: string, tense: LetterTense) =>
    `${institution} информирует: ${when} ${verb(count, tense)} ${plural(count, 'вебинар', 'вебинара', 'вебинаров')} ${whose}. Темы, время и адреса — в таблице.`,
  /** Nothing of what was announced will be held. */
  leadOff: (institution: string, when: string, whose: string) =>
    `${institution} информирует: объявленных ${when} вебинаров ${whose} не будет.`,
  whose: (association: string) => association,
  ofUnit: (unit: string) => `объединения «${unit}»`,
  request: 'Просим довести информацию до руководителей образовательных организаций и педагогов.',
  caption: 'График вебинаров',
  columns: { day: 'Дата', hours: 'Время', title: 'Тема', speakers: 'Кто ведёт', audience: 'Для кого', address: 'Адрес' },
  zone: (zone: string) => `Время — ${zone === 'мск' ? 'московское' : 'местное'}.`,
  /** A sentence on those that will not be held. */
  cancelled: (count: number) => (count === 1 ? 'Отменён вебинар' : 'Отменены вебинары'),
  /** A sentence on those that were announced for the period and will be held at another time. */
  movedOut: (count: number) => (count === 1 ? 'Перенесён вебинар' : 'Перенесены вебинары'),
  fromTo: (from: string, to: string) => `с ${from} на ${to}`,
  moved: (when: string) => `(перенесён с ${when})`,
  noSpeaker: 'уточняется',
  join: 'Подключиться:',
  page: 'Страница:',
  calendar: 'Все вебинары и события, переносы и отмены — в календаре, на который можно подписаться:',
  post: '[должность]',
  name: '[И. О. Фамилия]',
  executor: '[исполнитель, телефон]',
} as const;

/** Before the period, in it, after it. */
export type LetterTense = 'future' | 'present' | 'past';

const verbs = { future: ['состоится', 'состоятся'], present: ['проводится', 'проводятся'], past: ['состоялся', 'состоялись'] } as const;

/** A verb before its subject agrees in number: one is held, several are. */
function verb(count: number, tense: LetterTense): string {
  return verbs[tense][new Intl.PluralRules('ru').select(count) === 'one' ? 0 : 1];
}
