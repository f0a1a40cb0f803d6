import type { Nodes, Parents } from 'hast';

/** Names of attributes that hast spells another way; all others are in small letters. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  ariaLabel: 'aria-label',
  ariaDescribedBy: 'aria-describedby',
  ariaLabelledBy: 'aria-labelledby',
  dataFootnotes: 'data-footnotes',
};

/** Returns a sanitised tree as nodes of the page, made one by one: no text is ever read as HTML. */
export function toDom(tree: Parents): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...tree.children.flatMap((child) => nodeOf(child)));
  return fragment;
}

function nodeOf(node: Nodes): Node[] {
  if (node.type === 'text') return [document.createTextNode(node.value)];
  if (node.type !== 'element') return [];
  const element = document.createElement(node.tagName);
  for (const [name, value] of Object.entries(node.properties)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(NAMES[name] ?? name.toLowerCase(), Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value));
  }
  element.append(...node.children.flatMap((child) => nodeOf(child)));
  return [element];
}
