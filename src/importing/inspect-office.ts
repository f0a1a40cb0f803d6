import { hasDde } from '../bank/attachments/office-xml.ts';
import { decodeXml } from '../bank/decode-xml.ts';

/** Parts of an office document by their path in the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Above this the text of one document is a book: reading it as a tree would take gigabytes. */
const MOST_XML = 40e6;

/** Returns in Russian why an office document is not taken: macros, an outer template, entities of XML; `undefined` when nothing is wrong. */
export function officeFault(parts: Parts): string | undefined {
  const names = [...parts.keys()];
  if (
    names.some((name) => /vbaProject\.bin$|\/macrosheets\//i.test(name)) ||
    /macroEnabled|macrosheet|vbaProject/i.test(textOf(parts, '[Content_Types].xml'))
  )
    return 'в нём есть макросы: сохраните его без макросов (DOCX, PPTX или XLSX) и повторите';
  if (names.some((name) => /^(?:Basic|Scripts)\//.test(name))) return 'в нём есть макросы: удалите их в программе, сохраните и повторите';
  for (const [name, bytes] of parts) {
    const isXml = /\.(?:xml|rels|vml)$/i.test(name);
    if (!isXml) continue;
    if (bytes.length > MOST_XML)
      return `текст внутри занимает ${Math.round(bytes.length / 1e6)} МБ: разделите документ на части и повторите`;
    const xml = decodeXml(bytes);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(xml))
      return 'внутри описаны сущности XML: так делают файлы-ловушки. Сохраните документ заново в Word или LibreOffice';
    const outer = /\.rels$/i.test(name) ? outerFault(xml) : hasDde(xml) ? 'связь DDE, которая запускает программу' : undefined;
    if (outer !== undefined) return `в нём ${outer}: уберите это в Word, сохраните и повторите`;
  }
  return undefined;
}

/** A template or an object on another machine runs what its owner wants when the document is opened. */
function outerFault(rels: string): string | undefined {
  for (const [relation] of rels.matchAll(/<(?:\w+:)?Relationship\b[^<>]*>/g)) {
    if (!/TargetMode\s*=\s*["']External["']/i.test(relation)) continue;
    const target = /\bTarget\s*=\s*["']([^"']*)["']/i.exec(relation)?.[1] ?? '';
    const isAway = /^(?:https?|ftp|mhtml|ms-\w+):|^\\\\|^file:\/\/(?!\/)[^/]|^\/\//i.test(target);
    if (/relationships\/attachedTemplate\s*["']/.test(relation) && isAway) return 'шаблон с чужого адреса';
    if (/relationships\/(?:oleObject|frame|subDocument|externalLinkPath|control)\s*["']/.test(relation) && isAway)
      return 'объект с чужого адреса';
  }
  return undefined;
}

/** Returns a part as text; '' when it is not there. */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return bytes === undefined ? '' : decodeXml(bytes);
}
