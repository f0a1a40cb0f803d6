import { officeText } from '../indexing/office-text.ts';
import { convertOld } from './convert-old.ts';
import type { Format } from './kind-of-file.ts';
import { Refusal } from './outcome.ts';
import type { Pandoc } from './pandoc.ts';
import { isBook, readBook } from './read-book.ts';
import { readDocument, type Read } from './read-document.ts';
import { readHtml, type Sibling } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readOffice } from './read-office.ts';
import { readPdf } from './read-pdf.ts';
import { readSlides } from './read-slides.ts';

/** Returns a document of any kind as blocks; throws `Refusal` with the way out for what cannot be read. */
export async function readAny(bytes: Uint8Array, format: Format, pandoc: Pandoc, sibling: Sibling): Promise<Read> {
  switch (format) {
    case 'docx':
    case 'odt':
    case 'pptx': {
      const office = await readOffice(bytes);
      const words = officeText(office.clean, format);
      if (format === 'pptx') return readSlides(office, words);
      return isBook(office, words) ? readBook(office, format, words) : readDocument(office, format, words, pandoc);
    }
    case 'doc':
    case 'rtf': {
      const read = await readAny(await convertOld(bytes, format), 'docx', pandoc, sibling);
      return {
        ...read,
        warnings: [`документ прежнего вида (${format.toUpperCase()}) пересохранён в DOCX: проверьте вид`, ...read.warnings],
      };
    }
    case 'html':
      return readHtml(bytes, pandoc, sibling);
    case 'md':
      return readMarkdown(bytes, pandoc, sibling);
    case 'pdf':
      return readPdf(bytes);
    case 'zip':
      throw new Refusal('внутри архив, а не документ: назовите его «.zip» и повторите');
    case 'other':
      throw new Refusal('файлы такого вида не превращаются в разработку: сохраните его в DOCX, PPTX или PDF и повторите');
  }
}
