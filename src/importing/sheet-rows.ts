import { parse } from 'csv-parse/sync';
import readExcelFile from 'read-excel-file/node';
import { decodeText } from './decode-text.ts';
import { formatOf } from './kind-of-file.ts';
import { Refusal } from './outcome.ts';
import { readOffice } from './read-office.ts';
import { sniff } from '../bank/signatures.ts';

/** A sheet as texts: a day is `2026-01-20`, an hour `15:00`, both `2026-01-20T15:00`. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Returns the sheets of an XLSX or CSV (`;`, `,` or tabs, UTF-8 or windows-1251); throws `Refusal` for anything else. */
export async function readSheets(bytes: Uint8Array, extension: string): Promise<Sheet[]> {
  formatOf(bytes, extension);
  if (sniff(bytes) === 'xlsx') return readXlsx(bytes);
  if (!['csv', 'txt', 'tsv'].includes(extension) || bytes.subarray(0, 4096).includes(0))
    throw new Refusal('это не таблица: сохраните её в XLSX или CSV и повторите');
  return [{ name: '', rows: readCsv(decodeText(bytes)) }];
}

async function readXlsx(bytes: Uint8Array): Promise<Sheet[]> {
  // Opened first with our limits: a bomb never reaches the reader.
  const { clean } = await readOffice(bytes);
  try {
    const sheets = await readExcelFile(Buffer.from(clean));
    return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(textOf)) }));
  } catch {
    throw new Refusal('таблица не разобрана: откройте её в Excel или LibreOffice, сохраните заново в XLSX и повторите');
  }
}

/** Excel keeps an hour as a part of the day zero: it comes as UTC on 1899-12-30 (or 31). */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!(value instanceof Date)) return String(value).replace(/\s+/g, ' ').trim();
  // Halves of a second come of fractions of a day.
  const [day, hour] = new Date(Math.round(value.getTime() / 60_000) * 60_000).toISOString().split('T') as [string, string];
  const time = hour.slice(0, 5);
  if (day < '1900-01-02') return time;
  return time === '00:00' ? day : `${day}T${time}`;
}

function readCsv(text: string): string[][] {
  const first = text.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t', ','].sort((a, b) => first.split(b).length - first.split(a).length)[0]!;
  try {
    const rows = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      relax_quotes: true,
      trim: true,
      bom: true,
    }) as string[][];
    return rows.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  } catch {
    throw new Refusal('таблица CSV не разобрана: проверьте кавычки или сохраните её в XLSX');
  }
}
