import { cleanOffice } from './clean-office.ts';
import { safePdf } from './check-pdf.ts';
import { cleanPicture } from './clean-picture.ts';
import { readOffice } from './read-office.ts';

/** Returns a file without names and places in its properties; throws `Refusal` for what may not be published. */
export async function cleanFile(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  if (['docx', 'pptx', 'xlsx', 'odt', 'ods', 'odp'].includes(extension)) return cleanOffice((await readOffice(bytes)).parts);
  if (extension === 'pdf') return safePdf(bytes);
  return cleanPicture(bytes);
}
