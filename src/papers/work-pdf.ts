import type { Element, ElementContent, Root, RootContent } from 'hast';
import { inks, MM, tagged } from './pdf.ts';
import { missingSigns } from './pdf-text.ts';
import { endFlow, FIELD, nextSheet, startFlow, writeText, type Flow, type FlowText } from './pdf-flow.ts';
import { writeTable } from './pdf-table.ts';
import { plainWords, wordsIn } from './plain-words.ts';
import type { PaperPicture } from './work-tree.ts';

type Node = ElementContent | RootContent;

const TEXT: FlowText = { tag: 'P', size: 10.5, after: 5 };
const BLOCKS: Readonly<Record<string, FlowText>> = {
  h1: { tag: 'H1', size: 19, isBold: true, after: 6, keep: 60 },
  h2: { tag: 'H2', size: 14, isBold: true, before: 10, after: 4, keep: 50 },
  h3: { tag: 'H3', size: 12, isBold: true, before: 6, after: 3, keep: 40 },
  h4: { tag: 'H4', size: 10.5, isBold: true, before: 4, after: 2, keep: 30 },
  pre: { ...TEXT, size: 9.5 },
  figcaption: { tag: 'Caption', size: 9.5, ink: inks.soft },
};
const CLASSES: Readonly<Record<string, Partial<FlowText>>> = {
  notice: { isBold: true, ink: '#6d4300' },
  kicker: { ink: inks.soft, after: 1 },
  lead: { size: 12, after: 7 },
  fact: { after: 1 },
  term: { isBold: true, after: 1, keep: 30 },
};

/** Returns the signs of a work that its PDF could not show. */
export function unprintable(tree: Root): string[] {
  return missingSigns(plainWords(tree.children));
}

/** Returns a tree as a tagged PDF in Russian with its fonts; formulas stand in a line of plain signs. The same tree gives the same bytes. */
export function workPdf(tree: Root, title: string, pictures: ReadonlyMap<string, PaperPicture>): Promise<Uint8Array> {
  const flow = startFlow(title);
  for (const node of tree.children) write(flow, node, pictures, 0);
  return endFlow(flow);
}

function write(flow: Flow, node: Node, pictures: ReadonlyMap<string, PaperPicture>, indent: number): void {
  if (node.type !== 'element') return;
  const { tagName, children, properties } = node;
  const [name] = Array.isArray(properties.className) ? properties.className : [];
  const own =
    BLOCKS[tagName] ?? (/^h[56]$/.test(tagName) ? BLOCKS['h4'] : tagName === 'p' ? { ...TEXT, ...CLASSES[String(name)] } : undefined);
  const picture = findPicture(node, pictures);
  if (tagName === 'ul' || tagName === 'ol') writeList(flow, node, pictures, indent);
  else if (tagName === 'table') writeTable(flow, node);
  else if (picture && (tagName === 'p' || tagName === 'picture')) drawPicture(flow, picture.picture, picture.alt);
  else if (own) writeLine(flow, wordsIn(node), { ...own, indent });
  else if (tagName === 'math') writeLine(flow, wordsIn(node), { ...TEXT, indent: indent + 20 });
  else for (const child of children) write(flow, child, pictures, tagName === 'blockquote' ? indent + 16 : indent);
}

function writeLine(flow: Flow, text: string, how: FlowText): void {
  if (text !== '') writeText(flow, text, how);
}

function writeList(flow: Flow, list: Element, pictures: ReadonlyMap<string, PaperPicture>, indent: number): void {
  const first = Number(list.properties.start ?? 1);
  const isBlock = (child: Node) => child.type === 'element' && /^(?:ul|ol|table|div|figure|blockquote|pre)$/.test(child.tagName);
  list.children
    .filter((child) => child.type === 'element')
    .forEach((item, at) => {
      const marker = list.tagName === 'ol' ? `${first + at}. ` : '• ';
      const line = item.children.filter((child) => !isBlock(child));
      writeLine(flow, marker + plainWords(line), { ...TEXT, tag: 'LI', indent: indent + 10, after: 3 });
      for (const child of item.children.filter(isBlock)) write(flow, child, pictures, indent + 20);
    });
}

function drawPicture(flow: Flow, { bytes, width, height }: PaperPicture, alt: string): void {
  const scale = Math.min(0.75, FIELD.width / width, (150 * MM) / height);
  if (flow.y + height * scale > FIELD.bottom) nextSheet(flow);
  flow.root.add(
    tagged(flow.pdf, 'Figure', () => void flow.pdf.image(Buffer.from(bytes), FIELD.left, flow.y, { width: width * scale }), alt),
  );
  flow.y += height * scale + 8;
}

function findPicture(node: Element, pictures: ReadonlyMap<string, PaperPicture>): { picture: PaperPicture; alt: string } | undefined {
  if (node.tagName === 'img') {
    const picture = pictures.get(String(node.properties.src));
    return picture && { picture, alt: String(node.properties.alt ?? '') };
  }
  for (const child of node.children) if (child.type === 'element') return findPicture(child, pictures);
  return undefined;
}
