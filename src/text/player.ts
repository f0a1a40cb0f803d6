/** The words of the player of a recording. */
export const playerText = {
  title: 'Запись',
  play: 'Смотреть здесь',
  playFrom: (time: string) => `Смотреть с ${time}`,
  listen: 'Запись звука',
  watch: 'Запись вебинара',
  /** Under the poster, before anything is asked of the service. */
  leaves: (service: string) => `Плеер загрузится с сайта ${service} только после нажатия.`,
  elsewhere: (service: string) => `Открыть на сайте ${service}`,
  frame: (title: string) => `Плеер с записью: ${title}`,
  captions: 'Русские субтитры',
  file: 'Скачать запись',
  failed: 'Браузер не смог открыть запись. Скачайте её.',
  offline: 'Без интернета запись недоступна.',
  follow: 'Прокручивать текст за записью',
} as const;
