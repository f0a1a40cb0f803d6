/** The words of the stars that a script sets beside things: every page carries them, so they are few. */
export const starText = {
  star: 'В мою подборку',
  failed: 'Не получилось: нет связи с сайтом. Попробуйте ещё раз.',
} as const;
