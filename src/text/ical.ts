/** The words of calendar files and of the ways to subscribe. */
export const icalText = {
  /** Before the name of an event, where nobody opens it. */
  sample: (title: string) => `Образец: ${title}`,
  cancelled: (title: string) => `Отменён: ${title}`,
  cancelledEvent: (title: string) => `Отменено: ${title}`,
  sampleNote: 'Образец: такой встречи нет.',
  cancelledNote: 'Вебинар отменён.',
  cancelledEventNote: 'Событие отменено.',
  eventMovedFrom: (when: string) => `Перенесено с ${when}.`,
  movedFrom: (when: string) => `Перенесён с ${when}.`,
  speakers: (names: string) => `Кто ведёт: ${names}`,
  units: (names: string) => `Проводит: ${names}`,
  join: (address: string) => `Подключиться: ${address}`,
  joinName: 'Подключиться',
  recording: (address: string) => `Запись: ${address}`,
  page: (address: string) => `Подробности: ${address}`,
  /** Names of the calendars; `bank` keeps two banks apart in one phone. */
  names: {
    all: (bank: string) => `Вебинары и события: ${bank}`,
    unit: (name: string, bank: string) => `${name}: ${bank}`,
    subject: (name: string, bank: string) => `${name}, вебинары и события: ${bank}`,
    series: (name: string, bank: string) => `${name}: ${bank}`,
  },
  about: 'Вебинары и события методических объединений. Календарь обновляется сам.',
  add: 'Добавить в календарь',
  subscribe: 'Подписаться',
  subscriptions: {
    all: 'Подписаться на календарь в телефоне',
    unit: 'Календарь объединения в телефоне',
    subject: 'Календарь вебинаров и событий по предмету в телефоне',
    series: 'Подписаться на календарь серии в телефоне',
  },
  /** While the bank is tried out and its address only stands in for the real one. */
  later: 'Подписаться можно будет, когда у банка появится свой адрес. Пока встречи можно взять файлом: он не обновляется сам.',
  file: 'Скачать файл календаря',
  address: 'Адрес календаря',
  /** How to subscribe on a phone; the calendar then follows moves and cancellations by itself. */
  how: [
    'На айфоне нажмите «Подписаться» и подтвердите: новые встречи, переносы и отмены будут появляться сами.',
    'Для телефона с Андроидом скопируйте адрес и один раз добавьте его на компьютере в Яндекс Календарь или календарь Google — пункт «добавить по ссылке»; в телефоне встречи появятся сами.',
  ],
} as const;
