import { z } from 'zod';
import { address, attachments, count, date, demo, fileName, orUnknown, ref, refs, text, texts } from './common.ts';
import { moment } from './moment.ts';
import { creditSchema } from './credit.ts';
import { language } from './language.ts';
import { change } from './change.ts';

/** A point of a recording that a reader can jump to. */
export const chapterSchema = z.strictObject({
  time: z
    .string()
    .regex(/^(?:\d{1,2}:)?[0-5]?\d:[0-5]\d$/)
    .meta({ title: 'Время', description: 'Время от начала: "12:30" или "1:05:00".' }),
  title: text('Глава', 'О чём говорят с этой минуты.', 200),
});

/** Where the recording is: a Russian video service by its address, or a file beside the entry. */
export const recordingSchema = z.strictObject({
  provider: z
    .enum(['rutube', 'vk', 'file'])
    .meta({ title: 'Где запись', description: 'rutube — RuTube, vk — VK Видео, file — файл рядом.' }),
  url: address('Адрес', 'Адрес страницы с записью.').optional(),
  file: fileName('Файл', 'Файл записи рядом с описанием.').optional(),
  minutes: count('Длительность, мин', 'Сколько длится запись.', 1, 900).optional(),
});

/** One webinar, mostly of the series «Горячая линия РУМО». */
export const webinarSchema = z.strictObject({
  title: text('Название', 'Тема вебинара без слова «вебинар».', 250),
  summary: text('Коротко', 'Что обсуждают и кому полезно — одно-три предложения.', 600),
  start: moment('Начало', 'Дата и время начала по времени региона: 2025-10-14T15:00.'),
  end: moment('Конец', 'Дата и время окончания.'),
  status: z.enum(['planned', 'cancelled', 'moved']).default('planned').meta({
    title: 'Состояние',
    description: 'planned — идёт по плану, cancelled — отменён, moved — перенесён. Прошёл ли вебинар, видно по дате.',
  }),
  status_note: text('Пояснение', 'Почему отменён, на когда перенесён.', 300).optional(),
  moved_from: moment('Перенесён с', 'Прежнее начало.').optional(),
  series: ref('series', 'Серия', 'Код серии из region.yaml: goryachaya-liniya.').optional(),
  units: z
    .array(ref('unit', 'Объединение', 'Код объединения.'))
    .min(1)
    .meta({ title: 'Объединения', description: 'Кто проводит; первым — главное.', refs: 'unit' }),
  speakers: z.array(creditSchema).default([]).meta({ title: 'Ведущие', description: 'Ведущие и выступающие.' }),
  programme: z
    .array(
      z.strictObject({
        title: text('Вопрос', 'О чём.', 250),
        minutes: count('Минуты', 'Сколько минут.', 1, 600).optional(),
        speaker: text('Кто', 'Должность выступающего.', 200).optional(),
      }),
    )
    .default([])
    .meta({ title: 'Программа', description: 'Вопросы по порядку.' }),
  subjects: refs('subject', 'Предметы', 'Коды предметов.'),
  levels: refs('level', 'Уровни', 'Коды уровней образования.'),
  grades: refs('grade', 'Классы', 'Коды классов и групп.'),
  themes: refs('theme', 'Темы', 'Коды тем.'),
  audiences: refs('audience', 'Кому', 'Коды аудиторий.'),
  language: language.optional(),
  keywords: texts('Ключевые слова', 'Слова для поиска.', 80),
  join_url: orUnknown(address('Вход', 'Адрес, по которому подключиться.')).optional(),
  recording: recordingSchema.optional().meta({ title: 'Запись', description: 'Где смотреть запись.' }),
  chapters: z.array(chapterSchema).default([]).meta({ title: 'Главы записи', description: 'Время и название по порядку.' }),
  captions: fileName('Субтитры', 'Файл .vtt рядом.', 'captions').optional(),
  transcript: fileName('Расшифровка', 'Файл .txt или .vtt рядом с текстом записи.', 'text').optional(),
  attendance: orUnknown(count('Участники', 'Сколько человек было.')).optional(),
  materials: refs('material', 'Разработки', 'Разработки банка по теме.'),
  recommendations: refs('recommendation', 'Рекомендации', 'Рекомендации по теме.'),
  published: date('Опубликовано', 'День, когда о вебинаре объявили.').optional(),
  updated: date('Обновлено', 'День последнего изменения.').optional(),
  change: change.optional(),
  files: attachments,
  demo,
});

/** Where a recording is. */
export type Recording = z.infer<typeof recordingSchema>;

/** A webinar, as read from its file. */
export type Webinar = z.infer<typeof webinarSchema>;
