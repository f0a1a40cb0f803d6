import type { Block } from './ast.ts';
import { blocksText, inlineText, type Inline } from './ast.ts';
import type { Office } from './read-office.ts';
import { boldened } from './direct-looks.ts';
import { cutBetween } from './cut-between.ts';
import { Refusal } from './outcome.ts';
import { indexed, usualSize } from '../markdown/docx-indices.ts';
import { decodeXml } from '../bank/decode-xml.ts';
import { textOf } from './inspect-office.ts';
import { leftOutOf } from './left-out.ts';
import type { Pandoc } from './pandoc.ts';
import { zipSync } from 'fflate';

/** A document as blocks, with its pictures and what is left to say of it. */
export interface Read {
  readonly blocks: readonly Block[];
  /** Address in the text → bytes. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** Paragraph of the style «Название». */
  readonly styled: string;
  /** Title among the properties; ISO day of the last change. */
  readonly property: string;
  readonly changed?: string | undefined;
  /** The file to lie beside the draft, if the original may be published. */
  readonly original?: { readonly bytes: Uint8Array; readonly extension: string } | undefined;
  /** All words that a reader of the original sees, to be compared with the draft. */
  readonly words: string;
  readonly warnings: readonly string[];
  /** No page is made of the text: only the file is kept. */
  readonly isFileOnly?: boolean | undefined;
}

/** Returns a DOCX or ODT as pandoc reads it. */
export async function readDocument(office: Office, format: 'docx' | 'odt', words: string, pandoc: Pandoc): Promise<Read> {
  const converted = await pandoc.convert({ format, bytes: format === 'docx' ? acceptChanges(office) : withBold(office) });
  if (converted === undefined)
    throw new Refusal('документ не разобран: откройте его в Word или LibreOffice, сохраните заново в DOCX и повторите');
  const { meta, blocks } = converted.document;
  const lost = ['title', 'subtitle', 'author', 'date', 'abstract'].flatMap((name) => metaBlocks(meta[name]));
  const styled = blocksText(metaBlocks(meta['title'])).trim();
  // Pandoc extracts `word/media/image1.png` to `media/media/image1.png`.
  const inside = (name: string) => name.replace(/^media\//, '');
  return {
    blocks: [...lost, ...blocks],
    pictures: new Map([...converted.pictures].map(([name, bytes]) => [name, office.parts.get(`word/${inside(name)}`) ?? bytes])),
    styled,
    property: office.title,
    changed: office.changed,
    original: { bytes: office.clean, extension: format },
    words,
    warnings: leftOutOf(office, format, new Set([...converted.pictures.keys()].map(inside))),
  };
}

/** Paragraphs of the styles «Название», «Автор», «Дата» come apart from the text, but stood in it. */
function metaBlocks(value: { readonly t: string; readonly c: unknown } | undefined): Block[] {
  if (value === undefined) return [];
  if (value.t === 'MetaInlines') return inlineText(value.c as Inline[]).trim() === '' ? [] : [{ t: 'Para', c: value.c }];
  if (value.t === 'MetaBlocks') return value.c as Block[];
  return value.t === 'MetaList' ? (value.c as { t: string; c: unknown }[]).flatMap(metaBlocks) : [];
}

/** Corrections are taken as made: pandoc drops insertions that lack a number or a date. */
function acceptChanges({ parts }: Office): Uint8Array {
  const packed: Record<string, Uint8Array> = {};
  const size = usualSize(textOf(parts, 'word/document.xml'), textOf(parts, 'word/styles.xml'));
  for (const [name, bytes] of parts) {
    const isText = /^word\/(?:document\d*|footnotes|endnotes|glossary\/document)\.xml$/.test(name);
    // Pandoc only needs to know that a picture is there: its bytes stay here.
    if (/^word\/(?:media|embeddings|fonts)\//.test(name)) packed[name] = Uint8Array.of(0);
    else packed[name] = isText ? new TextEncoder().encode(indexed(accepted(decodeXml(bytes)), size)) : bytes;
  }
  return zipSync(packed, { level: 0 });
}

/** Pandoc asks only spans of an ODT whether they are bold. */
function withBold({ parts }: Office): Uint8Array {
  const packed = [...parts].map(([name, bytes]) => [name, name === 'content.xml' ? boldened(bytes) : bytes] as const);
  return zipSync(Object.fromEntries(packed), { level: 0 });
}

const GRID_COLUMN = '<w:gridCol w:w="1000"/>';
const accepted = (xml: string) =>
  ['del', 'moveFrom']
    .reduce((text, tag) => cutBetween(text, new RegExp(`<w:${tag}\\b[^<>]*(?<!/)>`), `</w:${tag}>`), xml)
    .replace(/(<\?xml[^<>]*encoding=["'])[^"']*/i, '$1UTF-8')
    .replace(/<\/?w:(?:ins|moveTo)\b[^<>]*>/g, '')
    .replace(/<w:softHyphen\/>/g, '')
    // Without a grid of columns with widths pandoc drops cells; columns that stay empty go later.
    .replace(/<w:gridCol\s*\/>/g, GRID_COLUMN)
    .replace(/<w:tblGrid\s*(?:\/>|>\s*<\/w:tblGrid>)/g, '')
    .replace(/(<w:tbl>|<\/w:tblPr>)(?=\s*<w:tr[\s>])/g, `$1<w:tblGrid>${GRID_COLUMN.repeat(30)}</w:tblGrid>`);
