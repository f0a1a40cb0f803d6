import { formatDays, plural } from './format.ts';

/** The words of the digest of a week. */
export const digestText = {
  title: 'Дайджест недели',
  lead: 'Что нового появилось в банке за неделю — и готовый текст, чтобы рассказать об этом коллегам.',
  description: 'Новое в банке по неделям: разработки, рекомендации, вебинары и записи, документы, новости.',
  weekTitle: (since: string, until: string) => `Дайджест: ${formatDays(since, until)}`,
  weekDescription: (since: string, until: string) => `Что появилось в банке за неделю ${formatDays(since, until)}.`,
  head: (since: string, until: string, bank: string) => `Что нового: ${formatDays(since, until)}. ${bank}`,
  subject: (since: string, until: string) => `Тема письма: что нового в банке, ${formatDays(since, until)}`,
  empty: 'Пока рассказывать не о чем: дайджест появится, когда в банке что-то опубликуют.',
  parts: {
    material: 'Новые разработки',
    recommendation: 'Методические рекомендации',
    coming: 'Скоро вебинары',
    recording: 'Записи вебинаров',
    document: 'Документы',
    collection: 'Подборки',
    news: 'Новости',
  },
  more: (count: number, url: string) => `И ещё ${count}: ${url}`,
  whole: (url: string) => `Дайджест целиком: ${url}`,
  texts: 'Текст для рассылки',
  textsLead: 'Скопируйте и вставьте: адреса уже на месте, длина укладывается в то, что принимает каждая площадка.',
  sampleTitle: 'Рассылать пока рано',
  sample:
    'Адрес банка ещё не настоящий: ссылки из этих текстов никуда не приведут. Рассылать их можно, когда банк откроется по своему адресу.',
  channels: { vk: 'ВКонтакте', max: 'MAX', telegram: 'Telegram', mail: 'Электронная почта' },
  signs: (count: number) => plural(count, 'знак', 'знака', 'знаков'),
} as const;
