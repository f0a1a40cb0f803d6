import { formatDate, formatSize, formatTime, plural } from './format.ts';

/** Returns `22 ноября 2026, 15:00` of an ISO moment by the clock of the device. */
function momentOf(iso: string): string {
  const at = new Date(iso);
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString();
  return `${formatDate(local)}, ${formatTime(local)}`;
}

const files = (count: number) => plural(count, 'файл', 'файла', 'файлов');

/** The words of what is kept on the device for the time without a connection. */
export const offlineText = {
  title: 'Без интернета',
  description: 'Что сохранено на этом устройстве и откроется без интернета.',
  lead: 'Уроки и страницы, которые откроются на этом устройстве без связи. Список хранится только здесь и никуда не отправляется.',
  noScript: 'Чтобы страницы сохранялись на устройстве, нужен включённый JavaScript.',
  unable: 'Этот браузер не даёт сайтам хранить страницы: так бывает в режиме инкогнито и там, где сайт открыт без защищённого соединения.',
  lost: {
    title: 'Нет связи',
    lead: 'Сайт не отвечает, а этой страницы на устройстве нет. Проверьте интернет и попробуйте ещё раз. Ниже — то, что открывается без связи.',
    leadHere: 'Сайт не отвечает. Ниже — то, что открывается без связи.',
    again: 'Попробовать ещё раз',
  },
  lessons: 'Сохранённые уроки',
  noLessons: 'Пока ничего не сохранено. На странице разработки нажмите «Сохранить» — страница и все её файлы останутся на устройстве.',
  /** From other pages to the list of saved lessons. */
  link: 'Сохранено для уроков без интернета',
  /** A meeting as a file. */
  calendar: 'Встреча для календаря, ICS',
  /** In a kept page, in place of what is not kept. */
  kept: {
    archive: 'Всё одним архивом — только с интернетом.',
    recording: 'Без интернета запись недоступна.',
    file: (title: string) => `${title} — только с интернетом`,
  },
  pages: 'Страницы, которые вы открывали',
  pagesLead: 'Остаются до 60 последних страниц, не дольше 30 дней. Файлов к ним нет: они остаются только с сохранёнными уроками.',
  noPages: 'Открытых раньше страниц нет.',
  saved: (iso: string, bytes: number) => `Сохранено ${momentOf(iso)}, ${formatSize(bytes)}`,
  remove: 'Удалить',
  removeNamed: (title: string) => `Удалить с устройства: ${title}`,
  removed: (title: string) => `Удалено: ${title}.`,
  removeAll: 'Удалить всё',
  removeAllAsk: 'Удалить с устройства все сохранённые уроки и страницы?',
  removeAllYes: 'Да, удалить',
  removeAllNo: 'Нет, оставить',
  removedAll: 'Всё удалено.',
  space: (bytes: number) => `Банк занимает на устройстве ${formatSize(bytes)}.`,
  lesson: {
    title: 'Сохранить для урока без интернета',
    looking: 'Считаем, сколько это займёт…',
    plan: (count: number) =>
      count === 0
        ? 'На устройстве останется эта страница с рисунками.'
        : `На устройстве останутся эта страница с рисунками и ${files(count)}:`,
    size: (bytes: number, isLeast: boolean) => `${isLeast ? 'Займёт не меньше' : 'Займёт'} ${formatSize(bytes)}.`,
    works: 'Работы, на которые ведёт страница, сохраняются отдельно: откройте нужную и нажмите «Сохранить».',
    recordings: (count: number, size: string) => `Вместе с ${count > 1 ? 'записями' : 'записью'}, ${size}`,
    unkept: 'Запись вебинара не сохраняется: без интернета её не будет.',
    elsewhere: 'Запись лежит на другом сайте: без интернета она не откроется.',
    save: 'Сохранить',
    saving: (share: number) => `Сохраняем: ${Math.floor(share * 100)}${'\u00a0'}%`,
    done: 'Сохранено. Откройте эту же страницу без интернета — она и файлы будут на месте.',
    isSaved: (iso: string, bytes: number) =>
      `Сохранено ${momentOf(iso)}, ${formatSize(bytes)}. Страница и её файлы откроются без интернета.`,
    held: 'Хранятся:',
    renew: 'Сохранить заново',
    remove: 'Удалить с устройства',
    removed: 'Удалено с устройства.',
    all: 'Всё, что сохранено',
    mayGo: 'Браузер не обещает хранить это всегда: если места станет мало, он может удалить урок. Проверьте перед занятием.',
    missing: (titles: readonly string[]) =>
      `На сайте банка не нашлось: ${titles.map((title) => `«${title}»`).join(', ')}. Остальное на месте; о пропаже можно сообщить редакции.`,
    faults: {
      full: 'На устройстве не хватает места. Ничего не сохранено; прежняя копия, если она была, цела. Освободите место или удалите другие уроки.',
      network: 'Связь прервалась. Ничего не сохранено; прежняя копия, если она была, цела. Попробуйте ещё раз.',
      blocked:
        'Браузер не даёт сохранить урок: так бывает в режиме инкогнито и там, где хранение данных сайтов запрещено. Скачайте файлы кнопкой «Скачать».',
    },
  },
  close: 'Закрыть',
} as const;
