import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { TakenPart } from '../bank/views/taken-parts.ts';
import type { TakenWork } from '../bank/views/taken-work.ts';
import { materialText } from '../text/material.ts';
import { takeAwayText as words } from '../text/take-away.ts';
import { element, text } from './tree-nodes.ts';

/** Turns a field of front matter into nodes: its formulas are MathML there. */
export type FieldNodes = (text: string) => ElementContent[];

/** Makes an address such as a copy can follow: a file beside it or a whole address, `undefined` where there is none. */
export type AddressOf = (href: string) => string | undefined;

/** A picture of a text as it stands in a paper. */
export interface PaperPicture {
  /** What the tree of the page names it by. */
  readonly src: string;
  /** `png` or `jpeg`, in CSS pixels. */
  readonly format: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Returns a whole work as one tree, in the order of its page: what it is, what to prepare by, its text, its terms; addresses are made such as a copy can follow. */
export function workTree(work: TakenWork, body: Root, field: FieldNodes, addressOf: AddressOf): Root {
  const { why, main, notes } = bodyParts(body.children.filter((child) => child.type === 'element'));
  const part = (own: TakenPart) => partNodes(own, field);
  const children: RootContent[] = [
    ...(work.demo === undefined ? [] : [element('p', [text(work.demo)], { className: ['notice'] })]),
    element('p', [text(work.kicker)], { className: ['kicker'] }),
    element('h1', field(work.title)),
    element('p', field(work.summary), { className: ['lead'] }),
    ...work.facts.map(([name, value]) => element('p', [element('strong', [text(`${name}: `)]), text(value)], { className: ['fact'] })),
    ...work.before.slice(0, 1).flatMap(part),
    ...why,
    ...work.before.slice(1).flatMap(part),
    ...main,
    ...work.after.flatMap(part),
    ...notes,
    ...termNodes(work),
  ];
  return { type: 'root', children: children.map((child) => whole(child, addressOf)) };
}

/** The first part of a text that tells why to teach so stands before the lesson; footnotes are its end. */
function bodyParts(body: readonly Element[]): { why: Element[]; main: Element[]; notes: Element[] } {
  const notes = body.filter(({ properties }) => properties.dataFootnotes !== undefined);
  const own = body.filter((child) => !notes.includes(child));
  const isWhy = own[0]?.tagName === 'h2' && /^\s*Зачем/.test(wordsOf(own[0]));
  const next = own.findIndex(({ tagName }, index) => index > 0 && tagName === 'h2');
  const end = isWhy ? (next < 0 ? own.length : next) : 0;
  return { why: own.slice(0, end), main: own.slice(end), notes };
}

function partNodes(part: TakenPart, field: FieldNodes): Element[] {
  const title = element('h2', [text(part.title)]);
  const lines = (value: string) => value.split('\n').flatMap((line, at) => (at === 0 ? field(line) : [element('br', []), ...field(line)]));
  switch (part.kind) {
    case 'list':
      return [
        title,
        element(
          'ul',
          part.items.map((item) => element('li', field(item))),
        ),
      ];
    case 'pairs':
      return [
        title,
        ...part.pairs.flatMap(([term, said]) => [
          element('p', [element('strong', field(term))], { className: ['term'] }),
          element('p', lines(said)),
        ]),
      ];
    case 'table':
      return [
        title,
        element('div', [tableOf(part.heads, part.rows, lines)], {
          className: ['table-scroll'],
          tabIndex: 0,
          role: 'group',
          ariaLabel: part.title,
        }),
        ...(part.note === undefined ? [] : [element('p', [text(part.note)])]),
      ];
  }
}

/** A column in which nothing stands is left out; on a phone each cell stands under its name. */
function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], cell: FieldNodes): Element {
  const used = heads.map((_, at) => at).filter((at) => rows.some((row) => row[at]));
  const head = element(
    'tr',
    used.map((at) => element('th', [text(heads[at]!)])),
  );
  const body = rows.map((row) =>
    element(
      'tr',
      used.map((at) => element('td', cell(row[at] ?? ''), { dataLabel: heads[at]! })),
    ),
  );
  return element('table', [element('thead', [head]), element('tbody', body)], { className: ['stacked'] });
}

function termNodes({ terms, licenceUrl, citation, address, bank }: TakenWork): Element[] {
  const link = (href: string) => element('a', [text(href)], { href });
  return [
    ...(terms.length === 0 ? [] : [element('h2', [text(materialText.terms)])]),
    ...terms.map((term) => element('p', [text(term)])),
    ...(licenceUrl === undefined ? [] : [element('p', [link(licenceUrl)])]),
    // Who may not refer to it yet is given no record.
    ...(citation === '' ? [] : [element('h2', [text(materialText.cite)]), element('p', [text(citation)])]),
    ...(address === undefined ? [] : [element('p', [text(`${words.original} «${bank}»: `), link(address)])]),
  ];
}

/** Returns a node with its addresses made whole; the tree of the page itself stays as it is. Where in the bank an address leads is kept beside it: a pack may hold that page. */
function whole<Node extends RootContent | ElementContent>(node: Node, addressOf: AddressOf): Node {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => whole(child, addressOf));
  const { href, ...others } = node.properties;
  if (typeof href !== 'string' || href.startsWith('#')) return { ...node, children };
  const address = addressOf(href);
  const own = /^\/(?!\/)/.test(href) ? { dataAt: href } : {};
  return { ...node, properties: { ...others, ...own, ...(address === undefined ? {} : { href: address }) }, children };
}

/** Returns the text of a node. */
export function wordsOf(node: RootContent | ElementContent | Root): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
