import { blocksIn, blocksText, inlinesOf, inlineText, tableParts, type Block } from './ast.ts';

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
  const text = linesOf(block);
  const [first = '', ...more] = cardLines(text);
  // One label with all the lines below it, or as many labels as lines.
  const own = more.some((line) => CARD.test(line)) ? [first, ...more.filter((line) => CARD.test(line))] : [text];
  const found = own.flatMap((line) => pairOf(line, 'строка') ?? []);
  // «Цель урока:» in a line of its own, the words below.
  const alone = /^\s*(\p{L}[\p{L}\s,/()-]{2,60}):\s*$/u.exec(text)?.[1];
  if (found.length === 0 && alone !== undefined && next !== undefined && next.t !== 'Table')
    return [{ name: tidy(alone).toLowerCase(), value: tidyLines(blocksText([next])), place: 'строка' }];
  return found;
}

/** Returns the words of a paragraph with its own breaks of lines. */
const linesOf = (block: Block): string =>
  inlinesOf(block)
    .map((inline) => (inline.t === 'LineBreak' ? '\n' : inlineText([inline])))
    .join('');

/** What heads of cards name, several in one paragraph: «Класс: 8. Предмет: геометрия», or a line each. */
const CARD =
  /^\s*(?:класс|группа|предмет|дисциплина|дата|учитель|автор|тема(?: урока| занятия)?|тип урока|умк|учебник|продолжительность|место проведения)\s*(?::|\s\d)/i;

/** Returns the lines of a paragraph; one that names several things is parted before each of them. */
const cardLines = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) =>
      line.split(/(?<=[.;,])\s+(?=(?:Класс|Предмет|Дата|Учитель|Автор|Тема|Тема урока|Тип урока|УМК|Учебник|Продолжительность):)/),
    );

function fromTable(table: Block): Label[] {
  const { head, body } = tableParts(table);
  return [...head, ...body].flatMap(([, cells]) => {
    const texts = cells.map((cell) => tidyLines(blocksText(cell[4]))).filter(Boolean);
    const [name = '', value = ''] = texts;
    const inCells = texts.flatMap((text) => text.split('\n').flatMap((line) => pairOf(line, 'ячейка таблицы') ?? []));
    const isPair = texts.length >= 2 && name.length <= 80 && value !== '' && !/:\s*\S/.test(name);
    const classes = texts.flatMap((text, at) =>
      at > 0 && /^класс[ы:]*$/i.test(text) && /^\d/.test(texts[at + 1] ?? '')
        ? [{ name: 'класс', value: texts[at + 1]!, place: 'ячейка таблицы' }]
        : [],
    );
    return isPair
      ? [{ name: tidy(name.replace(/:\s*$/, '')).toLowerCase(), value, place: 'ячейка таблицы' }, ...inCells, ...classes]
      : [...inCells, ...classes];
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
