import { inflateSync } from 'node:zlib';
import { advise, refuse, type Finding } from './finding.ts';

/** How many pages are looked at for a text layer. */
const PAGES = 5;
/** No list of objects unpacks to more. */
const MOST_OBJECTS = 20 * 1024 ** 2;

/** Returns what runs or hides in a PDF, and what keeps it from being read aloud. */
export async function pdfFindings(bytes: Uint8Array): Promise<Finding[]> {
  const danger = dangerIn(bytes);
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
    if ((error as Error).name === 'PasswordException') return [refuse('Файл закрыт паролем.', 'Снимите пароль и сохраните файл заново.')];
    return [refuse('Файл PDF повреждён: его не открыть.', 'Сохраните его заново из программы, в которой он сделан.')];
  }
}

const script = refuse('В PDF есть программа (JavaScript).', 'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».');
const launch = refuse('PDF запускает программы на компьютере читателя.', 'Напечатайте файл в PDF заново: «Печать» → «Сохранить как PDF».');
const embedded = refuse(
  'В PDF вложены другие файлы.',
  'Положите их рядом с описанием и назовите в поле files, а PDF сохраните без вложений.',
);

function dangerIn(bytes: Uint8Array): Finding[] {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  // Streams of pictures and fonts hold every combination of letters sooner or later.
  const text = `${source.replace(/\bstream\r?\n[^]*?endstream/g, 'stream endstream')}\n${objectStreams(source)}`.replace(
    /#([0-9a-f]{2})/gi,
    (_, code: string) => String.fromCharCode(parseInt(code, 16)),
  );
  return [
    ...(/\/(?:JavaScript|JS)\b/.test(text) ? [script] : []),
    ...(/\/Launch\b/.test(text) ? [launch] : []),
    ...(/\/(?:EmbeddedFiles?|RichMedia)\b/.test(text) ? [embedded] : []),
  ];
}

/** Objects are mostly packed together: what is in them is looked at too. */
function objectStreams(source: string): string {
  let left = MOST_OBJECTS;
  return [...source.matchAll(/\/Type\s*\/ObjStm\b[^]*?stream\r?\n([^]*?)endstream/g)]
    .map(([, packed = '']) => {
      try {
        const text = inflateSync(Buffer.from(packed, 'latin1'), { maxOutputLength: Math.max(left, 1) }).toString('latin1');
        left -= text.length;
        return text;
      } catch {
        return '';
      }
    })
    .join('\n');
}

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
