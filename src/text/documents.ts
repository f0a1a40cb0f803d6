import type { Document } from '../bank/model/document.ts';
import { formatNumber, plural, pluralForm } from './format.ts';

const points = (count: number) => plural(count, 'пункт', 'пункта', 'пунктов');

/** The words of the pages of documents, plans and programmes. */
export const documentText = {
  title: 'Документы',
  description: 'Приказы, положения, планы, стандарты и бланки, на которые опирается работа методических объединений.',
  open: 'Идёт обсуждение',
  kinds: {
    order: 'Приказ',
    regulation: 'Положение',
    plan: 'План',
    letter: 'Письмо',
    law: 'Закон, постановление',
    standard: 'Стандарт, программа',
    programme: 'Программа',
    report: 'Отчёт',
    form: 'Бланк',
    draft: 'Проект',
    other: 'Документ',
  } satisfies Record<Document['kind'], string>,
  groups: {
    order: 'Приказы',
    regulation: 'Положения',
    plan: 'Планы',
    letter: 'Письма',
    law: 'Законы и постановления',
    standard: 'Стандарты и федеральные программы',
    programme: 'Программы',
    report: 'Отчёты',
    form: 'Бланки',
    draft: 'Проекты на обсуждении',
    other: 'Другие документы',
  } satisfies Record<Document['kind'], string>,
  scopes: {
    federal: 'федеральный уровень',
    regional: 'региональный уровень',
    municipal: 'муниципальный уровень',
    institution: 'документ организации',
  } satisfies Record<Document['scope'], string>,
  statuses: { 'in-force': 'действует', expired: 'утратил силу', draft: 'проект', unknown: undefined } satisfies Record<
    Document['status'],
    string | undefined
  >,
  /** What to look for where the text is not here: a law is found by its number alone. */
  called: { order: 'приказ', regulation: 'положение', letter: 'письмо' } as Readonly<Partial<Record<Document['kind'], string>>>,
  absent: (what: string) => `Текста в банке нет. Ищите по номеру: ${what}.`,
  facts: {
    issuer: 'Кто издал',
    status: 'Действует ли',
    scope: 'Уровень',
    unit: 'Объединение',
    year: 'Учебный год',
    source: 'Откуда сведения',
  },
  toConfirm: 'Реквизиты ещё проверяем.',
  confirmMark: 'проверяем реквизиты',
  official: (host: string) => `Открыть на ${host}`,
  discussion: 'Общественное обсуждение',
  discussionOpen: 'Идёт до',
  discussionAhead: 'Начнётся',
  discussionOver: 'Закончилось',
  discussionDays: 'Сроки',
  discussionHow: 'Как ответить',
  plan: 'План и выполнение',
  columns: { title: 'Пункт', due: 'Срок', done: 'Чем выполнен' },
  dueUnknown: 'срок уточняется',
  doneUnknown: 'в банке не отмечено',
  ahead: 'впереди',
  /** Only points whose day is over may have been fulfilled unseen. */
  done: (done: number, ahead: number, total: number) =>
    [
      done === 0
        ? `Выполненных пунктов в банке пока не видно`
        : `${pluralForm(done, 'Выполнен', 'Выполнено', 'Выполнено')} ${points(done)} из ${total}`,
      ahead > 0 ? `, ещё ${formatNumber(ahead)} впереди.` : '.',
      done + ahead < total ? ' Остальные могли быть выполнены, но в банке этого не видно.' : '',
    ].join(''),
  events: 'Связанные события',
} as const;

/** The words of the register of programmes. */
export const programmesText = {
  title: 'Программы повышения квалификации',
  description: 'Дополнительные профессиональные программы, прошедшие общественно-профессиональную экспертизу, по учебным годам.',
  year: (year: string) => `${year} учебный год`,
  caption: (year: string) => `Программы, рекомендованные в ${year} учебном году`,
  columns: { title: 'Программа', kind: 'Вид', hours: 'Часы', organisation: 'Организация', decision: 'Решение' },
  kinds: { pk: 'повышение квалификации', pp: 'профессиональная переподготовка' },
  verdicts: { recommended: 'рекомендована', 'recommended-notes': 'рекомендована с замечаниями' },
  others: (count: number) => `Не рекомендовано или возвращено на доработку: ${count}.`,
  protocol: (number: string) => `протокол №\u00a0${number}`,
  report: 'Отчёт за этот год',
} as const;
