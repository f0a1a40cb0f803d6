import { pluralForm } from './plural.ts';
import { pages } from './search.ts';

/** What search says of other banks. */
export const liveText = {
  /** The badge of a page of another bank, wherever it was found. */
  origin: (region: string) => `${region}: откроется другой сайт`,
  answered: (region: string, count: number) =>
    `${pluralForm(count, 'Нашлась', 'Нашлись', 'Нашлось')} и ${pages(count)} соседнего банка: ${region}.`,
  all: 'Весь его поиск',
  silent: (regions: readonly string[]) => `Не отвечает соседний банк: ${regions.join(', ')}. Остальное найдено как обычно.`,
} as const;
