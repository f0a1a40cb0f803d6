import type { WebinarState } from '../bank/webinar-state.ts';
import { formatMinutes, plural } from './format.ts';
import { clockText } from './webinar-clock.ts';

/** The words of the pages of webinars. */
export const webinarText = {
  title: 'Вебинары',
  one: 'Вебинар',
  description: 'Ближайшие и прошедшие вебинары методических объединений: темы, программы, записи и материалы.',
  /** `Здесь 8 образцов; о 122 прошедших вебинарах — в ` and a link. */
  fewer: (count: number, samples: boolean, held: number) =>
    `Здесь ${samples ? plural(count, 'образец', 'образца', 'образцов') : webinars(count)}; о ${plural(held, 'прошедшем вебинаре', 'прошедших вебинарах', 'прошедших вебинарах')} — в${'\u00a0'}`,
  report: 'отчёте',
  yearTitle: (year: string) => `Вебинары ${year} учебного года`,
  yearDescription: (year: string, count: number) => `Архив вебинаров ${year} учебного года по месяцам: ${webinars(count)}.`,
  ahead: 'Ближайшие',
  /** Under the heading while all webinars ahead are samples. */
  aheadSamples: 'Расписание — образец: этих встреч не будет.',
  noneAhead: 'Новых вебинаров пока не объявлено.',
  cancelledAhead: 'Отменённые',
  held: 'Прошедшие',
  total: (count: number) => webinars(count),
  archive: 'Архив по учебным годам',
  older: 'Предыдущий год',
  newer: 'Следующий год',
  states: { ...clockText, coming: 'Предстоит', moved: 'Перенесён', cancelled: 'Отменён' } satisfies Record<WebinarState, string>,
  zones: { 'Europe/Moscow': 'мск' } as Readonly<Record<string, string>>,
  zone: 'местное время',
  when: 'Когда',
  movedFrom: (when: string) => `Перенесён с ${when}`,
  sameTime: 'время прежнее',
  /** After the state of a sample. */
  sampleNote: ' (образец)',
  sampleRecording: (minutes: number | undefined) => `Образец записи${minutes === undefined ? '' : `, ${formatMinutes(minutes)}`}`,
  join: 'Подключиться',
  joinLater: 'Ссылка для подключения появится здесь.',
  joinNote: 'Откроется сайт видеосвязи',
  watch: (service: string) => `Смотреть запись: ${service}`,
  watchOwn: 'Смотреть запись',
  listenOwn: 'Слушать запись',
  services: { rutube: 'RuTube', vk: 'VK Видео', file: 'файл' },
  noRecording: 'Записи нет.',
  /** Before the name of what there is instead. */
  noRecordingBut: 'Записи нет, есть',
  recordingLater: 'Запись пока не опубликована.',
  leaves: 'откроется другой сайт',
  programme: 'Программа',
  planned: 'Что планировали',
  columns: { time: 'Начало', minutes: 'Время', title: 'Вопрос', speaker: 'Кто рассказывает' },
  chapters: 'О чём в записи',
  chapterTime: 'Минута записи',
  transcript: 'Расшифровка',
  /** Of a text much shorter than what was said. */
  digest: 'Краткая расшифровка',
  transcriptOpen: 'Читать здесь',
  transcriptFile: 'Текст расшифровки',
  digestFile: 'Текст краткой расшифровки',
  /** The name of its file. */
  recordingFile: 'Запись вебинара',
  captions: 'Субтитры',
  captionsNote: 'К записи есть субтитры.',
  materials: 'Разработки по теме',
  recommendations: 'Методические рекомендации по теме',
  related: 'Похожее',
  onIt: 'Вебинары об этом',
  facts: {
    recorded: 'запись',
    transcribed: 'расшифровка',
    units: 'Проводит',
    speakers: 'Кто ведёт',
    series: 'Серия',
    subjects: 'Предметы',
    grades: 'Классы',
    levels: 'Уровни образования',
    themes: 'Темы',
    audiences: 'Кому',
    attendance: 'Участвовали',
    plan: 'Пункт плана',
  },
  people: (count: number) => plural(count, 'человек', 'человека', 'человек'),
  about: 'О вебинаре',
} as const;

function webinars(count: number): string {
  return plural(count, 'вебинар', 'вебинара', 'вебинаров');
}
