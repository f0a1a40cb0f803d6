import type { Element, ElementContent, Root, RootContent } from 'hast';

/** A node that holds children in the HTML tree; components of an editor's page count too. */
export interface HastParent {
  readonly type: string;
  children: (RootContent | ElementContent)[];
}

/** Calls `visit` for every element below `parent`, parents first; children replaced by the visitor are walked as they are now. */
export function walkElements(parent: HastParent, visit: (element: Element, index: number, parent: HastParent) => void): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type === 'element') visit(child, index, parent);
    const present = parent.children[index];
    if (present !== undefined && 'children' in present) walkElements(present, visit);
  }
}

/** Returns the text of a node as a reader sees it: soft hyphens dropped, pictures by their alternative text. */
export function textOf(node: RootContent | Root): string {
  if (node.type === 'text') return node.value.replaceAll('\u00AD', '');
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  if (!('children' in node)) return '';
  let text = '';
  for (const child of node.children) text += textOf(child);
  return text;
}

/** Makes an element of the HTML tree. */
export function createElement(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Says whether an element carries the class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties;
  return Array.isArray(className) && className.includes(name);
}

/** Says whether a node is an element with one of the names. */
export function isElement(node: { readonly type: string; readonly tagName?: string }, ...names: string[]): boolean {
  return node.type === 'element' && names.includes(node.tagName ?? '');
}
