import {
  damagedArchive,
  damagedDocument,
  directoryFinding,
  isPacked,
  MOST_FILES,
  mostUnpacked,
  packedFindings,
  tooManyFiles,
} from '../bank/attachments/archive.ts';
import { captionFindings } from '../bank/attachments/captions.ts';
import { lockedFile, type Finding } from '../bank/attachments/finding.ts';
import { officeFindings } from '../bank/attachments/office.ts';
import type { PackedPart } from '../bank/attachments/packed-part.ts';
import { isLockedPdf, pdfDanger } from '../bank/attachments/pdf-danger.ts';
import { unpackZlib } from './unpack-bytes.ts';
import { countParts, readParts } from './zip-parts.ts';

/** Returns what would keep the check from taking a file, by the same rules, without unpacking what is refused; `fileMb` is the limit of one file. */
export async function inspectInside(bytes: Uint8Array, kind: string, fileMb: number): Promise<Finding | undefined> {
  const found = await findings(bytes, kind, fileMb);
  return found.find(({ severity }) => severity === 'error');
}

async function findings(bytes: Uint8Array, kind: string, fileMb: number): Promise<Finding[]> {
  // A browser has no reader of PDF: one that only forbids to print is taken for locked too.
  if (kind === 'pdf') return isLockedPdf(bytes) ? [lockedFile] : pdfDanger(bytes, unpackZlib);
  if (kind === 'vtt') return captionFindings(new TextDecoder().decode(bytes));
  if (!isPacked(kind)) return [];
  const opened = open(bytes, mostUnpacked(fileMb));
  if ('finding' in opened) return [opened.finding];
  if (kind === 'zip') return packedFindings(opened.parts);
  try {
    return await officeFindings(opened.parts);
  } catch {
    return [damagedDocument];
  }
}

function open(bytes: Uint8Array, most: number): { parts: PackedPart[] } | { finding: Finding } {
  try {
    const count = countParts(bytes);
    if (count > MOST_FILES) return { finding: tooManyFiles(count) };
    const parts = readParts(bytes);
    const finding = directoryFinding(parts, most);
    return finding ? { finding } : { parts };
  } catch {
    return { finding: damagedArchive };
  }
}
