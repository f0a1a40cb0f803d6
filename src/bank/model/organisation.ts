import { z } from 'zod';
import { address, demo, ref, text, texts, validity } from './common.ts';

/** A name that an organisation bore during some time. */
export const datedNameSchema = z.strictObject({
  name: text('Название', 'Полное название.', 400),
  short_name: text('Короткое название', 'Короткое название.', 160).optional(),
  ...validity,
});

/** A school, institute, ministry or a collective author. */
export const organisationSchema = z.strictObject({
  name: text('Название', 'Полное название.', 400),
  short_name: text('Короткое название', 'Для карточек.', 160),
  kind: z
    .enum([
      'ministry',
      'institute',
      'university',
      'school',
      'preschool',
      'additional',
      'college',
      'library',
      'municipal',
      'collective',
      'other',
    ])
    .meta({
      title: 'Вид',
      description:
        'ministry — орган власти, institute — институт развития образования, university — вуз, school — школа, preschool — детский сад, additional — дополнительное образование, college — колледж, library — библиотека, municipal — муниципальный орган, collective — коллектив, other — другое.',
    }),
  municipality: ref('municipality', 'Муниципалитет', 'Где находится; region — региональная организация.').optional(),
  old_names: z.array(datedNameSchema).default([]).meta({ title: 'Прежние названия', description: 'Названия с датами.' }),
  synonyms: texts('Как ещё называют', 'Другие написания для поиска.', 160),
  site: address('Сайт', 'Адрес сайта.').optional(),
  demo,
});

/** An organisation, as read from its file. */
export type Organisation = z.infer<typeof organisationSchema>;
