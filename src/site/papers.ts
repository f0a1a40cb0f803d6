import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { registerTable } from '../bank/exports/register-table.ts';
import type { ExtractView } from '../bank/views/extract.ts';
import type { PaperView } from '../bank/views/paper.ts';
import { paperPdf } from '../papers/certificate.ts';
import { extractPdf } from '../papers/certificate-extract.ts';
import { qrCode, type QrCode } from '../papers/qr.ts';
import { tableXlsx } from '../papers/xlsx-register.ts';
import { registerText } from '../text/register.ts';
import { catalogue } from './bank.ts';
import { madeOnce } from './made-once.ts';
import { recipeOf } from './recipe.ts';

/** The bytes of a file and nothing else. */
type Bytes = Uint8Array<ArrayBuffer>;

/** What draws papers. */
const recipe = () => recipeOf('src/papers/certificate.ts', 'src/papers/certificate-extract.ts', 'src/papers/fonts');

/** Returns the certificate as PDF, made once for what it says. */
export function certificateFile(paper: PaperView, title: string): Promise<Bytes> {
  return kept({ paper, title }, () => paperPdf(paper, title));
}

/** Returns the extract as PDF, made once for what it says. */
export function extractFile(view: ExtractView): Promise<Bytes> {
  return kept(view, () => extractPdf(view));
}

/** Returns the register as a workbook. */
export async function registerWorkbook(): Promise<Bytes> {
  return new Uint8Array(await tableXlsx(registerTable(catalogue()), registerText.sheet));
}

/** Returns the code of an address to be drawn on a page. */
export function qrOf(address: string): QrCode {
  return qrCode(address);
}

async function kept(said: object, make: () => Promise<Uint8Array>): Promise<Bytes> {
  // The benchmark leaves papers out as it does pictures: they are made once in the life of a bank.
  if (process.env['SHARE_PICTURES'] === 'off') return new Uint8Array();
  const digest = createHash('sha256').update(recipe()).update(JSON.stringify(said)).digest('hex').slice(0, 24);
  const target = join(resolve('.cache/papers'), `${digest}.pdf`);
  // A copy: Node reads small files into one block of memory, and an answer would hold all of it.
  return new Uint8Array(readFileSync(await madeOnce(target, async (temporary) => writeFileSync(temporary, await make()))));
}
