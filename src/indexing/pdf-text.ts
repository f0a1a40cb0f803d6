/** More pages than these are a book; the first ones tell what it is. */
const MOST_PAGES = 300;

/** Returns the text of a PDF, a line for each page; empty for scans. Throws when it is damaged or locked. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  // Half a second to load: only when there is a file that was not read before.
  const { getDocumentProxy } = await import('unpdf');
  // The reader takes the bytes for itself; it warns in English of every odd font.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  try {
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
    }
    return pages.join('\n');
  } finally {
    await document.loadingTask.destroy();
  }
}
