import type { Element, Root } from 'hast';
import { textOf, walkElements } from '../walk.ts';

const MAX_NAME = 120;

/** Gives the check boxes of task lists an accessible name: the text of their item without nested lists. */
export function nameCheckboxes(tree: Root): void {
  walkElements(tree, (item) => {
    if (item.tagName !== 'li') return;
    const box = findBox(item);
    if (box === undefined) return;
    const own = item.children.filter((child) => child.type !== 'element' || !/^[uo]l$/.test(child.tagName));
    const name = own.map(textOf).join('').replace(/\s+/g, ' ').trim().slice(0, MAX_NAME);
    box.properties.ariaLabel = name === '' ? 'Пункт списка' : name;
  });
}

function findBox(item: Element): Element | undefined {
  for (const child of item.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'input') return child;
    const inner = child.tagName === 'p' ? findBox(child) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}
