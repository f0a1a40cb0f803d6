import type { Element, ElementContent, RootContent } from 'hast';
import { ommlOf } from './omml.ts';
import { escapeHtml } from './work-html.ts';
import type { PaperPicture } from './work-tree.ts';

/** What a document of Word gathers while its text is written. */
export interface DocxSheet {
  readonly pictures: ReadonlyMap<string, PaperPicture>;
  /** Addresses of links in the order of their relations. */
  readonly links: string[];
  /** Pictures that the text shows, in the order of their relations. */
  readonly shown: PaperPicture[];
  /** First numbers of the numbered lists. */
  readonly lists: number[];
}

/** How words are marked. */
type Marks = Readonly<Partial<Record<'b' | 'i' | 'strike' | 'code' | 'sub' | 'sup' | 'link', boolean>>>;

const MARKS: Readonly<Record<string, keyof Marks>> = {
  strong: 'b',
  b: 'b',
  em: 'i',
  i: 'i',
  del: 'strike',
  code: 'code',
  sub: 'sub',
  sup: 'sup',
};

/** Returns nodes of a line as runs of WordprocessingML: marks, links, formulas, pictures, breaks. */
export function runsOf(nodes: readonly (ElementContent | RootContent)[], sheet: DocxSheet, marks: Marks = {}): string {
  let xml = '';
  for (const node of nodes) {
    if (node.type === 'text') xml += textRun(node.value.replace(/\s*\n\s*/g, ' '), marks);
    else if (node.type === 'element') xml += elementRuns(node, sheet, marks);
  }
  return xml;
}

function elementRuns(node: Element, sheet: DocxSheet, marks: Marks): string {
  const { tagName, children, properties } = node;
  const mark = MARKS[tagName];
  if (mark !== undefined) return runsOf(children, sheet, { ...marks, [mark]: true });
  switch (tagName) {
    case 'br':
      return '<w:r><w:br/></w:r>';
    case 'math':
      return ommlOf(node);
    case 'img':
      return pictureRun(node, sheet);
    case 'input':
      return textRun(properties.checked === true ? '☑ ' : '☐ ', marks);
    case 'a':
      return linkRuns(node, sheet, marks);
    default:
      return runsOf(children, sheet, marks);
  }
}

/** An address inside the page means nothing on paper; a way back to where a footnote was is for screens. */
function linkRuns({ children, properties }: Element, sheet: DocxSheet, marks: Marks): string {
  const href = String(properties.href ?? '');
  if (!/^[a-z][a-z+.-]*:/i.test(href) && !sheet.links.includes(href) && (href === '' || href.startsWith('#')))
    return properties.ariaLabel === undefined ? runsOf(children, sheet, marks) : '';
  if (!sheet.links.includes(href)) sheet.links.push(href);
  return `<w:hyperlink r:id="rIdL${sheet.links.indexOf(href) + 1}">${runsOf(children, sheet, { ...marks, link: true })}</w:hyperlink>`;
}

/** The order of properties is the schema's (ECMA-376 part 1, 17.3.2.28). */
function textRun(text: string, { b, i, strike, code, sub, sup, link }: Marks): string {
  if (text === '') return '';
  const style = link ? '<w:rStyle w:val="Hyperlink"/>' : '';
  const font = code ? '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/>' : '';
  const look = `${b ? '<w:b/>' : ''}${i ? '<w:i/>' : ''}${strike ? '<w:strike/>' : ''}`;
  const place = sub || sup ? `<w:vertAlign w:val="${sub ? 'subscript' : 'superscript'}"/>` : '';
  const all = style + font + look + place;
  return `<w:r>${all === '' ? '' : `<w:rPr>${all}</w:rPr>`}<w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`;
}

/** English Metric Units: 9,525 in a CSS pixel, 360,000 in a centimetre. */
const [PIXEL, WIDEST, HIGHEST] = [9525, 17 * 360_000, 22 * 360_000];

function pictureRun({ properties }: Element, sheet: DocxSheet): string {
  const alt = escapeHtml(String(properties.alt ?? ''));
  const picture = sheet.pictures.get(String(properties.src));
  if (picture === undefined) return textRun(String(properties.alt ?? ''), {});
  const index = sheet.shown.includes(picture) ? sheet.shown.indexOf(picture) + 1 : sheet.shown.push(picture);
  const scale = Math.min(1, WIDEST / (picture.width * PIXEL), HIGHEST / (picture.height * PIXEL));
  const [width, height] = [picture.width, picture.height].map((side) => Math.round(side * PIXEL * scale));
  const name = `<wp:docPr id="${index}" name="Рисунок ${index}" descr="${alt}"/>`;
  const fill = `<pic:blipFill><a:blip r:embed="rIdP${index}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`;
  const shape = `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`;
  const whose = `<pic:nvPicPr><pic:cNvPr id="${index}" name="Рисунок ${index}" descr="${alt}"/><pic:cNvPicPr/></pic:nvPicPr>`;
  const graphic = `<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture">${whose}${fill}${shape}</pic:pic></a:graphicData></a:graphic>`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>${name}${graphic}</wp:inline></w:drawing></w:r>`;
}

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
