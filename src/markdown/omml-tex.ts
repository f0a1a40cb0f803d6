import type { XmlToken } from './xml-tokens.ts';

/** A tag of a formula of Word with what is in it. */
interface MathNode {
  readonly name: string;
  readonly attributes: string;
  readonly children: MathNode[];
  text: string;
}

/** Gathers the tokens of one formula of Word (OMML, ECMA-376 part 1, 22.1). */
export class FormulaReader {
  readonly #open: MathNode[] = [createNode('m:oMath', '')];

  /** Takes the next token of the formula. */
  take({ name, kind, attributes, text }: XmlToken): void {
    const top = this.#open.at(-1)!;
    if (kind === 'text') {
      if (top.name === 'm:t') top.text += text;
    } else if (kind === 'close') {
      if (this.#open.length > 1 && top.name === name) this.#open.pop();
    } else if (this.#open.length < MOST_DEEP) {
      const node = createNode(name, attributes);
      top.children.push(node);
      this.#open.push(node);
    }
  }

  /** Returns the formula as TeX; what has no counterpart comes as its signs. */
  tex(): string {
    // A bar would end the cell of a table.
    return texOf(this.#open[0]!.children).replaceAll('|', '\\vert ').replace(/\s+/g, ' ').trim();
  }
}

/** Formulas are not nested deeper by people. */
const MOST_DEEP = 60;
const createNode = (name: string, attributes: string): MathNode => ({ name, attributes, children: [], text: '' });

const texOf = (nodes: readonly MathNode[]): string => nodes.map(texOfNode).join('');
const part = (node: MathNode, name: string): string => texOf(node.children.find((child) => child.name === `m:${name}`)?.children ?? []);
const valueOf = (node: MathNode, ...path: string[]): string | undefined => {
  const found = path.reduce<MathNode | undefined>((at, name) => at?.children.find((child) => child.name === `m:${name}`), node);
  return found && (/m:val="([^"]*)"/.exec(found.attributes)?.[1] ?? '');
};

function texOfNode(node: MathNode): string {
  const own = (name: string) => part(node, name);
  switch (node.name) {
    case 'm:r':
      return signs(node.children.map(({ text }) => text).join(''), valueOf(node, 'rPr', 'nor') !== undefined);
    case 'm:f':
      return valueOf(node, 'fPr', 'type') === 'lin' ? `${own('num')}/${own('den')}` : `\\frac{${own('num')}}{${own('den')}}`;
    case 'm:sSup':
      return `{${own('e')}}^{${own('sup')}}`;
    case 'm:sSub':
      return `{${own('e')}}_{${own('sub')}}`;
    case 'm:sSubSup':
      return `{${own('e')}}_{${own('sub')}}^{${own('sup')}}`;
    case 'm:rad':
      return own('deg') === '' ? `\\sqrt{${own('e')}}` : `\\sqrt[${own('deg')}]{${own('e')}}`;
    case 'm:d':
      return brackets(node);
    case 'm:nary':
      return `${signs(valueOf(node, 'naryPr', 'chr') ?? '∫', false)}_{${own('sub')}}^{${own('sup')}}${own('e')}`;
    case 'm:func':
      return `${own('fName')} ${own('e')}`;
    case 'm:acc':
    case 'm:bar':
      return `\\${ACCENTS[valueOf(node, 'accPr', 'chr') ?? ''] ?? 'overline'}{${own('e')}}`;
    case 'm:limLow':
      return `\\underset{${own('lim')}}{${own('e')}}`;
    case 'm:limUpp':
      return `\\overset{${own('lim')}}{${own('e')}}`;
    case 'm:m':
    case 'm:eqArr':
      return matrix(node);
    default:
      return texOf(node.children);
  }
}

/** A sign of no name is the usual one: a round bracket. */
function brackets(node: MathNode): string {
  const fence = (name: string, usual: string) => {
    const sign = valueOf(node, 'dPr', name) ?? usual;
    return sign === '' ? '.' : /^[{}]$/.test(sign) ? `\\${sign}` : sign;
  };
  const inside = node.children.filter(({ name }) => name === 'm:e').map(({ children }) => texOf(children));
  return `\\left${fence('begChr', '(')}${inside.join(',')}\\right${fence('endChr', ')')}`;
}

function matrix(node: MathNode): string {
  const isRows = node.name === 'm:m';
  const lines = node.children.filter(({ name }) => name === (isRows ? 'm:mr' : 'm:e'));
  const row = ({ children }: MathNode) =>
    children
      .filter(({ name }) => name === 'm:e')
      .map((cell) => texOf(cell.children))
      .join(' & ');
  return `\\begin{matrix}${lines.map((line) => (isRows ? row(line) : texOf(line.children))).join(' \\\\ ')}\\end{matrix}`;
}

const ACCENTS: Readonly<Record<string, string>> = {
  '\u20d7': 'vec',
  '\u0302': 'hat',
  '\u0303': 'tilde',
  '\u0307': 'dot',
  '\u0308': 'ddot',
  '\u0305': 'overline',
};
const FUNCTION = /^(?:sin|cos|tan|cot|ctg|tg|arcsin|arccos|arctg|log|ln|lg|lim|max|min)$/;

/** Signs that mean something in TeX are only signs. */
function signs(text: string, isWords: boolean): string {
  if (text.trim() === '') return text === '' ? '' : '\\ ';
  if (isWords || /[а-яё]{2}/i.test(text)) return `\\text{${text.replace(/[\\{}$%#&_^~]/g, '')}}`;
  if (FUNCTION.test(text)) return `\\operatorname{${text}}`;
  return text
    .replace(/\\/g, '')
    .replace(/[{}$%#&_]/g, '\\$&')
    .replace(/[\^~]/g, '');
}
