import { z } from 'zod';
import { date, demo, ref, text, validity } from './common.ts';

/** One of the two consents a person gives; the paper itself is kept outside the bank. */
export const consentSchema = z.strictObject({
  id: text('Номер', 'Номер согласия в журнале.', 60),
  date: date('Дата', 'Когда подписано.'),
  until: date('Действует до', 'Последний день действия.').optional(),
  withdrawn: date('Отозвано', 'Когда отозвано.').optional(),
});

/** A person of the bank: author, expert, head, speaker. */
export const personSchema = z.strictObject({
  surname: text('Фамилия', 'Фамилия.', 80),
  name: text('Имя', 'Имя.', 80),
  patronymic: text('Отчество', 'Отчество, если есть.', 80).optional(),
  posts: z
    .array(
      z.strictObject({
        position: text('Должность', 'Как писать на странице.', 200),
        position_id: ref('position', 'Код должности', 'Код из positions.yaml.').optional(),
        organisation: ref('organisation', 'Организация', 'Где работает.'),
        ...validity,
      }),
    )
    .default([])
    .meta({ title: 'Должности', description: 'Должности с датами, последняя — нынешняя.' }),
  category: text('Категория', 'Квалификационная категория.', 120).optional(),
  degree: text('Степень', 'Учёная степень и звание.', 160).optional(),
  consent: z
    .strictObject({
      processing: consentSchema.optional().meta({ title: 'На обработку', description: 'Согласие на обработку персональных данных.' }),
      distribution: consentSchema
        .optional()
        .meta({ title: 'На распространение', description: 'Согласие на распространение: без него имени на сайте нет.' }),
    })
    .optional()
    .meta({
      title: 'Согласия',
      description:
        'processing — на обработку, distribution — на распространение (152-ФЗ, ст. 9 и 10.1). Без действующего второго имя на сайте не появится.',
    }),
  demo,
});

/** A person, as read from its file. */
export type Person = z.infer<typeof personSchema>;
