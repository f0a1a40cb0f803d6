import { decapitalise } from './format.ts';

const pageLine = (address: string | undefined) => (address === undefined ? '' : `Страница: ${address}\n\n`);

/** The words of sharing a page and of telling its keepers about it. */
export const shareText = {
  title: 'Поделиться',
  lead: 'Ссылки открывают страницу отправки выбранной службы. Пока вы по ним не перешли, никто не узнает, что вы здесь были.',
  ways: 'Куда отправить',
  vk: 'ВКонтакте',
  ok: 'Одноклассники',
  max: 'MAX',
  mail: 'Почта',
  device: 'Другим способом',
  address: 'Адрес страницы',
  copy: 'Скопировать ссылку',
  copied: 'Ссылка скопирована.',
  copyFailed: 'Браузер не дал скопировать: выделите адрес и скопируйте сами.',
  qr: 'Показать код для телефона',
  qrLabel: (address: string) => (address === '' ? 'Код с адресом' : `Код с адресом страницы: ${address}`),
  report: {
    link: 'Сообщить об ошибке',
    issue: 'Сообщить об ошибке в хранилище банка',
    subject: (title: string) => `Ошибка на странице «${title}»`,
    body: (address: string | undefined) => `${pageLine(address)}Что не так и как правильно:\n`,
  },
  ask: {
    /** What an association is called where the region has no word of its own. */
    unit: 'объединение',
    verb: (term: string) => `Спросить ${term}`,
    link: (term: string, name: string) => `Спросить ${term}: ${decapitalise(name)}`,
    subject: (title: string) => `Вопрос о странице «${title}»`,
    body: (address: string | undefined) => `${pageLine(address)}Вопрос:\n`,
  },
  /** While an address is not known, nothing leads there. */
  later: ([first = '', ...rest]: readonly string[]) =>
    `${[first, ...rest.map(decapitalise)].join(' и ')} можно будет, когда появится почта.`,
} as const;
