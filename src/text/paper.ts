/** The words that only a printed page has. */
export const paperText = {
  code: 'Код с адресом страницы',
  addresses: 'Адреса ссылок',
} as const;
