import type { Element, ElementContent, Root, RootContent } from 'hast';
import { runsOf, type DocxSheet } from './docx-runs.ts';
import { tableOf } from './docx-table.ts';
import { escapeHtml } from './work-html.ts';
import { wordsOf } from './work-tree.ts';

type Node = ElementContent | RootContent;

/** Where a block stands: deep in lists, in a quotation. */
interface Place {
  /** Style of its paragraphs. */
  readonly style: string;
  /** Depth of the list, from 0; absent outside lists. */
  readonly level?: number;
}

const HEADINGS: Readonly<Record<string, string>> = {
  h1: 'Title',
  h2: 'Heading1',
  h3: 'Heading2',
  h4: 'Heading3',
  h5: 'Heading4',
  h6: 'Heading4',
};
/** Classes of paragraphs that `work-tree.ts` gives. */
const STYLES: Readonly<Record<string, string>> = { notice: 'Notice', kicker: 'Kicker', lead: 'Lead', fact: 'Fact', term: 'Term' };
const LINE = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'input', 'math', 'picture', 'span', 'strong', 'sub', 'sup']);
const [BULLETS, NUMBERS] = [1, 3];

/** Returns a tree as blocks of WordprocessingML; what it refers to is gathered in the sheet. */
export function blocksOf(tree: Root, sheet: DocxSheet): string {
  return flow(tree.children, sheet, { style: 'BodyText' });
}

/** What stands in a line without a paragraph of its own makes one. */
function flow(nodes: readonly Node[], sheet: DocxSheet, place: Place, first = ''): string {
  let xml = '';
  let line: Node[] = [];
  let marker = first;
  const end = () => {
    if (line.some((node) => node.type === 'element' || wordsOf(node).trim() !== '')) {
      xml += paragraph(place.style, runsOf(trimmed(line), sheet), marker);
      marker = indentOf(place);
    }
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'element' && LINE.has(node.tagName) && !isDisplay(node))) line.push(node);
    else if (node.type === 'element') {
      end();
      xml += block(node, sheet, place, marker);
      if (node.tagName === 'p') marker = indentOf(place);
    }
  }
  end();
  return xml;
}

const isDisplay = ({ tagName, properties }: Element) => tagName === 'math' && properties['display'] === 'block';
const indentOf = ({ level }: Place) => (level === undefined ? '' : `<w:ind w:left="${360 * (level + 1)}"/>`);

/** Line ends of the source at both ends of a line are no spaces. */
function trimmed(nodes: readonly Node[]): Node[] {
  return nodes.filter((node, at) => node.type !== 'text' || node.value.trim() !== '' || (at > 0 && at < nodes.length - 1));
}

function block(node: Element, sheet: DocxSheet, place: Place, marker: string): string {
  const { tagName, children } = node;
  const heading = HEADINGS[tagName];
  if (heading !== undefined) return paragraph(heading, runsOf(children, sheet), '');
  switch (tagName) {
    case 'p':
      return paragraph(styleOf(node, place), runsOf(trimmed(children), sheet), marker);
    case 'ul':
    case 'ol':
      return list(node, sheet, place);
    case 'table':
      return tableOf(node, sheet);
    case 'blockquote':
      return flow(children, sheet, { ...place, style: 'Quote' });
    case 'pre':
      return wordsOf(node)
        .replace(/\n$/, '')
        .split('\n')
        .map((text) => paragraph('Code', `<w:r><w:t xml:space="preserve">${escapeHtml(text)}</w:t></w:r>`, ''))
        .join('');
    case 'math':
      return paragraph(place.style, `<m:oMathPara>${runsOf([node], sheet)}</m:oMathPara>`, '');
    case 'figcaption':
      return paragraph('Caption', runsOf(children, sheet), '');
    case 'hr':
      return paragraph('BodyText', '', '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>');
    default:
      return flow(children, sheet, place, marker);
  }
}

function styleOf({ properties, children }: Element, { style }: Place): string {
  const [name] = Array.isArray(properties.className) ? properties.className : [];
  const isPicture = children.length === 1 && children[0]?.type === 'element' && ['picture', 'img'].includes(children[0].tagName);
  return STYLES[String(name)] ?? (isPicture ? 'Picture' : style);
}

/** Every numbered list counts from its own first number. */
function list(node: Element, sheet: DocxSheet, place: Place): string {
  const level = Math.min(3, (place.level ?? -1) + 1);
  const number = node.tagName === 'ol' ? NUMBERS + sheet.lists.push(Number(node.properties.start ?? 1)) - 1 : BULLETS;
  const marker = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`;
  const items = node.children.filter((child) => child.type === 'element');
  return items.map((item) => flow(item.children, sheet, { style: 'ListParagraph', level }, marker)).join('');
}

/** Returns a paragraph of a style; `properties` follow the style in the order of the schema. */
export function paragraph(style: string, runs: string, properties: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
}
