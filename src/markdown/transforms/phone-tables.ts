import type { Element, Root } from 'hast';
import { columnsOf, widthOf, type Columns } from './table-width.ts';
import { isElement, textOf, walkElements } from '../walk.ts';

/** A phone of 360 points leaves a text this many ems of the letters of a table. */
const PHONE = 21.8;
/** More columns of figures than these are compared by their places, which cards would lose. */
const PLACES = 4;
/** A cell that holds no more ems is a figure, a letter, a sign. */
const SIGN = 4;
/** A column of numbers of rows, and not of their names. */
const COUNT = /^(?:№|#|n)(?:\s*п\/п)?\.?$/iu;

/**
 * Says of every table that is wider than a phone how it is shown there: rows as cards whose lines repeat the names of columns (`stacked`), or, where
 * the place of a cell is what it says, a grid that scrolls (`grid`). Roles keep for screen readers the table that cards are to the eye no more.
 */
export function shapeForPhones(tree: Root): void {
  walkElements(tree, (table) => {
    if (table.tagName !== 'table') return;
    const rows = rowsOf(table);
    const columns = columnsOf(rows);
    if (rows.length < 2 || widthOf(columns) <= PHONE) return;
    if (isGrid(columns) || hasLinks(rows[0]!)) addClass(table, 'grid');
    else stack(table, rows);
  });
}

const isGrid = (columns: Columns): boolean => columns.length > PLACES && columns.slice(1).every(({ longest }) => longest <= SIGN);

/** Cards have no head: the keyboard would stand on a link in it that nobody sees. */
const hasLinks = (head: readonly Element[]): boolean => {
  let found = false;
  for (const cell of head) walkElements(cell, ({ tagName }) => void (found ||= tagName === 'a'));
  return found;
};

function stack(table: Element, [head, ...body]: readonly Element[][]): void {
  const names = head!.map((cell) => textOf(cell).replaceAll('\u2060', '').trim());
  const isNumbered = COUNT.test(names[0] ?? '');
  const isFilled = names.map((_, column) => body.some((row) => row[column] !== undefined && !isEmpty(row[column])));
  addClass(table, 'stacked');
  if (isNumbered) addClass(table, 'numbered');
  setRoles(table);
  for (const row of body)
    row.forEach((cell, column) => {
      cell.properties.role = column === 0 ? 'rowheader' : 'cell';
      const name = names[column] ?? '';
      if (name === '' || (isFilled[column] && isEmpty(cell))) return;
      if (isLabelled(cell, column, isNumbered)) cell.properties.dataLabel = name;
    });
}

/** A column that no row fills is one to be filled in. */
const isEmpty = (cell: Element): boolean => cell.children.length === 0;

/** The first cell is the title of its card: of numbers alone nobody would know what they count. */
function isLabelled(cell: Element, column: number, isNumbered: boolean): boolean {
  if (isNumbered) return column > 1;
  return column > 0 || !/\p{L}/u.test(textOf(cell));
}

const ROLES: Readonly<Record<string, string>> = { thead: 'rowgroup', tbody: 'rowgroup', tr: 'row', th: 'columnheader', td: 'cell' };

function setRoles(table: Element): void {
  table.properties.role = 'table';
  walkElements(table, (element) => {
    const role = ROLES[element.tagName];
    if (role !== undefined) element.properties.role = role;
  });
}

function addClass(table: Element, name: string): void {
  const { className } = table.properties;
  table.properties.className = [...(Array.isArray(className) ? className : []), name];
}

/** Cells by rows, the head first. */
function rowsOf(table: Element): Element[][] {
  const rows: Element[][] = [];
  walkElements(table, (row) => {
    if (row.tagName === 'tr') rows.push(row.children.filter((cell): cell is Element => isElement(cell, 'th', 'td')));
  });
  return rows;
}
