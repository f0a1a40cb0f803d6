import { inflateSync } from 'node:zlib';
import { advise, lockedFile, refuse, type Finding } from '../../../src/bank/attachments/finding.ts';
import { embedded, pdfDanger, script } from '../../../src/bank/attachments/pdf-danger.ts';

/** How many pages are looked at for a text layer. */
const PAGES = 5;

/** Returns what runs or hides in a PDF, and what keeps it from being read aloud. */
export async function pdfFindings(bytes: Uint8Array): Promise<Finding[]> {
  const danger = pdfDanger(bytes, inflate);
  if (danger.length > 0) return danger;
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
    try {
      if (await document.hasJSActions()) return [script];
      if (await document.getAttachments()) return [embedded];
      const { info } = (await document.getMetadata()) as {
        info: { Title?: string; Language?: string | null; EncryptFilterName?: string | null };
      };
      const marked = (await document.getMarkInfo())?.Marked === true;
      return readFindings({ title: info.Title ?? '', language: info.Language ?? '', marked, hasText: await hasText(document) });
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    if ((error as Error).name === 'PasswordException') return [lockedFile];
    return [refuse('Файл PDF повреждён: его не открыть.', 'Сохраните его заново из программы, в которой он сделан.')];
  }
}

const inflate = (packed: Uint8Array, most: number) => inflateSync(packed, { maxOutputLength: most });

async function hasText(document: {
  numPages: number;
  getPage: (number: number) => Promise<{ getTextContent: () => Promise<{ items: readonly object[] }> }>;
}): Promise<boolean> {
  for (let number = 1; number <= Math.min(document.numPages, PAGES); number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    if (items.some((item) => 'str' in item && String(item.str).trim() !== '')) return true;
  }
  return false;
}

function readFindings({
  title,
  language,
  marked,
  hasText: isText,
}: {
  title: string;
  language: string;
  marked: boolean;
  hasText: boolean;
}): Finding[] {
  if (!isText)
    return [
      advise(
        'PDF — это снимки страниц: текста в нём нет. Его не прочтёт программа экранного чтения и не найдёт поиск.',
        'Сохраните PDF из программы, где сделан документ, или распознайте текст и приложите версию для чтения.',
      ),
    ];
  const lacks = [...(marked ? [] : ['тегов']), ...(language === '' ? ['языка'] : []), ...(title.trim() === '' ? ['названия'] : [])];
  return lacks.length === 0
    ? []
    : [
        advise(
          `В PDF нет ${lacks.join(' и ').replace(/ и (?=.* и )/g, ', ')}: программе экранного чтения он почти не виден.`,
          'При сохранении включите «Теги структуры документа для специальных возможностей», заполните название и язык в свойствах.',
        ),
      ];
}
