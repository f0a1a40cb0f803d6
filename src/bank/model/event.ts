import { z } from 'zod';
import { attachments, count, date, demo, orUnknown, partialDate, ref, refs, text, texts } from './common.ts';
import { creditSchema } from './credit.ts';
import { change } from './change.ts';

/** The kinds of events, in the order in which the site lists them. */
export const eventKinds = [
  'meeting',
  'forum',
  'seminar',
  'contest',
  'marathon',
  'master-class',
  'internship',
  'consultation',
  'round-table',
  'session',
  'discussion',
  'other',
] as const;

/** A meeting, forum, contest or any other event that is not a webinar. */
export const eventSchema = z.strictObject({
  title: text('Название', 'Название события.', 300),
  summary: text('Коротко', 'Что это и для кого — одно-три предложения.', 600),
  kind: z.enum(eventKinds).meta({
    title: 'Вид',
    description:
      'meeting — заседание, forum — форум, seminar — семинар, contest — конкурс, marathon — педагогический марафон, master-class — мастер-класс, internship — стажировка, consultation — консультация, round-table — круглый стол, session — проектная сессия, discussion — общественное обсуждение, other — другое.',
  }),
  number: count('Номер', 'Номер заседания в учебном году.', 1, 999).optional(),
  start: orUnknown(partialDate('Начало', 'Дата, месяц или год; unknown — дата уточняется.')),
  end: partialDate('Конец', 'Последний день, если событие длится несколько дней.').optional(),
  status: z.enum(['planned', 'cancelled', 'moved']).default('planned').meta({
    title: 'Состояние',
    description: 'planned — идёт по плану, cancelled — отменено, moved — перенесено. Прошло ли событие, видно по дате.',
  }),
  status_note: text('Пояснение', 'Почему отменено, на когда перенесено.', 300).optional(),
  moved_from: partialDate('Перенесено с', 'Прежнее начало.').optional(),
  place: text('Место', 'Где проходит.', 200).optional(),
  units: z
    .array(ref('unit', 'Объединение', 'Код объединения.'))
    .min(1)
    .meta({ title: 'Объединения', description: 'Кто проводит.', refs: 'unit' }),
  speakers: z.array(creditSchema).default([]).meta({ title: 'Выступающие', description: 'Кто выступает.' }),
  agenda: texts('Повестка', 'Вопросы по порядку.', 600),
  decision: texts('Решение', 'Что решили, по пунктам.', 600),
  subjects: refs('subject', 'Предметы', 'Коды предметов.'),
  levels: refs('level', 'Уровни', 'Коды уровней.'),
  themes: refs('theme', 'Темы', 'Коды тем.'),
  audiences: refs('audience', 'Кому', 'Коды аудиторий.'),
  documents: refs('document', 'Документы', 'Документы события.'),
  materials: refs('material', 'Разработки', 'Разработки по теме.'),
  attendance: orUnknown(count('Участники', 'Сколько человек было.')).optional(),
  source: text('Источник', 'Откуда известно о событии: отчёт, страница.', 300).optional(),
  updated: date('Обновлено', 'День последнего изменения: по нему календари узнают о переносе.').optional(),
  change: change.optional(),
  files: attachments,
  demo,
});

/** An event, as read from its file. */
export type Event = z.infer<typeof eventSchema>;
