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
  statuses: { 'in-force': 'действует', expired: 'утратил силу', draft: 'проект', unknown: 'уточняем, действует ли' } satisfies Record<
    Document['status'],
    string
  >,
  /** What stands before the number: `приказ`, `федеральный закон`; a standard has a designation of its own. */
  called: ({ kind, number = '', issuer }: Pick<Document, 'kind' | 'number' | 'issuer'>): string => {
    if (/^ГОСТ/.test(number)) return '';
    if (/ФЗ$/.test(number)) return 'федеральный закон';
    if (issuer.startsWith('Правительство')) return /-р$/.test(number) ? 'распоряжение' : 'постановление';
    return { order: 'приказ', standard: 'приказ', regulation: 'положение', letter: 'письмо', law: 'закон' }[kind as string] ?? '';
  },
  /** What a document is, told closer than by its kind where its number or title says so: `Федеральный закон`. */
  kindOf: ({ kind, number, issuer, title }: Pick<Document, 'kind' | 'number' | 'issuer' | 'title'>): string => {
    if (kind === 'law')
      return /ФЗ$/.test(number ?? '') ? 'Федеральный закон' : issuer.startsWith('Правительство') ? 'Постановление' : 'Закон';
    if (kind === 'standard')
      return /^ГОСТ/.test(number ?? '') ? 'Национальный стандарт' : /стандарт/i.test(title) ? 'Стандарт' : 'Программа';
    return documentText.kinds[kind];
  },
  where: 'Где взять текст',
  absent: (what: string) => `Текста в банке нет, адрес официальной публикации уточняется. Ищите по реквизитам: ${what}.`,
  portal: 'Официальное опубликование правовых актов',
  uses: 'Что в банке с ним связано',
  near: 'Стандарты и программы того же уровня',
  aboutDocument: 'О документе',
  allOf: (kind: Document['kind']) => `Все ${documentText.groups[kind].toLocaleLowerCase('ru')}`,
  cite: 'Как сослаться',
  useKinds: {
    level: 'Уровень образования',
    unit: 'Объединение',
    page: 'Страница',
    collection: 'Подборка',
    material: 'Разработка',
    recommendation: 'Рекомендации',
    webinar: 'Вебинар',
    report: 'Отчёт',
    news: 'Новость',
    document: 'Документ',
  },
  useCounts: {
    material: (count: number) => plural(count, 'разработка', 'разработки', 'разработок'),
    recommendation: (count: number) => plural(count, 'рекомендация', 'рекомендации', 'рекомендаций'),
    webinar: (count: number) => plural(count, 'вебинар', 'вебинара', 'вебинаров'),
  },
  facts: {
    issuer: 'Кто издал',
    status: 'Статус',
    scope: 'Уровень',
    requisites: 'Реквизиты',
    unit: 'Объединение',
    year: 'Учебный год',
    source: 'Откуда сведения',
  },
  toConfirm: 'Реквизиты ещё проверяем.',
  /** Over the list of all documents. */
  toConfirmList: 'Документы с пометкой «уточняется» ещё проверяем: прежде чем сослаться, сверьте номер и дату с официальным текстом.',
  /** The mark of such a one in a list. */
  unsure: 'уточняется',
  /** In a list, of a document whose day is not known. */
  toldBy: (source: string) => `сведения: ${source}`,
  undatedTitle: 'Дата и текст пока не известны',
  undated: 'Ссылаться на этот документ рано: сначала найдите его официальный текст.',
  /** Where news of a document came from, beside the other reservations. */
  sourced: (source: string) => `Откуда сведения: ${source}.`,
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
  columns: { title: 'Программа', size: 'Объём и вид', organisation: 'Организация', decision: 'Решение' },
  hours: (count: number) => plural(count, 'час', 'часа', 'часов'),
  kinds: { pk: 'повышение квалификации', pp: 'профессиональная переподготовка' },
  verdicts: { recommended: 'рекомендована', 'recommended-notes': 'рекомендована с замечаниями' },
  others: (count: number) => `Не рекомендовано или возвращено на доработку: ${count}.`,
  protocol: (number: string) => `протокол №\u00a0${number}`,
  report: 'Отчёт за этот год',
} as const;
