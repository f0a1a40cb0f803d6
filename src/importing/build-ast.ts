import type { Attr, Block, Inline } from './ast.ts';

const NONE: Attr = ['', [], []];

/** Returns a text as inlines; line ends become breaks. */
export function words(text: string): Inline[] {
  return text.split('\n').flatMap((line, index) => [...(index === 0 ? [] : [{ t: 'LineBreak' }]), { t: 'Str', c: line }]);
}

/** Returns a paragraph of a text. */
export const para = (text: string): Block => ({ t: 'Para', c: words(text) });
/** Returns a heading of a text. */
export const heading = (level: number, text: string): Block => ({ t: 'Header', c: [level, NONE, words(text)] });
/** Returns a list with a mark before each of its items. */
export const bullets = (items: readonly Block[][]): Block => ({ t: 'BulletList', c: items });
/** Returns a picture in a paragraph of its own. */
export const picture = (source: string, alt: string): Block => ({ t: 'Para', c: [{ t: 'Image', c: [NONE, words(alt), [source, '']] }] });

/** Returns a table of cells with texts. */
export function table(rows: readonly (readonly string[])[]): Block {
  const row = (cells: readonly string[]) => [
    NONE,
    cells.map((text) => [NONE, { t: 'AlignDefault' }, 1, 1, text === '' ? [] : [para(text)]]),
  ];
  return { t: 'Table', c: [NONE, [undefined, []], [], [NONE, []], [[NONE, 0, [], rows.map(row)]], [NONE, []]] };
}
