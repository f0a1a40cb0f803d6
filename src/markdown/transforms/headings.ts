import type { Element, Root } from 'hast';
import { createIds } from '../slug.ts';
import { typograph } from '../typography.ts';
import { textOf, walkElements } from '../walk.ts';

/** A heading of the body as the table of contents needs it; `slug` is its id on the page, `text` has Russian typography. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** Gives headings Latin ids and levels from `baseDepth` on without gaps, whatever level the author began with. */
export function numberHeadings(tree: Root, baseDepth: number, prefix: string): Heading[] {
  const elements = findHeadings(tree);
  const shift = baseDepth - Math.min(...elements.map(depthOf));
  const createId = createIds(prefix);
  const headings: Heading[] = [];
  for (const element of elements) {
    const previous = headings.at(-1)?.depth ?? baseDepth - 1;
    const depth = Math.min(depthOf(element) + shift, previous + 1, 6);
    const text = textOf(element).replace(/\s+/g, ' ').trim();
    const slug = createId(text);
    element.tagName = `h${depth}`;
    element.properties = { id: slug };
    headings.push({ depth, slug, text: typograph(text) });
  }
  return headings;
}

function findHeadings(tree: Root): Element[] {
  const found: Element[] = [];
  walkElements(tree, (element) => {
    if (/^h[1-6]$/.test(element.tagName) && element.properties.id !== 'footnote-label') found.push(element);
  });
  return found;
}

function depthOf(element: Element): number {
  return Number(element.tagName.slice(1));
}
