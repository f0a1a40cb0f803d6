import { blocksIn, inlinesOf, tableParts, type Attr, type Block, type Inline } from './ast.ts';
import { escapeStart } from './escape.ts';
import { inlineMarkdown, type Writing } from './inline-markdown.ts';
import { tableMarkdown } from './table-markdown.ts';

/** What is handed to the writer of Markdown. */
export type Asked = Pick<Writing, 'picture'>;

/** A text written as Markdown, with what an editor should know of it. */
export interface Written {
  readonly body: string;
  readonly warnings: readonly string[];
  readonly mended: readonly string[];
}

/** Returns the blocks of a document as Markdown of the bank's own kind: GFM tables, `$…$`, `[^1]`, no HTML but `sub`, `sup`, `br`. */
export function writeMarkdown(blocks: readonly Block[], asked: Asked): Written {
  const writing: Writing = {
    ...asked,
    notes: [],
    warnings: new Set(),
    mended: new Set(),
    blocks: (inner) => pieces(inner, { ...writing, inCell: false }).join('\n\n'),
    inCell: false,
  };
  const main = pieces(blocks, writing);
  const notes = writing.notes.map((text, index) => `[^${index + 1}]: ${indent(text, '    ')}`);
  return { body: `${[...main, ...notes].join('\n\n')}\n`, warnings: [...writing.warnings], mended: [...writing.mended] };
}

/** Returns blocks as pieces that stand with an empty line between. */
function pieces(blocks: readonly Block[], writing: Writing): string[] {
  return blocks.flatMap((block) => piecesOf(block, writing)).filter((piece) => piece.trim() !== '');
}

function piecesOf(block: Block, writing: Writing): string[] {
  switch (block.t) {
    case 'Para':
    case 'Plain':
    case 'LineBlock':
      return [paragraph(inlinesOf(block), writing)];
    case 'Header':
      return [heading(block, writing)];
    case 'BulletList':
      return [list(block.c as Block[][], () => '- ', writing)];
    case 'OrderedList': {
      const [[start], items] = block.c as [[number], Block[][]];
      return [list(items, (index) => `${start + index}. `, writing)];
    }
    case 'CodeBlock':
      return [codeBlock((block.c as [Attr, string])[1])];
    case 'RawBlock':
      writing.warnings.add('HTML в тексте не перенесён, кроме слов');
      return [
        inlineMarkdown(
          [{ t: 'Str', c: (block.c as [string, string])[1].replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ').replace(/\s+/g, ' ') }],
          writing,
        ).trim(),
      ].map(escapeStart);
    case 'HorizontalRule':
      return ['***'];
    case 'Table': {
      const cell = (inner: readonly Block[]) => cellMarkdown(inner, { ...writing, inCell: true });
      return tableMarkdown(block, { cell, text: (inner) => pieces(inner, writing) }, writing);
    }
    default:
      // Word's indents come as quotations; divisions and figures only hold others.
      return pieces(blocksIn(block), writing);
  }
}

/** A formula alone in its line stands on a line of its own on the page too. */
function paragraph(inlines: readonly Inline[], writing: Writing): string {
  const line = inlineMarkdown(inlines, writing)
    .trim()
    .replace(/(?:\\\n\s*)+$/, '')
    .replace(/^(?:\\\n\s*)+/, '');
  const alone = /^\$([^$]+)\$$/.exec(line)?.[1];
  if (alone !== undefined) return `$$\n${alone}\n$$`;
  return line.split('\n').map(escapeStart).join('\n');
}

function heading(block: Block, writing: Writing): string {
  const [level] = block.c as [number];
  const words = inlineMarkdown(inlinesOf(block), { ...writing, inHeading: true })
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? '' : `${'#'.repeat(Math.min(level, 6))} ${words.replace(/[\s.:]+$/, '').replace(/ (#+)$/, ' \\$1')}`;
}

function list(items: readonly Block[][], mark: (index: number) => string, writing: Writing): string {
  const written = items.map((item) => pieces(item, writing)).filter((item) => item.length > 0);
  const isTight = written.every((item) => item.slice(1).every((piece) => /^(?:- |\d+\. )/.test(piece)));
  return written
    .map((item, index) => `${mark(index)}${indent(item.join(isTight ? '\n' : '\n\n'), ' '.repeat(mark(index).length))}`)
    .join(isTight ? '\n' : '\n\n');
}

const indent = (text: string, by: string) => text.replace(/\n(?=[^\n])/g, `\n${by}`);

function codeBlock(text: string): string {
  const fence = '`'.repeat(Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return `${fence}\n${text.replace(/\s+$/, '')}\n${fence}`;
}

/** A cell is one line: paragraphs and items of lists are parted by `<br>`. */
function cellMarkdown(blocks: readonly Block[], writing: Writing): string {
  const lines = blocks.flatMap((block) => cellLines(block, writing));
  return lines
    .filter((line) => line !== '')
    .join('<br>')
    .replace(/\n/g, ' ')
    .replace(/(?<!\\)\|/g, '\\|');
}

function cellLines(block: Block, writing: Writing): string[] {
  const items = (list: readonly Block[][], mark: (index: number) => string) =>
    list.map((item, index) => {
      const words = cellMarkdown(item, writing);
      return words === '' ? '' : `${mark(index)}${words}`;
    });
  if (block.t === 'BulletList') return items(block.c as Block[][], () => '• ');
  if (block.t === 'OrderedList') {
    const [[start], list] = block.c as [[number], Block[][]];
    return items(list, (index) => `${start + index}) `);
  }
  if (block.t === 'CodeBlock')
    return (block.c as [Attr, string])[1].split('\n').map((line) => (line === '' ? '' : `\`${line.replaceAll('`', "'")}\``));
  if (block.t === 'Table') {
    writing.warnings.add('в таблицах были другие таблицы: их строки стоят подряд в одной ячейке');
    const { head, body } = tableParts(block);
    return [...head, ...body].map(([, cells]) =>
      cells
        .map((cell) => cellMarkdown(cell[4], writing))
        .filter(Boolean)
        .join(' — '),
    );
  }
  const inner = blocksIn(block);
  if (inner.length > 0) return inner.flatMap((own) => cellLines(own, writing));
  return [
    inlineMarkdown(inlinesOf(block), { ...writing, inHeading: block.t === 'Header' })
      .replace(/(?:\s*<br>\s*)+$/, '')
      .trim(),
  ];
}
