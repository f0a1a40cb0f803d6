import { z } from 'zod';
import { flag, idSchema, text } from './common.ts';

/** Another bank whose published catalogue is searched together with this one. */
export const neighbourSchema = z
  .strictObject({
    id: idSchema.meta({ title: 'Код', description: 'Латинскими буквами: копия каталога лежит в папке federation/<код>.' }),
    name: text('Регион', 'Как назвать банк в поиске и в отметках «Регион»: Энская область.', 120),
    site: z
      .url({ protocol: /^https?$/ })
      .max(600)
      .refine(isPlainSite, { params: { code: 'neighbour-site' } })
      .optional()
      .meta({
        title: 'Адрес банка',
        description: 'Адрес его главной страницы: https://bank.example.ru/kopilka/. На него ведут ссылки; с него же берут каталог.',
      }),
    folder: text(
      'Папка',
      'Папка с собранным сайтом этого банка, если он на том же компьютере; путь считается от region.yaml. Тогда каталог берут из неё, а не из сети.',
      400,
    ).optional(),
    live: flag(
      'Спрашивать сразу',
      'true — копии нет, браузер читателя сам спрашивает поиск этого банка. Годится для банка на том же сервере или с разрешением CORS.',
    ),
  })
  .refine(({ site, folder }) => site !== undefined || folder !== undefined, { path: ['site'], params: { code: 'neighbour-source' } })
  .refine(({ site, live }) => !live || site !== undefined, { path: ['live'], params: { code: 'neighbour-live' } });

/** Another bank, as `region.yaml` names it. */
export type Neighbour = z.infer<typeof neighbourSchema>;

/** `federation` of `region.yaml`; empty when the field is left out. */
export const federationSchema = z.array(neighbourSchema).max(100).default([]).meta({
  title: 'Соседние банки',
  description: 'Чьи материалы находит наш поиск: их каталоги приносит npm run federation:sync, в наши списки и счёт они не входят.',
});

/** An address is the beginning of others: what follows «?» or «#», and a password, have no place in it. */
export function isPlainSite(address: string): boolean {
  const url = URL.parse(address);
  return url !== null && !/[?#]/.test(address) && url.username + url.password === '';
}
