/** Says in Russian that an answer has more bytes than are taken. */
export const tooLarge = (most: number): string => `ответ больше ${(most / 1_000_000).toLocaleString('ru')} МБ.`;
