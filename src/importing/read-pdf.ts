import { pdfText } from '../indexing/pdf-text.ts';
import type { Block } from './ast.ts';
import { para } from './build-ast.ts';
import { safePdf } from './check-pdf.ts';
import type { Read } from './read-document.ts';

/** Returns a PDF as paragraphs, or as nothing but a file when it is a scan. */
export async function readPdf(bytes: Uint8Array): Promise<Read> {
  const clean = await safePdf(bytes);
  const text = await pdfText(clean);
  const isGood = isReadable(text);
  const blocks = isGood ? paragraphs(text) : [];
  const warning = isGood
    ? 'текст взят из PDF без рисунков и номеров страниц: проверьте абзацы, таблицы и формулы'
    : 'в PDF нет текстового слоя, это скан: распознайте его или приложите документ Word; пока приложен сам файл';
  return {
    blocks,
    pictures: new Map(),
    styled: '',
    property: '',
    original: { bytes: clean, extension: 'pdf' },
    words: isGood ? text : '',
    warnings: [warning],
  };
}

/** A text layer of letters nobody reads is no better than none. */
function isReadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const strange = text.match(/[\uE000-\uF8FF\uFFFD\u0080-\u00BF]/g)?.length ?? 0;
  return letters > 100 && strange < letters / 10;
}

/** Lines of a page become paragraphs: a line goes on when it ends with no stop and the next begins small or far from the margin. */
function paragraphs(text: string): Block[] {
  const made: string[] = [];
  for (const line of text.split('\n').map((own) => own.replace(/\s+/g, ' ').trim())) {
    const last = made.at(-1);
    const isNumber = /^\d{1,3}$/.test(line);
    if (line === '' || isNumber) continue;
    if (last?.endsWith('-') && /^[а-яё]/.test(line)) made[made.length - 1] = last.slice(0, -1) + line;
    else if (last !== undefined && last.length > 40 && !/[.!?:;…]$/.test(last) && !/^(?:[•·▪–—-]|\d+[.)])\s/.test(line))
      made[made.length - 1] = `${last} ${line}`;
    else made.push(line);
  }
  return made.map(para);
}
