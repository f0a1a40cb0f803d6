/** The language of the interface and of whatever does not name another. */
export const PAGE_LANGUAGE = 'ru';

/** Returns the language of a text where it is another one than that of the page around it: what already holds is not said again. */
export function foreignLanguage(language: string | undefined): string | undefined {
  return language === PAGE_LANGUAGE ? undefined : language;
}
