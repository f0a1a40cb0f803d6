/** Returns a title in quotes; the quotes that it has stand inside as the second kind: «Конкурс „Сказка“». */
export const quoted = (title: string) => `«${title.replaceAll('«', '„').replaceAll('»', '“')}»`;
