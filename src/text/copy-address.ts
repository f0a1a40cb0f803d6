/** The words of the button that copies an address: few, for they travel with its script. */
export const copyText = { copy: 'Скопировать адрес', copied: 'Адрес скопирован' } as const;
