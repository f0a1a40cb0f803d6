import { z } from 'zod';
import { text } from './common.ts';

/** The language of a text, where it is not Russian (ISO 639). */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}$/)
  .meta({
    title: 'Язык',
    description: 'Код языка, если текст не на русском: en — английский, tt — татарский. Экранный диктор читает по нему.',
  });

/** A further language of the interface. */
export const faceSchema = z.strictObject({
  code: language,
  name: text('Название', 'Как язык называет себя сам: English.', 60),
  site: z
    .url({ protocol: /^https?$/ })
    .optional()
    .meta({ title: 'Адрес', description: 'Где опубликован сайт с этим языком оформления: в шапке появится ссылка на него.' }),
});

/** `strings/<language>.yaml`: key of the interface → its words in that language. */
export const stringsSchema = z.record(z.string(), text('Перевод', 'Слова оформления на этом языке.', 300));
