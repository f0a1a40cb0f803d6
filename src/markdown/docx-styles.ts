/** Style id → level of the heading it makes, 0 is the title; style id → the list whose items it makes. */
export interface ParagraphStyles {
  readonly levels: ReadonlyMap<string, number>;
  readonly lists: ReadonlyMap<string, string>;
}

/** Returns what the styles of `word/styles.xml` make of their paragraphs. */
export const paragraphStyles = (styles: string): ParagraphStyles => ({ levels: levelsOf(styles), lists: listsOf(styles) });

/** Headings are told by the outline level of their style: names of styles differ from language to language. */
function levelsOf(styles: string): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const [, id = '', inner = ''] of styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g)) {
    const outline = /<w:outlineLvl w:val="(\d)"/.exec(inner)?.[1];
    const name = /<w:name w:val="([^"]*)"/.exec(inner)?.[1]?.toLowerCase() ?? '';
    const number = /^heading (\d)$/.exec(name)?.[1];
    if (name === 'title') levels.set(id, 0);
    else if (number !== undefined) levels.set(id, Number(number));
    else if (outline !== undefined && Number(outline) < 6) levels.set(id, Number(outline) + 1);
  }
  return levels;
}

function listsOf(styles: string): Map<string, string> {
  const found = [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]*)"[^>]*>([\s\S]*?)<\/w:style>/g)].map(
    ([, id = '', inner = '']) => [id, /<w:numId w:val="(\d+)"/.exec(inner)?.[1]] as const,
  );
  return new Map(found.flatMap(([id, list]) => (list === undefined ? [] : [[id, list]])));
}
