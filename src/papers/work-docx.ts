import type { Root } from 'hast';
import { blocksOf } from './docx-blocks.ts';
import type { DocxSheet } from './docx-runs.ts';
import { docxTemplate, type DocxTemplate } from './docx-template.ts';
import { escapeHtml } from './work-html.ts';
import type { PaperPicture } from './work-tree.ts';
import { zipEntry, zipOf, type ZipEntry } from './zip.ts';

/** What a document says of itself. */
export interface DocxFacts {
  readonly title: string;
  readonly creator: string;
  /** ISO day on which the work was last changed. */
  readonly day: string;
  readonly pictures: ReadonlyMap<string, PaperPicture>;
}

/** Inside a document nobody looks at days. */
const DAY = '2000-01-01';

/** Returns a tree as the bytes of a DOCX that teachers change: headings, lists, tables, formulas and pictures are those of Word; the same tree gives the same bytes. */
export async function workDocx(tree: Root, facts: DocxFacts): Promise<Uint8Array> {
  const template = await docxTemplate();
  const sheet: DocxSheet = { pictures: facts.pictures, links: [], shown: [], lists: [] };
  const text = template.head + blocksOf(tree, sheet) + template.tail;
  return zipOf([
    ...sharedParts(template),
    zipEntry('word/document.xml', text, DAY),
    zipEntry('word/_rels/document.xml.rels', template.relations + relationsOf(sheet), DAY),
    zipEntry('word/numbering.xml', numberingOf(sheet.lists), DAY),
    zipEntry('docProps/core.xml', coreOf(facts), DAY),
    ...sheet.shown.map(({ format, bytes }, index) => zipEntry(`word/media/image${index + 1}.${format}`, bytes, DAY)),
  ]);
}

const shared = new WeakMap<DocxTemplate, ZipEntry[]>();

/** The list of types must stand first: some readers look no further to know what the archive is. */
function sharedParts(template: DocxTemplate): ZipEntry[] {
  const known = shared.get(template);
  if (known !== undefined) return known;
  const paths = [...template.parts.keys()].sort((a, b) => (a.startsWith('[') ? -1 : b.startsWith('[') ? 1 : a < b ? -1 : 1));
  const made = paths.map((path) => zipEntry(path, template.parts.get(path)!, DAY));
  shared.set(template, made);
  return made;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationsOf({ links, shown }: DocxSheet): string {
  const outside = links.map(
    (href, at) => `<Relationship Id="rIdL${at + 1}" Type="${OFFICE}/hyperlink" Target="${escapeHtml(href)}" TargetMode="External"/>`,
  );
  const pictures = shown.map(
    ({ format }, at) => `<Relationship Id="rIdP${at + 1}" Type="${OFFICE}/image" Target="media/image${at + 1}.${format}"/>`,
  );
  return `${[...outside, ...pictures].join('')}</Relationships>`;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const indent = (level: number) => `<w:pPr><w:ind w:left="${360 * (level + 1)}" w:hanging="360"/></w:pPr>`;
const levelXml = (level: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>${indent(level)}</w:lvl>`;
const abstract = (id: number, levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="hybridMultilevel"/>${levels.join('')}</w:abstractNum>`;
const LEVELS = [0, 1, 2, 3];
const NUMBERING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering ${WORD}>${abstract(
  1,
  LEVELS.map((level) => levelXml(level, 'bullet', level % 2 === 0 ? '•' : '–')),
)}${abstract(
  2,
  LEVELS.map((level) => levelXml(level, 'decimal', `%${level + 1}.`)),
)}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;

/** A list of its own for each numbered list of the text, from its own first number, whatever its depth. */
function numberingOf(lists: readonly number[]): string {
  const start = (first: number) =>
    LEVELS.map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${first}"/></w:lvlOverride>`).join('');
  const own = lists.map((first, at) => `<w:num w:numId="${at + 3}"><w:abstractNumId w:val="2"/>${start(first)}</w:num>`);
  return `${NUMBERING}${own.join('')}</w:numbering>`;
}

function coreOf({ title, creator, day }: DocxFacts): string {
  const spaces =
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const moment = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${spaces}><dc:title>${escapeHtml(title)}</dc:title><dc:creator>${escapeHtml(creator)}</dc:creator><dc:language>ru-RU</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}
