/** An element of a small XML document. */
export interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
}

const TOKEN = /<\?[^?]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns the root of an XML text; throws on whatever a strict reader would refuse: tags that do not close, bare `&` and `<`, forbidden signs. */
export function parseXml(xml: string): Node {
  // eslint-disable-next-line no-control-regex -- these are what XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) throw new Error('A sign that XML has no place for');
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const [whole, closing, name, attributes = '', single, text, stray] of xml.matchAll(TOKEN)) {
    const top = open.at(-1)!;
    if (stray) throw new Error(`A stray <: ${xml.slice(0, 60)}`);
    if (text) top.text += decoded(text);
    if (name === undefined || whole.startsWith('<?')) continue;
    if (closing) {
      if (top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      continue;
    }
    const node: Node = { name, attributes: pairs(attributes), children: [], text: '' };
    top.children.push(node);
    if (!single) open.push(node);
  }
  if (open.length > 1 || root.children.length !== 1) throw new Error('Not one closed root');
  return root.children[0]!;
}

/** Returns every element of a name below a node, in order. */
export function allNamed(node: Node, name: string): Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

/** Returns the texts of these elements. */
export const textsNamed = (node: Node, name: string): string[] => allNamed(node, name).map(({ text }) => text);

const pairs = (source: string) =>
  Object.fromEntries([...source.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)]));

function decoded(text: string): string {
  return text.replace(/&(\w*);?/g, (whole, name: string) => {
    const sign = ENTITIES[name];
    if (sign === undefined || !whole.endsWith(';')) throw new Error(`A bare &: ${text.slice(0, 60)}`);
    return sign;
  });
}
