/** Excel takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Returns a table as CSV for spreadsheets of Russian locale: semicolons, CRLF, a byte order mark; no text can be run as a formula, and a number stays a number, also below zero. */
export function toCsv(rows: readonly (readonly (string | number)[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string | number): string {
  if (typeof text === 'number') return String(text).replace('.', ',');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
