import type { Writing } from './inline-markdown.ts';

/** Returns a text as code of one line. */
export function code(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
  return text.trim() === '' ? text : `${fence}${pad}${text}${pad}${fence}`;
}

/** Returns the words of a picture for those who do not see it; '' for what programs write by themselves: the author will be asked. */
export function usefulAlt(words: string): string {
  return /^(?:рис(?:унок)?|картинка|изображение|фото|picture|image|img|p?\d+)?[\s_.№\d-]*$|\.(?:jpe?g|png|gif|bmp|emf|wmf|webp)$|https?:|создан|automatically generated|изображение выглядит/i.test(
    words,
  )
    ? ''
    : words.slice(0, 300);
}

/** Returns what a text keeps of a tag: three tags; a comment is nobody's text. */
export function rawInline(html: string, writing: Writing): string {
  if (/^<\/?su[bp]>$/i.test(html)) return html.toLowerCase();
  if (/^<br\s*\/?>$/i.test(html)) return writing.inCell ? '<br>' : '\\\n';
  if (!html.startsWith('<!--')) writing.warnings.add('HTML в тексте не перенесён, кроме слов');
  return '';
}
