import type { Element, ElementContent } from 'hast';
import { escapeHtml } from './work-html.ts';
import { wordsOf } from './work-tree.ts';

/** Returns a formula of MathML as one that Word and LibreOffice edit (OMML, ECMA-376 part 1, 22.1); a part that has no counterpart comes as its signs. */
export function ommlOf(math: Element): string {
  return `<m:oMath>${row(math.children)}</m:oMath>`;
}

const FONT = '<w:rPr><w:rFonts w:ascii="Cambria Math" w:hAnsi="Cambria Math"/></w:rPr>';
/** A sign over a letter, as Word wants it: the combining one. */
const ACCENTS: Readonly<Record<string, string>> = {
  '→': '\u20d7',
  '¯': '\u0305',
  '‾': '\u0305',
  ˉ: '\u0305',
  '^': '\u0302',
  '~': '\u0303',
  '˙': '\u0307',
  '¨': '\u0308',
};

/** Brackets that grow hold what stands between them. */
function row(children: readonly ElementContent[]): string {
  const nodes = children.filter((child) => child.type === 'element');
  let xml = '';
  for (let at = 0; at < nodes.length; at += 1) {
    const node = nodes[at]!;
    const end = isFence(node) ? nodes.findIndex((other, index) => index > at && isFence(other)) : -1;
    if (end < 0) {
      xml += partOf(node);
      continue;
    }
    const [open, close] = [node, nodes[end]!].map((fence) => escapeHtml(wordsOf(fence)));
    xml += `<m:d><m:dPr><m:begChr m:val="${open}"/><m:endChr m:val="${close}"/></m:dPr>${e(nodes.slice(at + 1, end))}</m:d>`;
    at = end;
  }
  return xml;
}

const isFence = ({ tagName, properties }: Element) => tagName === 'mo' && properties['stretchy'] === 'true';
const e = (nodes: readonly ElementContent[]) => `<m:e>${row(nodes)}</m:e>`;
const named = (name: string, node: Element | undefined) => `<m:${name}>${node === undefined ? '' : row([node])}</m:${name}>`;

function partOf(node: Element): string {
  const parts = node.children.filter((child) => child.type === 'element');
  const [base, second, third] = parts;
  switch (node.tagName) {
    case 'mi':
    case 'mn':
    case 'mo':
    case 'ms':
    case 'mtext':
      return run(node);
    case 'mspace':
      return /^(?:[1-9]|0\.[2-9])/.test(String(node.properties['width'] ?? '')) ? textRun(' ', '<m:nor/>') : '';
    case 'mfrac': {
      const bar = node.properties['linethickness'] === '0' ? '<m:fPr><m:type m:val="noBar"/></m:fPr>' : '';
      return `<m:f>${bar}${named('num', base)}${named('den', second)}</m:f>`;
    }
    case 'msup':
      return `<m:sSup>${named('e', base)}${named('sup', second)}</m:sSup>`;
    case 'msub':
      return `<m:sSub>${named('e', base)}${named('sub', second)}</m:sSub>`;
    case 'msubsup':
      return `<m:sSubSup>${named('e', base)}${named('sub', second)}${named('sup', third)}</m:sSubSup>`;
    case 'msqrt':
      return `<m:rad><m:radPr><m:degHide m:val="1"/></m:radPr><m:deg/>${e(node.children)}</m:rad>`;
    case 'mroot':
      return `<m:rad>${named('deg', second)}${named('e', base)}</m:rad>`;
    case 'munder':
      return `<m:limLow>${named('e', base)}${named('lim', second)}</m:limLow>`;
    case 'mover':
      return over(base, second);
    case 'munderover':
      return `<m:limUpp><m:e><m:limLow>${named('e', base)}${named('lim', second)}</m:limLow></m:e>${named('lim', third)}</m:limUpp>`;
    case 'mtable':
      return matrix(parts);
    default:
      return parts.length > 0 ? row(parts) : '';
  }
}

function over(base: Element | undefined, sign: Element | undefined): string {
  const accent = sign?.tagName === 'mo' ? ACCENTS[wordsOf(sign)] : undefined;
  if (accent === undefined) return `<m:limUpp>${named('e', base)}${named('lim', sign)}</m:limUpp>`;
  return `<m:acc><m:accPr><m:chr m:val="${accent}"/></m:accPr>${named('e', base)}</m:acc>`;
}

function matrix(rows: readonly Element[]): string {
  const cells = rows.map((line) => line.children.filter((child) => child.type === 'element'));
  const columns = Math.max(1, ...cells.map(({ length }) => length));
  const isLeft = wordsOfClass(cells[0]?.[0]).includes('tml-left');
  const shape = `<m:mPr><m:mcs><m:mc><m:mcPr><m:count m:val="${columns}"/><m:mcJc m:val="${isLeft ? 'left' : 'center'}"/></m:mcPr></m:mc></m:mcs></m:mPr>`;
  const lines = cells.map((line) => `<m:mr>${Array.from({ length: columns }, (_, at) => e(line[at]?.children ?? [])).join('')}</m:mr>`);
  return `<m:m>${shape}${lines.join('')}</m:m>`;
}

const wordsOfClass = (node: Element | undefined) =>
  Array.isArray(node?.properties.className) ? node.properties.className.map(String) : [];

/** One letter leans, the name of a function stands; the sign of applying a function (U+2061) is for readers aloud. */
function run(node: Element): string {
  const words = wordsOf(node).replace(/[\u2061-\u2064]/g, '');
  if (words === '') return '';
  if (node.tagName === 'mtext') return textRun(words, '<m:nor/>');
  const isUpright = node.tagName === 'mi' && ([...words].length > 1 || node.properties['mathvariant'] === 'normal');
  return textRun(words, isUpright ? '<m:sty m:val="p"/>' : '');
}

function textRun(words: string, properties: string): string {
  return `<m:r>${properties === '' ? '' : `<m:rPr>${properties}</m:rPr>`}${FONT}<m:t xml:space="preserve">${escapeHtml(words)}</m:t></m:r>`;
}
