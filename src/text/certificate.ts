import { plural } from './format.ts';

const NBSP = '\u00a0';

/** The words of papers: certificates of authors and experts, extracts of the register. */
export const certificateText = {
  title: 'Свидетельство',
  pageTitle: (number: string, name: string) => `Свидетельство №${NBSP}${number}: ${name}`,
  description: (title: string) => `Свидетельство автора о работе «${title}».`,
  number: (number: string) => `№${NBSP}${number} в реестре банка`,
  from: (date: string) => `от ${date}`,
  author: 'Автор',
  work: 'Педагогическая разработка',
  statement: 'прошла общественно-профессиональную экспертизу, рекомендована к использованию и внесена в реестр банка.',
  sampleStatement:
    'Так будет выглядеть свидетельство. Эту работу написала редакция, чтобы показать, как устроен банк: эксперты её не читали.',
  sample: 'Образец',
  sampleNote: 'Такое свидетельство никому не выдано, номер и отпечаток — для показа.',
  hiddenOthers: (count: number, alone: boolean) => `${alone ? 'ещё' : 'и ещё'} ${plural(count, 'автор', 'автора', 'авторов')}`,
  facts: { protocol: 'Решение', experts: 'Экспертиза', year: 'Учебный год', others: 'Соавторы' },
  protocol: (number: string, date: string, unit: string) => `протокол №${NBSP}${number} от ${date}${unit === '' ? '' : `, ${unit}`}`,
  experts: (count: number) => plural(count, 'заключение', 'заключения', 'заключений'),
  check: 'Подлинность проверяют по этому коду или адресу:',
  print: 'Отпечаток текста',
  qr: (address: string) => `Код для проверки, ведёт на ${address}`,
  chair: (association: string) => `Председатель ${association}`,
  signature: 'подпись',
  download: 'Скачать PDF',
  toProof: 'Проверить номер',
  printHint: 'Печатается на одном листе А4.',
  over: 'Свидетельство больше не действует',
  overNote: 'Что случилось с работой, сказано на странице номера.',
  expert: {
    title: 'Справка',
    sampleNote: 'Такая справка никому не выдана, её номер — для показа.',
    lead: 'эксперту',
    blank: 'фамилия, имя, отчество',
    statement: (count: number) => {
      const counts =
        count === 0 ? '' : ` ${count === 1 ? 'Заключение засчитано' : 'Заключения засчитаны'} при решении о публикации в банке.`;
      return `для общественно-профессиональной экспертизы педагогических разработок.${counts}`;
    },
    given: 'Выдана',
    subject: 'Подготовлено',
    conclusions: (count: number) => plural(count, 'заключение', 'заключения', 'заключений'),
    year: (year: string) => `${year} учебный год`,
    criteria: 'Критерии',
    units: 'Объединения',
    number: (number: string, date: string) => `№${NBSP}${number}, по состоянию на ${date}`,
    numberOfCode: (code: string, date: string) => `№${NBSP}${code} в списке экспертов банка, по состоянию на ${date}`,
    inquiry: (owner: string, code: string) => `Подлинность справки №${NBSP}${code} подтвердит ${owner}.`,
    pageTitle: (name: string) => `Справка эксперту: ${name}`,
    description: (number: string) => `Справка №${NBSP}${number} о заключениях эксперта, которые засчитаны.`,
    toPerson: 'Страница эксперта',
    toRegister: 'Реестр разработок',
    sampleStatement: 'Так будет выглядеть справка. Заключения под этим кодом — образцы.',
    none: 'Заключений, которые засчитаны, нет',
  },
  extract: {
    title: 'Выписка из реестра разработок',
    pageTitle: (name: string) => `Выписка из реестра: ${name}`,
    description: (name: string) => `Работы, которые внесены в реестр банка. Автор: ${name}.`,
    lead: (date: string) => `Сведения на ${date}`,
    count: (count: number) => `Всего в реестре: ${plural(count, 'работа', 'работы', 'работ')}.`,
    caption: 'Работы автора в реестре',
    columns: { number: 'Номер', title: 'Работа', protocol: 'Решение', state: 'Состояние' },
    sample: 'Образец: номера в этой выписке никому не выданы, эксперты работ не читали.',
    check: 'Выписку и каждый номер можно проверить по коду или адресу:',
    link: 'Выписка из реестра',
    download: 'Скачать выписку, PDF',
    page: (page: number, pages: number) => `Лист ${page} из ${pages}`,
  },
} as const;
