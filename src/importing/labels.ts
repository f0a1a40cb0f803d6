import { blocksIn, blocksText, inlinesOf, tableParts, type Block } from './ast.ts';

/** «Тема урока: Сложение дробей»: what a card at the head of a document says of it. */
export interface Label {
  /** Small letters, without the colon. */
  readonly name: string;
  readonly value: string;
  /** Where it stood, for the editor: «ячейка таблицы», «строка». */
  readonly place: string;
}

/** Cards stand at the beginning; further down «Цель:» is said of an exercise. */
const HEAD_BLOCKS = 40;

/** Returns the labels with their values, in the order of the document: from tables of two columns, from cells and from lines. */
export function labelsOf(blocks: readonly Block[]): Label[] {
  return blocks.slice(0, HEAD_BLOCKS).flatMap((block, index) => fromBlock(block, blocks[index + 1]));
}

function fromBlock(block: Block, next: Block | undefined): Label[] {
  if (block.t === 'Table') return fromTable(block);
  if (inlinesOf(block).length === 0) return blocksIn(block).flatMap((inner, index, all) => fromBlock(inner, all[index + 1]));
  const lines = blocksText([block]);
  const found = pairOf(lines, 'строка');
  // «Цель урока:» in a line of its own, the words below.
  const alone = /^\s*(\p{L}[\p{L}\s,/()-]{2,60}):\s*$/u.exec(lines)?.[1];
  if (found === undefined && alone !== undefined && next !== undefined && next.t !== 'Table')
    return [{ name: tidy(alone).toLowerCase(), value: tidyLines(blocksText([next])), place: 'строка' }];
  return found ? [found] : [];
}

function fromTable(table: Block): Label[] {
  const { head, body } = tableParts(table);
  return [...head, ...body].flatMap(([, cells]) => {
    const texts = cells.map((cell) => tidyLines(blocksText(cell[4]))).filter(Boolean);
    const [name = '', value = ''] = texts;
    const inCells = texts.flatMap((text) => text.split('\n').flatMap((line) => pairOf(line, 'ячейка таблицы') ?? []));
    const isPair = texts.length >= 2 && name.length <= 80 && value !== '' && !/:\s*\S/.test(name);
    return isPair ? [{ name: tidy(name.replace(/:\s*$/, '')).toLowerCase(), value, place: 'ячейка таблицы' }, ...inCells] : inCells;
  });
}

/** In a PDF a table is lines: «Тема урока Сложение дробей». */
const BARE = /^\s*(тема урока|тема занятия|предмет|класс|дата|цель урока)\s+([«А-ЯЁ\d][\s\S]*)$/i;

function pairOf(line: string, place: string): Label | undefined {
  const [, bare, words] = BARE.exec(line) ?? [];
  if (bare !== undefined && words !== undefined && !line.includes(':') && /^[«А-ЯЁ\d]/.test(words))
    return { name: bare.toLowerCase(), value: tidyLines(words), place };
  const [, name, value] = /^\s*(\p{L}[\p{L}\s,/()-]{2,60}?)\s*[:–—]\s*(\S[\s\S]*)$/u.exec(line) ?? [];
  return name === undefined || value === undefined || (!line.includes(':') && !/^тема/i.test(name))
    ? undefined
    : { name: tidy(name).toLowerCase(), value: tidyLines(value), place };
}

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
const tidyLines = (text: string) => text.split('\n').map(tidy).filter(Boolean).join('\n');
