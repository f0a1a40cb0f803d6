import { z } from 'zod';
import { orUnknown, ref, text } from './common.ts';

/** Who made or held something: a person of the bank or a whole organisation. */
export const creditSchema = z
  .strictObject({
    person: ref('person', 'Человек', 'Код человека из content/people.').optional(),
    organisation: ref(
      'organisation',
      'Организация',
      'Код организации из content/organisations: коллективный автор или место работы на дату подачи.',
    ).optional(),
    position: text('Должность', 'Должность на дату подачи, как её писать на странице.', 200).optional(),
    role: text('Роль', 'Роль в работе, если она не «автор»: составитель, редактор, ведущий.', 80).optional(),
  })
  .refine((credit) => credit.person !== undefined || credit.organisation !== undefined, { params: { code: 'credit-empty' } })
  .meta({ title: 'Автор', description: 'Человек (person) или организация (organisation).' });

/** One author, speaker or maker. */
export type Credit = z.infer<typeof creditSchema>;

/** A list of authors with at least one of them. */
export const authors = z.array(creditSchema).min(1).meta({ title: 'Авторы', description: 'Авторы в том порядке, в каком их писать.' });

/** The terms under which anyone may use the work. */
export const rights = {
  licence: ref(
    'licence',
    'Лицензия',
    'Код лицензии из content/vocabularies/licences.yaml; без поля — лицензия банка из region.yaml.',
  ).optional(),
  rights_holder: orUnknown(
    ref('organisation', 'Правообладатель', 'Организация, если права у работодателя (служебное произведение); без поля — авторы.'),
  ).optional(),
  licence_until: z
    .union([z.literal('unlimited'), z.iso.date()])
    .optional()
    .meta({
      title: 'Срок лицензии',
      description:
        'unlimited — на весь срок авторского права; иначе дата. Без срока открытая лицензия действует 5 лет (ГК РФ, ст. 1286.1); без поля — срок из region.yaml.',
    }),
  third_party: z
    .array(
      z.strictObject({
        what: text('Что чужое', 'Что взято у других: «Рисунок 2», «Текст притчи».', 200),
        source: text('Источник', 'Автор, название, адрес.', 500),
        right: z.enum(['open', 'quotation', 'permission', 'public-domain']).meta({
          title: 'Право',
          description:
            'open — свободная лицензия, quotation — цитата (ГК РФ, ст. 1274), permission — разрешение, public-domain — общественное достояние.',
        }),
      }),
    )
    .default([])
    .meta({ title: 'Чужие части', description: 'Всё, что в работе не своё, с источником. Нет чужого — не пишите поле.' }),
};
