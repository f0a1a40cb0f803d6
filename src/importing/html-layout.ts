/** Puts what a table that only places things on a page holds in its stead, and tells whether there was one. */
export function unwrapOneLayout(root: Element): boolean {
  const layout = [...root.querySelectorAll('table')].find((table) => isLayout(table));
  if (layout === undefined) return false;
  const box = layout.ownerDocument.createElement('div');
  for (const cell of cellsOf(layout)) {
    const part = layout.ownerDocument.createElement('div');
    part.innerHTML = cell.innerHTML;
    box.append(part);
  }
  layout.replaceWith(box);
  return true;
}

const cellsOf = (table: Element) => [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);

function isLayout(table: Element): boolean {
  const cells = cellsOf(table);
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const widest = Math.max(0, ...rows.map((row) => [...row.children].filter(({ textContent }) => textContent.trim() !== '').length));
  const holdsBlocks = cells.some((cell) => cell.querySelector('table, h1, h2, h3, h4, article, section') !== null);
  return widest < 2 || table.getAttribute('role') === 'presentation' || holdsBlocks;
}
