import { officeText } from '../indexing/office-text.ts';
import type { Format } from './kind-of-file.ts';
import { Refusal } from './outcome.ts';
import type { Pandoc } from './pandoc.ts';
import { readDocument, type Read } from './read-document.ts';
import { readOffice } from './read-office.ts';

/** Returns a document of any kind as blocks; throws `Refusal` with the way out for what cannot be read. */
export async function readAny(bytes: Uint8Array, format: Format, pandoc: Pandoc): Promise<Read> {
  if (format === 'docx' || format === 'odt') {
    const office = await readOffice(bytes);
    return readDocument(office, format, officeText(office.clean, format), pandoc);
  }
  throw new Refusal('файлы такого вида не превращаются в разработку: сохраните его в DOCX, PPTX или PDF');
}
