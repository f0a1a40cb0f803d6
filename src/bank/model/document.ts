import { z } from 'zod';
import { address, attachments, date, demo, flag, idSchema, orUnknown, partialDate, ref, refs, schoolYear, text } from './common.ts';

/** One promise of a plan; events and webinars fulfil it. */
export const planItemSchema = z.strictObject({
  id: idSchema.meta({ title: 'Код', description: 'Короткий код пункта: p1.' }),
  title: text('Пункт', 'Что сделать.', 400),
  due: orUnknown(partialDate('Срок', 'Дата или месяц.')),
  kind: z
    .enum(['webinar', 'event', 'recommendation', 'material', 'other'])
    .default('other')
    .meta({ title: 'Что это', description: 'webinar, event, recommendation, material или other.' }),
  done_by: z
    .strictObject({
      webinars: refs('webinar', 'Вебинары', 'Чем выполнен.'),
      events: refs('event', 'События', 'Чем выполнен.'),
      recommendations: refs('recommendation', 'Рекомендации', 'Чем выполнен.'),
      materials: refs('material', 'Разработки', 'Чем выполнен.'),
    })
    .partial()
    .optional()
    .meta({ title: 'Выполнено', description: 'Вебинары, события и работы, которыми пункт выполнен.' }),
});

/** The kinds of documents, in the order in which the site lists them. */
export const documentKinds = [
  'order',
  'regulation',
  'plan',
  'letter',
  'law',
  'standard',
  'programme',
  'report',
  'form',
  'draft',
  'other',
] as const;

/** An order, plan, letter, law or draft under discussion. */
export const documentSchema = z.strictObject({
  title: text('Название', 'Название документа, как в нём самом.', 500),
  summary: text('Коротко', 'О чём документ — одно-два предложения.', 600).optional(),
  kind: z.enum(documentKinds).meta({
    title: 'Вид',
    description:
      'order — приказ, regulation — положение, plan — план, letter — письмо, law — закон или постановление, standard — ФГОС или программа, programme — программа, report — отчёт, form — бланк, draft — проект на обсуждении, other — другое.',
  }),
  number: orUnknown(text('Номер', 'Номер, как в документе: 24-ОД.', 60)).optional(),
  date: orUnknown(partialDate('Дата', 'Дата документа.')),
  issuer: text('Кто издал', 'Орган или организация, как назывались на дату документа.', 300),
  status: z
    .enum(['in-force', 'expired', 'draft', 'unknown'])
    .default('unknown')
    .meta({ title: 'Действует', description: 'in-force — действует, expired — утратил силу, draft — проект, unknown — уточняется.' }),
  scope: z
    .enum(['federal', 'regional', 'municipal', 'institution'])
    .default('regional')
    .meta({ title: 'Уровень', description: 'federal, regional, municipal, institution.' }),
  unit: ref('unit', 'Объединение', 'Чей документ.').optional(),
  school_year: schoolYear('Учебный год', 'Год плана или отчёта.').optional(),
  url: address('Адрес', 'Где опубликован официально.').optional(),
  source: text('Источник', 'Где на документ сослались.', 300).optional(),
  items: z.array(planItemSchema).default([]).meta({ title: 'Пункты плана', description: 'Только для плана.' }),
  discussion: z
    .strictObject({
      since: date('С', 'Первый день.'),
      until: date('По', 'Последний день.'),
      how: text('Как ответить', 'Куда и в каком виде слать предложения.', 500),
    })
    .optional()
    .meta({ title: 'Обсуждение', description: 'Для проекта: сроки и как ответить.' }),
  to_confirm: flag('Уточняется', 'true — сведения ещё не подтверждены владельцем банка.'),
  files: attachments,
  demo,
});

/** A document, as read from its file. */
export type Document = z.infer<typeof documentSchema>;
