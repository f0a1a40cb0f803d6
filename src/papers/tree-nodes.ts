import type { Element, ElementContent } from 'hast';

/** Returns a piece of text of a tree. */
export const text = (value: string): ElementContent => ({ type: 'text', value });

/** Returns an element of a tree. */
export const element = (tagName: string, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
