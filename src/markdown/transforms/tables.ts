import type { Element, Root } from 'hast';
import { createElement, isElement, textOf, walkElements } from '../walk.ts';

/** Puts every table into a box that scrolls by itself and has a name, lets the keyboard scroll wide code, and says once for the table which columns are centred or right (our CSP allows no inline style, and a class on every cell is heavy). */
export function boxTables(tree: Root): void {
  walkElements(tree, (element, index, parent) => {
    if (element.tagName === 'pre') element.properties.tabIndex = 0;
    if (element.tagName !== 'table' || isElement(parent, 'div')) return;
    alignColumns(element);
    const properties = { className: ['table-scroll'], tabIndex: 0, role: 'group', ariaLabel: 'Таблица' };
    parent.children[index] = createElement('div', properties, [element]);
  });
}

/** Columns that the style sheet aligns by a class of the table; in a wider one, which is rare, the cells bear it. */
const MAX_COLUMN = 6;

function alignColumns(table: Element): void {
  const columns = new Set<string>();
  walkElements(table, (row) => {
    if (row.tagName !== 'tr') return;
    const cells = row.children.filter((child) => child.type === 'element');
    cells.forEach((cell, index) => {
      const align = /^text-align: (center|right)$/.exec(String(cell.properties.style ?? ''))?.[1];
      if (align !== undefined && index < MAX_COLUMN) columns.add(`${align}-${index + 1}`);
      cell.properties = align !== undefined && index >= MAX_COLUMN ? { className: [`align-${align}`] } : {};
      // A header cell without text is read aloud as an empty header; one with a text names its column by standing in the head.
      if (cell.tagName === 'th' && textOf(cell).trim() === '') cell.tagName = 'td';
    });
    // Beside a corner without a name a header could as well be that of its row: it says which it is.
    if (cells.some(({ tagName }) => tagName === 'td')) for (const cell of cells) if (cell.tagName === 'th') cell.properties.scope = 'col';
  });
  if (columns.size > 0) table.properties.className = [...columns];
}
