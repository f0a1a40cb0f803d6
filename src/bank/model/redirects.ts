import { z } from 'zod';

const sitePath = z.string().regex(/^\/[^\s?#]*$/);

/** `redirects.yaml`: old address → new address, both from the root of the bank. */
export const redirectsFileSchema = z.strictObject({
  redirects: z
    .record(sitePath, sitePath)
    .default({})
    .meta({ title: 'Переадресации', description: 'Старый адрес: новый адрес. Опубликованный адрес живёт вечно.' }),
});

/** Old address → new address. */
export type RedirectsFile = z.infer<typeof redirectsFileSchema>;
