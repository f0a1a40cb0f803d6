import { z } from 'zod';
import { attachments, count, date, demo, idSchema, orUnknown, partialDate, ref, refs, schoolYear, text, texts } from './common.ts';

/** One figure of an annual report: a number, «более N», or null where the source is silent. */
export const indicatorValueSchema = z
  .strictObject({
    indicator: ref('indicator', 'Показатель', 'Код из content/vocabularies/indicators.yaml.'),
    value: count('Значение', 'Точное число; null — в источнике нет данных.').nullable().optional(),
    min: count('Более', 'Число из слов «более N».').optional(),
    previous: count('Годом раньше', 'Значение прошлого года, если отчёт его называет.').optional(),
    source: text('Источник', 'Откуда число: документ и место в нём.', 300),
    note: text('Пояснение', 'Что считали и чего не считали.', 400).optional(),
  })
  .refine((figure) => (figure.value === undefined) !== (figure.min === undefined), { params: { code: 'indicator-value' } })
  .meta({ title: 'Показатель', description: 'Ровно одно из двух: value или min.' });

/** One figure of an annual report. */
export type IndicatorValue = z.infer<typeof indicatorValueSchema>;

/** «Анализ деятельности» of a school year: `reports/<year>.mdx`. */
export const reportSchema = z.strictObject({
  title: text('Название', 'Название отчёта.', 250),
  summary: text('Коротко', 'Главное за год — одно-три предложения.', 600),
  year: schoolYear('Учебный год', 'Учебный год отчёта.'),
  unit: ref('unit', 'Объединение', 'Чей отчёт.'),
  signed_by: text('Подписал', 'Должность подписавшего; имя — только с согласия.', 200).optional(),
  published: orUnknown(date('Опубликовано', 'День публикации отчёта.')),
  updated: date('Обновлено', 'День последнего изменения.').optional(),
  frozen: z.boolean().default(false).meta({ title: 'Закрыт', description: 'true — отчёт подписан и больше не меняется.' }),
  counted: z.record(idSchema, count('Посчитано', 'Сколько насчитал банк.')).optional().meta({
    title: 'Посчитано при закрытии',
    description: 'Что банк насчитал, когда отчёт закрыли; пишет команда npm run report -- год --freeze.',
  }),
  seal: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional()
    .meta({ title: 'Отпечаток', description: 'Отпечаток закрытого отчёта: по нему видно, что его не меняли; пишет та же команда.' }),
  indicators: z.array(indicatorValueSchema).default([]).meta({ title: 'Показатели', description: 'Числа отчёта с источником.' }),
  conclusions: texts('Выводы', 'Выводы отчёта, по одному.', 1500),
  directions: texts('Направления развития', 'Направления развития, по одному.', 600),
  next_year: texts('Рекомендации на следующий год', 'Рекомендации по планированию, по одной.', 600),
  demo,
});

/** An annual report, as read from its file. */
export type Report = z.infer<typeof reportSchema>;

/** A hand-made selection of things on one matter. */
export const collectionSchema = z.strictObject({
  title: text('Название', 'Название подборки.', 160),
  summary: text('Коротко', 'Для кого и зачем — одно-три предложения.', 600),
  items: z
    .array(
      z
        .strictObject({
          material: ref('material', 'Разработка', 'Код разработки.').optional(),
          webinar: ref('webinar', 'Вебинар', 'Код вебинара.').optional(),
          recommendation: ref('recommendation', 'Рекомендации', 'Код рекомендаций.').optional(),
          document: ref('document', 'Документ', 'Код документа.').optional(),
          note: text('Пояснение', 'Почему это здесь.', 300).optional(),
        })
        .refine((item) => [item.material, item.webinar, item.recommendation, item.document].filter(Boolean).length === 1, {
          params: { code: 'collection-item' },
        }),
    )
    .min(1)
    .meta({ title: 'Состав', description: 'В каждой строке ровно одно: material, webinar, recommendation или document.' }),
  published: date('Опубликовано', 'День публикации.'),
  updated: date('Обновлено', 'День последнего изменения.').optional(),
  themes: refs('theme', 'Темы', 'Коды тем.'),
  audiences: refs('audience', 'Кому', 'Коды аудиторий.'),
  demo,
});

/** A selection, as read from its file. */
export type Collection = z.infer<typeof collectionSchema>;

/** A piece of news. */
export const newsSchema = z.strictObject({
  title: text('Заголовок', 'Заголовок без точки.', 200),
  summary: text('Коротко', 'Главное в одном-двух предложениях.', 500),
  published: date('Дата', 'День новости.'),
  updated: date('Обновлено', 'День изменения.').optional(),
  units: refs('unit', 'Объединения', 'О ком новость.'),
  materials: refs('material', 'Разработки', 'О каких разработках.'),
  webinars: refs('webinar', 'Вебинары', 'О каких вебинарах.'),
  events: refs('event', 'События', 'О каких событиях.'),
  files: attachments,
  demo,
});

/** A piece of news, as read from its file. */
export type News = z.infer<typeof newsSchema>;

/** An editor's own page: about, how to submit, accessibility. */
export const pageSchema = z.strictObject({
  title: text('Заголовок', 'Заголовок страницы.', 160),
  summary: text('Коротко', 'Для поиска и описания страницы.', 500),
  updated: date('Обновлено', 'День последнего изменения.').optional(),
  order: count('Порядок', 'Место среди страниц.', 0, 999).default(100),
});

/** An editor's page, as read from its file. */
export type Page = z.infer<typeof pageSchema>;

/** One professional programme that the РУМО examined. */
export const programmeSchema = z.strictObject({
  id: idSchema.meta({ title: 'Код', description: 'Код программы.' }),
  title: text('Название', 'Название программы.', 300),
  kind: z.enum(['pk', 'pp']).meta({ title: 'Вид', description: 'pk — повышение квалификации, pp — профессиональная переподготовка.' }),
  hours: count('Часы', 'Объём в часах.', 1, 2000),
  organisation: ref('organisation', 'Организация', 'Кто проводит.'),
  verdict: z
    .enum(['recommended', 'recommended-notes', 'revise', 'rejected', 'withdrawn'])
    .meta({ title: 'Решение', description: 'Решение экспертизы.' }),
  protocol: ref('protocol', 'Протокол', 'Чем решено.').optional(),
  date: partialDate('Дата', 'Когда решено.').optional(),
  demo,
});

/** A programme, as read from its list. */
export type Programme = z.infer<typeof programmeSchema>;

/** `programmes/<year>.yaml`: the programmes of a school year. */
export const programmesFileSchema = z.strictObject({
  year: schoolYear('Учебный год', 'Учебный год списка.'),
  note: text('Пояснение', 'Что известно о списке.', 500).optional(),
  programmes: z.array(programmeSchema).default([]).meta({ title: 'Программы', description: 'Программы, прошедшие экспертизу.' }),
});

/** The programmes of a school year, as read from the file. */
export type ProgrammesFile = z.infer<typeof programmesFileSchema>;
