import { decodeXml } from '../decode-xml.ts';
import { masked } from '../personal-data/find.ts';
import { advise, refuse, type Finding } from './finding.ts';
import type { PackedPart } from './packed-part.ts';
import { hasDde, hasDoctype } from './office-xml.ts';
import { noteFindings } from './word-notes.ts';

/** No part of a document that is read here is larger. */
const MOST_XML = 30 * 1024 ** 2;
/** A sheet of text needs no headings. */
const LONG_TEXT = 3000;

const REMOVE = 'Откройте файл в программе, удалите это и сохраните заново.';
const CLEAN = 'Очистите свойства: «Файл» → «Сведения» → «Проверка документа» → «Свойства документа».';

/** Returns what is dangerous, what nobody can hear read aloud, and whose name is left in a document of Word, Excel, PowerPoint or LibreOffice. */
export async function officeFindings(parts: readonly PackedPart[]): Promise<Finding[]> {
  const read = (name: string) => textOf(parts.find((part) => part.name === name));
  const names = parts.map(({ name }) => name);
  const danger = [
    ...partFindings(names, await read('[Content_Types].xml')),
    ...(await linkFindings(parts)),
    ...(await markupFindings(parts)),
  ];
  if (danger.length > 0) return danger;
  return [
    ...propertyFindings(`${await read('docProps/core.xml')}${await read('docProps/app.xml')}${await read('meta.xml')}`),
    ...wordFindings(await read('word/document.xml'), await read('word/styles.xml')),
    ...noteFindings(await read('word/document.xml'), await read('word/comments.xml')),
    ...(await slideFindings(parts)),
  ];
}

async function textOf(part: PackedPart | undefined): Promise<string> {
  if (part === undefined) return '';
  if (part.unpacked > MOST_XML) throw new Error(`${part.name}: ${part.unpacked} bytes`);
  return decodeXml(await part.read());
}

function partFindings(names: readonly string[], types: string): Finding[] {
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return [
    ...(has(/(?:^|\/)(?:vbaProject\.bin$|macrosheets\/)|^(?:Basic|Scripts)\//i) || /macroEnabled|macrosheet|vbaProject/i.test(types)
      ? [refuse('В файле есть макросы.', 'Сохраните его без макросов: DOCX, XLSX или PPTX.')]
      : []),
    ...(has(/(?:^|\/)activeX\//i) ? [refuse('В файле есть элементы управления ActiveX.', REMOVE)] : []),
    ...(has(/(?:^|\/)embeddings\/.*\.(?:exe|js|vbs|bat|cmd|scr|docm|xlsm|pptm)$/i) ? [refuse('В файл вложена программа.', REMOVE)] : []),
  ];
}

/** A picture or a template from a foreign address tells it who has opened the file, and may bring a macro with it. */
async function linkFindings(parts: readonly PackedPart[]): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const part of parts.filter(({ name }) => /\.rels$/i.test(name))) {
    const links = (await textOf(part)).match(/<(?:\w+:)?Relationship\b[^>]*>/g) ?? [];
    for (const link of links) {
      const type = /\bType\s*=\s*["'][^"']*\/(\w+)\s*["']/.exec(link)?.[1] ?? '';
      if (!/TargetMode\s*=\s*["']\s*External/i.test(link) || /^hyperlink$/i.test(type)) continue;
      if (/^attachedTemplate$/i.test(type))
        found.push(
          refuse('Файл загружает шаблон с чужого адреса: так подсовывают макросы.', 'В Word: «Разработчик» → «Шаблон документа» → Normal.'),
        );
      else if (/^(?:oleObject|frame|subDocument|externalLink|externalLinkPath|control)$/i.test(type))
        found.push(refuse('Файл загружает содержимое с чужого адреса.', REMOVE));
      else
        found.push(
          advise(
            `Файл загружает с чужого адреса ${/image/i.test(type) ? 'картинку' : /video|media|audio/i.test(type) ? 'запись' : 'данные'}.`,
            'Вставьте её в файл: без сети её не увидят.',
          ),
        );
    }
  }
  return [...new Map(found.map((finding) => [finding.message, finding])).values()];
}

/** Office never writes entities: only who wants to fill the memory does. A field or a link of DDE starts a program. */
async function markupFindings(parts: readonly PackedPart[]): Promise<Finding[]> {
  let dde = false;
  for (const part of parts.filter(({ name }) => /\.(?:xml|rels|vml)$/i.test(name))) {
    const xml = await textOf(part);
    if (hasDoctype(xml)) return [refuse('В файле есть опасная разметка (DOCTYPE).', 'Откройте его в программе и сохраните заново.')];
    dde ||= hasDde(xml);
  }
  return dde ? [refuse('В файле есть связь DDE: она запускает программы на компьютере читателя.', REMOVE)] : [];
}

function propertyFindings(xml: string): Finding[] {
  const value = (tag: string) => new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`).exec(xml)?.[1]?.trim() ?? '';
  const fields = [
    ['автор', 'dc:creator'],
    ['кто сохранил', 'cp:lastModifiedBy'],
    ['руководитель', 'Manager'],
    ['организация', 'Company'],
    ['автор', 'meta:initial-creator'],
  ] as const;
  const named = fields.map(([what, tag]) => [what, value(tag)] as const).filter(([, text]) => text !== '' && !isProgram(text));
  const list = [...new Set(named.map(([what, text]) => `${what} — «${masked(text)}»`))];
  return list.length === 0 ? [] : [advise(`В свойствах файла остались имена: ${list.join(', ')}.`, CLEAN)];
}

/** What programs write there by themselves. */
const isProgram = (text: string) =>
  /^(?:Kopilka|Un-?named|user|admin|пользователь|microsoft|office|python-docx|openpyxl|pptxgenjs|libreoffice|hp|home|дом|пк|pc|редакция банка)(?![\p{L}\p{N}])/iu.test(
    text,
  );

function wordFindings(xml: string, styles: string): Finding[] {
  if (xml === '') return [];
  const length = [...xml.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)</g)].reduce((sum, [, text = '']) => sum + text.length, 0);
  const headings = new Set(
    [...styles.matchAll(/<w:style\b[^>]*w:styleId="([^"]+)"[^>]*>[^]*?<\/w:style>/g)].flatMap(([style, id = '']) =>
      /<w:outlineLvl/.test(style) || /w:name w:val="heading \d/i.test(style) ? [id] : [],
    ),
  );
  const hasHeading =
    /<w:outlineLvl/.test(xml) ||
    [...xml.matchAll(/<w:pStyle w:val="([^"]+)"/g)].some(([, id = '']) => headings.has(id) || /^(?:heading|заголовок)/i.test(id));
  return [
    ...(length > LONG_TEXT && !hasHeading
      ? [
          advise(
            'В длинном документе нет заголовков: программа экранного чтения прочтёт его сплошным текстом.',
            'Задайте заголовки стилями «Заголовок 1», «Заголовок 2».',
          ),
        ]
      : []),
    ...altFinding([...xml.matchAll(/<wp:docPr\b[^>]*>/g)].map(([tag]) => tag)),
  ];
}

async function slideFindings(parts: readonly PackedPart[]): Promise<Finding[]> {
  const tags: string[] = [];
  for (const part of parts.filter(({ name }) => /^ppt\/slides\/[^/]+\.xml$/.test(name)))
    for (const [, tag = ''] of (await textOf(part)).matchAll(/<p:pic>[^]*?(<p:cNvPr\b[^>]*>)/g)) tags.push(tag);
  return altFinding(tags);
}

function altFinding(tags: readonly string[]): Finding[] {
  const bare = tags.filter((tag) => !/\bdescr="[^"]*\S[^"]*"/.test(tag)).length;
  return bare === 0
    ? []
    : [
        advise(
          `Рисунков без описания: ${bare} из ${tags.length}. Кто их не видит, не узнает, что на них.`,
          'Щёлкните рисунок правой кнопкой: «Замещающий текст».',
        ),
      ];
}
