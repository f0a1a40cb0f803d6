import { plural } from './format.ts';

/** The words of what only editors see: drafts, and faults of the content while they write. */
export const draftText = {
  title: 'Черновик',
  until: 'На сайт не попадёт, пока мешает вот что:',
  faults: {
    title: (count: number) => `В содержании ${plural(count, 'ошибка', 'ошибки', 'ошибок')}`,
    lead: 'Исправьте и сохраните названные файлы: страницы вернутся сами, перезапускать ничего не нужно.',
  },
} as const;
