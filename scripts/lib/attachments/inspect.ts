import { fileTypeFromBuffer } from 'file-type';
import { damagedDocument, isPacked, packedFindings } from '../../../src/bank/attachments/archive.ts';
import { captionFindings } from '../../../src/bank/attachments/captions.ts';
import { refuse, type Finding } from '../../../src/bank/attachments/finding.ts';
import { officeFindings } from '../../../src/bank/attachments/office.ts';
import { openArchive } from './archive.ts';
import { pdfFindings } from './pdf.ts';

/** What a second, stricter reader of bytes may call each kind; one more name for the same thing is no fault. */
const alike: Readonly<Record<string, readonly string[]>> = {
  jpeg: ['jpg'],
  mp4: ['mp4', 'm4v', 'mov', '3gp'],
  mp3: ['mp3', 'mp2', 'mp1', 'aac'],
  zip: ['zip'],
  docx: ['docx', 'zip'],
  pptx: ['pptx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  odt: ['odt', 'zip'],
  ods: ['ods', 'zip'],
  odp: ['odp', 'zip'],
  png: ['png', 'apng'],
};

/** Returns what is wrong inside a file; `kind` is what its first bytes are, `most` how many bytes it may unpack to. Never throws for what authors bring. */
export async function inspect(bytes: Uint8Array, kind: string, most: number): Promise<Finding[]> {
  const other = await otherKind(bytes, kind);
  if (other !== undefined) return [other];
  if (kind === 'pdf') return pdfFindings(bytes);
  if (kind === 'vtt') return captionFindings(new TextDecoder().decode(bytes));
  if (!isPacked(kind)) return [];
  const opened = await openArchive(bytes, most);
  if ('finding' in opened) return [opened.finding];
  if (kind === 'zip') return packedFindings(opened.parts);
  try {
    return await officeFindings(opened.parts);
  } catch {
    return [damagedDocument];
  }
}

async function otherKind(bytes: Uint8Array, kind: string): Promise<Finding | undefined> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found === undefined || found.ext === kind || (alike[kind] ?? []).includes(found.ext)) return undefined;
  return refuse(
    `По содержимому это файл «.${found.ext}», а не «.${kind}».`,
    'Откройте его в программе и сохраните в нужном виде: смены имени мало.',
  );
}
