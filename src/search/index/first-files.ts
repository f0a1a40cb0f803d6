/**
 * The list of an index, under one name for ever: the page of search asks for it before a script has run. Through Pagefind's own entry,
 * which names it by its content, it came a round trip later.
 */
export const LIST = 'list.gz';

/** What a search begins with, below the root of a bank. Names of other files change with what is in them; these two lead to them and must not be old. */
export const FIRST_FILES: readonly string[] = [`pagefind/${LIST}`, 'slova/words.json'];
