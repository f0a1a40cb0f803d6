/** Attributes of a pandoc node: identifier, classes, pairs. */
export type Attr = readonly [id: string, classes: readonly string[], pairs: readonly (readonly [string, string])[]];
/** An inline of pandoc's JSON (pandoc-types 1.23). */
export interface Inline {
  readonly t: string;
  readonly c?: unknown;
}
/** A block of pandoc's JSON. */
export interface Block {
  readonly t: string;
  readonly c?: unknown;
}
/** One cell of a table: attributes, alignment, rows and columns it spans, content. */
export type Cell = readonly [Attr, { readonly t: string }, number, number, readonly Block[]];
/** A row of a table. */
export type Row = readonly [Attr, readonly Cell[]];
/** A table taken apart: head rows, then body rows; pandoc's intermediate heads count as body. */
export interface TableParts {
  readonly caption: readonly Block[];
  readonly head: readonly Row[];
  readonly body: readonly Row[];
}
/** A document as pandoc gives it. */
export interface PandocDocument {
  readonly meta: Readonly<Record<string, { readonly t: string; readonly c: unknown }>>;
  readonly blocks: readonly Block[];
}

/** Returns the parts of a `Table` block. */
export function tableParts(block: Block): TableParts {
  const [, [, caption], , [, head], bodies, [, foot]] = block.c as [
    Attr,
    [unknown, Block[]],
    unknown,
    [Attr, Row[]],
    [Attr, number, Row[], Row[]][],
    [Attr, Row[]],
  ];
  return { caption, head, body: [...bodies.flatMap(([, , heads, rows]) => [...heads, ...rows]), ...foot] };
}

/** Returns the inlines that an inline holds, whatever kind it is; notes hold blocks and give none. */
export function inlinesIn(inline: Inline): readonly Inline[] {
  const content = inline.c;
  if (!Array.isArray(content)) return [];
  if (['Link', 'Image', 'Span', 'Quoted', 'Cite'].includes(inline.t)) return content[1] as Inline[];
  return ['Emph', 'Strong', 'Underline', 'Strikeout', 'Superscript', 'Subscript', 'SmallCaps'].includes(inline.t)
    ? (content as Inline[])
    : [];
}

/** Returns the words of inlines without any marks; formulas as they are typed, breaks as spaces. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.t === 'Str') return inline.c as string;
      if (inline.t === 'Space' || inline.t === 'SoftBreak' || inline.t === 'LineBreak') return ' ';
      if (inline.t === 'Code' || inline.t === 'Math') return (inline.c as [unknown, string])[1];
      if (inline.t === 'Note') return ` ${blocksText(inline.c as Block[])} `;
      if (inline.t === 'Image') return '';
      return inlineText(inlinesIn(inline));
    })
    .join('');
}

/** Returns the blocks that a block holds: items of lists, cells of tables, divisions. */
export function blocksIn(block: Block): readonly Block[] {
  const content = block.c as never;
  switch (block.t) {
    case 'BulletList':
      return (content as Block[][]).flat();
    case 'OrderedList':
      return (content as [unknown, Block[][]])[1].flat();
    case 'BlockQuote':
      return content;
    case 'Div':
      return content[1];
    case 'Figure':
      return [...(content[1] as [unknown, Block[]])[1], ...(content[2] as Block[])];
    case 'DefinitionList':
      return (content as [Inline[], Block[][]][]).flatMap(([term, items]) => [{ t: 'Plain', c: term }, ...items.flat()]);
    case 'Table': {
      const { caption, head, body } = tableParts(block);
      return [...caption, ...[...head, ...body].flatMap(([, cells]) => cells.flatMap((cell) => cell[4]))];
    }
    default:
      return [];
  }
}

/** Returns the inlines of a block that is a paragraph, a heading or a line block; none of others. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.t === 'Para' || block.t === 'Plain') return block.c as Inline[];
  if (block.t === 'Header') return (block.c as [number, Attr, Inline[]])[2];
  if (block.t === 'LineBlock') return (block.c as Inline[][]).flatMap((line) => [...line, { t: 'LineBreak' }]);
  return [];
}

/** Returns the words of blocks, a line for each paragraph. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks
    .map((block) =>
      block.t === 'CodeBlock' ? (block.c as [Attr, string])[1] : inlineText(inlinesOf(block)) || blocksText(blocksIn(block)),
    )
    .join('\n');
}
