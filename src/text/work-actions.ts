/** The words of the buttons that a script puts on the page of a work. */
export const workActionsText = {
  print: 'Распечатать',
  share: 'Поделиться',
  copyLink: 'Скопировать',
  /** Left out of sight on the narrowest screens. */
  link: ' ссылку',
  linkCopied: 'Ссылка скопирована',
  copy: 'Копировать',
  copied: 'Скопировано',
} as const;
