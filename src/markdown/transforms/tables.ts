import type { Element, Root } from 'hast';
import { createElement, isElement, textOf, walkElements } from '../walk.ts';

const MAX_NAME = 80;

/** Puts every table into a box that scrolls by itself and has a name, lets the keyboard scroll wide code, and turns alignment styles into classes (our CSP allows no inline style). */
export function boxTables(tree: Root): void {
  let count = 0;
  walkElements(tree, (element, index, parent) => {
    if (element.tagName === 'th' || element.tagName === 'td') alignCell(element);
    if (element.tagName === 'pre') element.properties.tabIndex = 0;
    if (element.tagName !== 'table' || isElement(parent, 'div')) return;
    count += 1;
    parent.children[index] = createElement(
      'div',
      { className: ['table-scroll'], tabIndex: 0, role: 'region', ariaLabel: nameOf(element, count) },
      [element],
    );
  });
}

function alignCell(cell: Element): void {
  const align = /^text-align: (left|center|right)$/.exec(String(cell.properties.style ?? ''))?.[1];
  cell.properties = align === undefined ? {} : { className: [`align-${align}`] };
  if (cell.tagName !== 'th') return;
  // A header cell without text is read aloud as an empty header.
  if (textOf(cell).trim() === '') cell.tagName = 'td';
  else cell.properties.scope = 'col';
}

function nameOf(table: Element, count: number): string {
  const titles: string[] = [];
  walkElements(table, (element) => {
    if (element.tagName === 'th') titles.push(textOf(element).trim());
  });
  const name = titles.filter((title) => title !== '').join(', ');
  const short = name.length <= MAX_NAME ? name : `${name.slice(0, MAX_NAME).trimEnd()}…`;
  return short === '' ? `Таблица ${count}` : `Таблица ${count}: ${short}`;
}
