/** How many bytes the HTML of a work may weigh over the wire: it is read on a phone with a bad connection. */
export const WORK_BUDGET = 12 * 1024;
/** Pages of Russian text pack better than two to one: a shorter one need not be weighed. */
const SURELY_LIGHT = 2 * WORK_BUDGET;

const REST_OF_TAG = `(?:[^>"]|"[^"]*")*>`;

/** The things of schema.org of a page: the beginning of the tag, what it holds, its end. */
const LINKED = /(<script type="?application\/ld\+json"?>)([^<]*)(<\/script>)/g;

type Step = (html: string) => string;
const without =
  (tag: RegExp): Step =>
  (html) =>
    html.replaceAll(tag, '');

type Node = Readonly<Record<string, unknown>>;

const isWay = (node: Node) => node['@type'] === 'BreadcrumbList';

/** Leaves of a thing what it is and what it is called; the way to the page stays whole. */
function inBrief(node: Node): Node {
  if (isWay(node)) return node;
  return Object.fromEntries(['@type', '@id', 'url', 'name'].flatMap((name) => (node[name] === undefined ? [] : [[name, node[name]]])));
}

/** Tells fewer things of schema.org; the tag goes where none is left. */
function linkedAs(fewer: (nodes: readonly Node[]) => readonly Node[]): Step {
  return (html) =>
    html.replaceAll(LINKED, (_tag, start: string, json: string, end: string) => {
      const { '@context': context, '@graph': graph, ...only } = JSON.parse(json) as Node;
      const [first, ...more] = fewer(graph === undefined ? [only] : (graph as readonly Node[]));
      if (first === undefined) return '';
      const said = more.length === 0 ? first : { '@graph': [first, ...more] };
      return `${start}${JSON.stringify({ '@context': context, ...said }).replaceAll('<', '\\u003c')}${end}`;
    });
}

/** What programs read in the head and find elsewhere too, in the order in which a heavy page gives it up. */
const STEPS: readonly Step[] = [
  // Libraries harvest the same by OAI-PMH.
  without(new RegExp(`<(?:meta name="?DC(?:TERMS)?\\.|link rel="?schema\\.DC)${REST_OF_TAG}`, 'g')),
  // They stand on the page itself.
  without(new RegExp(`<meta name="?citation_keywords${REST_OF_TAG}`, 'g')),
  // The file that the page links to tells it whole.
  linkedAs((nodes) => nodes.map(inBrief)),
  // The way to the page stands on it for readers.
  linkedAs((nodes) => nodes.filter((node) => !isWay(node))),
  without(LINKED),
];

/** Returns the page of a work without what it must give up to weigh no more than the budget; one that would not get there keeps everything. */
export function withinBudget(html: string, weigh: (html: string) => number): string {
  if (new TextEncoder().encode(html).length <= SURELY_LIGHT) return html;
  let lean = html;
  for (const step of STEPS) {
    if (weigh(lean) <= WORK_BUDGET) return lean;
    lean = step(lean);
  }
  return weigh(lean) <= WORK_BUDGET ? lean : html;
}
