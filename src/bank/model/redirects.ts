import { z } from 'zod';

/** A path from the root of the bank that stays in it: no `..`, no `//`, no `\`, nor any of them as a percent code, no control signs. */
const sitePath = z
  .string()
  // eslint-disable-next-line no-control-regex -- they have no place in the name of a file
  .regex(/^(?!.*(?:\/\/|\/\.{1,2}(?:\/|$)|%(?:2e|2f|5c|[01]|7f)))\/[^\s?#\\\u0000-\u001f]*$/i)
  .max(300)
  .meta({ title: 'Адрес', description: 'Адрес от корня банка: начинается с одного знака /, без «..», «//» и «\\».' });

/** `redirects.yaml`: old address → new address, both from the root of the bank. */
export const redirectsFileSchema = z.strictObject({
  redirects: z
    .record(sitePath, sitePath)
    .default({})
    .meta({ title: 'Переадресации', description: 'Старый адрес: новый адрес. Опубликованный адрес живёт вечно.' }),
});

/** Old address → new address. */
export type RedirectsFile = z.infer<typeof redirectsFileSchema>;
