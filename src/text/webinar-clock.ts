/** What a webinar is called while the clock goes past it: few words, for they travel to every page that announces one. */
export const clockText = { coming: '', today: 'Сегодня', live: 'Идёт сейчас', past: 'Прошёл' } as const;
