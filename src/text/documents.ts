import type { Document } from '../bank/model/document.ts';
import { plural } from './format.ts';

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
  statuses: { 'in-force': 'действует', expired: 'утратил силу', draft: 'проект', unknown: 'уточняется' } satisfies Record<
    Document['status'],
    string
  >,
  noNumber: 'номер уточняется',
  unknown: 'уточняется',
  facts: {
    number: 'Номер',
    date: 'Дата',
    issuer: 'Кто издал',
    status: 'Действует ли',
    scope: 'Уровень',
    unit: 'Объединение',
    year: 'Учебный год',
    source: 'Откуда сведения',
  },
  toConfirm: 'Сведения о документе уточняются.',
  confirmMark: 'уточняется',
  official: 'Официальный текст',
  leaves: 'откроется другой сайт',
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
  done: (done: number, total: number) =>
    `Записи банка подтверждают ${plural(done, 'пункт', 'пункта', 'пунктов')} из ${total}. Остальные могли быть выполнены, но в банке этого не видно.`,
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
