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
import { personalFindings } from '../bank/attachments/personal.ts';
import { isLockedPdf, pdfDanger } from '../bank/attachments/pdf-danger.ts';
import { isOffice } from '../indexing/office-text.ts';
import { plainText, tidyText } from '../indexing/plain-text.ts';
import { unpackZlib } from './unpack-bytes.ts';
import { countParts, readParts } from './zip-parts.ts';

/** Returns what the check would say of a file, by the same rules, without unpacking what is refused: what keeps it from being taken, and else what looks like personal data; `fileMb` is the limit of one file. */
export async function inspectInside(bytes: Uint8Array, kind: string, fileMb: number): Promise<{ fault?: Finding; personal: Finding[] }> {
  const found = await findings(bytes, kind, fileMb);
  const personal = found.some(({ severity }) => severity === 'error') ? [] : personalFindings(textOf(bytes, kind));
  const fault = [...found, ...personal].find(({ severity }) => severity === 'error');
  return { ...(fault ? { fault } : {}), personal };
}

/** A browser has no reader of PDF. What cannot be read has been told of by then. */
function textOf(bytes: Uint8Array, kind: string): string {
  if (kind !== 'text' && !isOffice(kind)) return '';
  try {
    return tidyText(plainText(bytes, kind));
  } catch {
    return '';
  }
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
