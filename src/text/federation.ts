/** What is said of other banks: beside their works in search, and to the owner where a catalogue cannot be taken. */
export const federationText = {
  archived: 'В архиве',
  /** Of webinars, as announced. */
  states: { cancelled: 'Отменён', moved: 'Перенесён' } as Readonly<Record<string, string>>,
  /** Words by which a work of another bank is found as well. */
  bank: 'Соседний банк',
  warning: (bank: string, place: string, words: string) => `Соседний банк «${bank}», ${place}: ${words}`,
  without: 'Его материалов в поиске не будет; остальное собрано как обычно.',
  noMirror: 'копии его каталога ещё нет. Её принесёт npm run federation:sync.',
  brokenManifest: 'опись копии не читается. Снимите копию заново: npm run federation:sync.',
  otherSource: (site: string) => `копия снята с другого адреса (${site}). Снимите её заново: npm run federation:sync.`,
  changedFile: 'файл не тот, что записан в описи: его правили или он цел не весь. Снимите копию заново: npm run federation:sync.',
  missingFile: 'файла в копии нет. Снимите копию заново: npm run federation:sync.',
  notJson: 'это не JSON или он обрывается.',
  wrongShape: (field: string) => `ответ записан не так, как договорено: поле «${field}».`,
  otherVersion: (version: string, known: string) => `каталог версии ${version}, а здесь понимают версию ${known}.`,
  ownBank: 'это наш собственный банк. Уберите его из списка federation.',
  ownRegion: (id: string) => `банк называет себя нашим кодом региона «${id}»: это наш собственный банк или его копия.`,
  otherSite: (said: string, asked: string) => `банк называет своим адрес ${said}, а в region.yaml стоит ${asked}. Исправьте site.`,
  sampleSite: (said: string) =>
    `адрес банка — образец (${said}), ссылки по нему никуда не ведут. Впишите в region.yaml его настоящий адрес: site.`,
  outside: (address: string) => `список ведёт за пределы сайта этого банка: ${address}`,
  cycle: (address: string) => `список ходит по кругу: страница ${address} названа второй раз.`,
  tooManyPages: (most: number) => `в списке больше ${most} страниц.`,
  tooManyRecords: (most: number) => `в каталоге больше ${most} записей.`,
  wrongKind: (kind: string) => `в списке не то, что обещано: «${kind}».`,
  /** What is wrong with one record. */
  skipped: (count: number, example: string, words: string) =>
    `записей пропущено: ${count}. Первая — ${example}: ${words} Остальные записи взяты.`,
  recordField: (field: string) => `поле «${field}» записано не так, как договорено.`,
  recordOutside: (url: string) => `адрес ведёт не на сайт этого банка: ${url}.`,
  recordTwice: 'такая запись уже есть.',
} as const;
