import { openZip } from './open-zip.ts';

/** Where an office document keeps its text: the files, what ends a line there, what holds the words. */
interface Layout {
  readonly files: RegExp;
  readonly words: RegExp;
}

/** ECMA-376: a line is a paragraph (`w:p`, `a:p`), a string of the table of strings (`si`); words stand in `t`. OpenDocument 1.3: in `text:p` and `text:h`. */
const layouts: Readonly<Record<string, Layout>> = {
  docx: { files: /^word\/(?:document|footnotes|endnotes)\.xml$/, words: /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:(?:tab|br)\b/g },
  pptx: { files: /^ppt\/(?:slides|notesSlides)\/\w+\.xml$/, words: /<a:t>([^<]*)<\/a:t>|<\/a:p>|<a:br\b/g },
  xlsx: { files: /^xl\/(?:sharedStrings|worksheets\/sheet\d+)\.xml$/, words: /<t(?: [^>]*)?>([^<]*)<\/t>|<\/(?:si|is)>/g },
  odt: { files: /^content\.xml$/, words: />([^<]+)|<\/text:[ph]>/g },
  ods: { files: /^content\.xml$/, words: />([^<]+)|<\/text:[ph]>/g },
  odp: { files: /^content\.xml$/, words: />([^<]+)|<\/text:[ph]>/g },
};

/** Tells whether `officeText` reads a format. */
export const isOffice = (format: string): boolean => Object.hasOwn(layouts, format);

/** Returns the text of an office document (`docx`, `pptx`, `xlsx`, `odt` …), a line for each paragraph; throws when it is damaged or has none of its parts. */
export function officeText(bytes: Uint8Array, format: string): string {
  const { files, words } = layouts[format]!;
  const parts = [...openZip(bytes, files)].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  if (parts.length === 0 && format !== 'xlsx') throw new Error(`no text in this ${format}`);
  return parts.map(([, xml]) => textOf(xml, words)).join('\n');
}

function textOf(xml: string, words: RegExp): string {
  const pieces = [...xml.matchAll(words)].map(([found, text]) => text ?? (found.startsWith('</') ? '\n' : ' '));
  return unescape(pieces.join(''));
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** XML has five names for signs, and numbers. */
function unescape(text: string): string {
  return text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (whole, name: string, decimal: string, hex: string) => {
    if (name) return entities[name.toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
