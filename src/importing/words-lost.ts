/** Returns the words of a text: letters and digits, without marks. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** One word of a hundred may be a number of a page or a mark of a list. */
const ALLOWED = 0.01;

/** Returns a warning when a draft has noticeably fewer words than its original, formulas aside. */
export function lostWords(original: string, draft: string): string | undefined {
  const before = countWords(original);
  const after = countWords(plain(draft));
  const lost = before - after;
  return lost <= Math.max(2, before * ALLOWED)
    ? undefined
    : `в черновик не попало около ${lost} слов из ${before}: сверьте его с приложенным файлом`;
}

/** Addresses and marks are no words of the author. */
export const plain = (markdown: string) =>
  markdown
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\((?:[^()\s]|\([^()\s]*\))*\)/g, '] ')
    .replace(/<\/?(?:sub|sup)>/g, '')
    .replace(/(?<!\\)\$\$?(?:\\[\s\S]|[^$\\])+\$\$?/g, ' ')
    .replace(/<br>|\[\^\d+\]:?/g, ' ')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\*+/g, '');
