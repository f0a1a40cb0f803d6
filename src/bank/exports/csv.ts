/** Excel takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Returns a table as CSV for spreadsheets of Russian locale: semicolons, CRLF, a byte order mark; no cell can be run as a formula. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
