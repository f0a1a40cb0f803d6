import { decodeText } from './decode-text.ts';
import { Refusal } from './outcome.ts';
import type { Pandoc } from './pandoc.ts';
import type { Read } from './read-document.ts';
import type { Sibling } from './read-html.ts';

/** Returns a Markdown file as blocks; a description in front of it gives its title only. */
export async function readMarkdown(bytes: Uint8Array, pandoc: Pandoc, sibling: Sibling): Promise<Read> {
  const source = decodeText(bytes).replace(/\r\n?/g, '\n');
  const [whole = '', description = ''] = /^---\n([\s\S]*?)\n---\s*(?:\n|$)/.exec(source) ?? [];
  const body = source.slice(whole.length);
  if (body.trim() === '') throw new Refusal('в файле нет текста');
  const converted = await pandoc.convert({ format: 'gfm', bytes: new TextEncoder().encode(body) });
  if (converted === undefined) throw new Refusal('текст не разобран: проверьте файл в редакторе и повторите');
  const pictures = new Map<string, Uint8Array>();
  for (const [, address = ''] of body.matchAll(/!\[[^\]]*\]\(\s*<?([^)>\s]+)/g)) {
    const picture = await sibling(address);
    if (picture) pictures.set(address, picture);
  }
  const { blocks } = converted.document;
  const title = /^title:\s*["']?(.+?)["']?\s*$/m.exec(description)?.[1] ?? '';
  const warnings = description === '' ? [] : ['описание в начале файла не перенесено, кроме названия: впишите поля заново'];
  return { blocks, pictures, styled: title, property: '', words: withoutMarks(body), warnings };
}

/** What a reader sees of a Markdown text. */
const withoutMarks = (text: string) =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, ' ')
    .replace(/\]\([^)]*\)/g, '] ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\$\$?[^$]+\$\$?/g, ' ')
    .replace(/^```.*$/gm, ' ');
