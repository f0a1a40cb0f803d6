import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { RegisterTable } from '../bank/exports/register-table.ts';
import { xmlText } from '../bank/xml-text.ts';

// A day for the archive inside: the same table is the same bytes on any day.
const EPOCH = new Date('2000-01-01T12:00:00');
const WIDTHS = [16, 12, 52, 40, 26, 12, 16, 44, 22, 44];

/** Returns a table as a workbook of one sheet: bold header that stays in sight, columns wide enough to read. */
export async function tableXlsx({ columns, rows }: RegisterTable, sheet: string): Promise<Uint8Array> {
  const head = columns.map((value) => ({ value, fontWeight: 'bold', wrap: true, alignVertical: 'top' }) as const);
  const body = rows.map((row) =>
    row.map((value) => (value === '' ? null : ({ value: xmlText(value), type: String, wrap: true, alignVertical: 'top' } as const))),
  );
  const data: SheetData = [head, ...body];
  const bytes = await writeExcelFile(data, {
    sheet,
    stickyRowsCount: 1,
    columns: columns.map((_, index) => ({ width: WIDTHS[index] ?? 20 })),
  }).toBuffer();
  return zipSync(unzipSync(bytes), { level: 9, mtime: EPOCH });
}
