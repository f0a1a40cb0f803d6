import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalogue } from '../bank/catalogue.ts';
import { openDataFiles } from '../bank/exports/open-data/files.ts';
import { openKinds } from '../bank/exports/open-data/record.ts';
import { openTable, tableName } from '../bank/exports/open-data/tables.ts';
import { oncePer } from '../bank/once-per.ts';
import { hasOpenData } from '../bank/sections.ts';
import { urls } from '../bank/urls.ts';
import { tableXlsx } from '../papers/xlsx-register.ts';
import { frameText } from '../text/sections.ts';

/** Writes the open data into a finished site, file by file: of ten thousand records no more than one answer is held at a time. */
export async function writeOpenData(out: string, catalogue: Catalogue): Promise<void> {
  const made = new Set<string>();
  const write = (address: string, content: string | Uint8Array) => {
    const target = join(out, address);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(target, content);
  };
  for (const [address, text] of openDataFiles(catalogue)) write(address, text);
  for (const [address, bytes] of await workbooks(catalogue)) write(address, bytes);
}

/** The tables as workbooks, in the order of kinds, made once: address and bytes. */
const workbooks = oncePer(async (catalogue: Catalogue): Promise<readonly (readonly [address: string, bytes: Uint8Array])[]> => {
  if (!hasOpenData(catalogue.bank)) return [];
  return Promise.all(
    openKinds.map(async (kind) => {
      const bytes = await tableXlsx(openTable(kind, catalogue), frameText.sections[kind]);
      return [urls.dataFile(tableName(kind, 'xlsx')), bytes] as const;
    }),
  );
});

/** Returns the bytes of each workbook by its name: `materialy.xlsx`. */
export async function workbookSizes(catalogue: Catalogue): Promise<ReadonlyMap<string, number>> {
  return new Map((await workbooks(catalogue)).map(([address, { byteLength }]) => [address.slice(urls.dataFile('').length), byteLength]));
}

/** Everything by its address, for the dev server: made when the first of it is asked for. */
const atHand = oncePer(
  async (catalogue: Catalogue): Promise<ReadonlyMap<string, string | Uint8Array>> =>
    new Map<string, string | Uint8Array>([...openDataFiles(catalogue), ...(await workbooks(catalogue))]),
);

/** Returns a file of the open data by its address, `undefined` when there is none. */
export async function openDataFile(address: string, catalogue: Catalogue): Promise<string | Uint8Array | undefined> {
  const isOurs = [urls.api(''), urls.oai(), urls.dataFile('')].some((folder) => address.startsWith(folder));
  return isOurs ? (await atHand(catalogue)).get(address) : undefined;
}
