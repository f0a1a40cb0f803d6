/** A piece of a page: a tag, a text, or an element that is kept letter by letter (`script`, `pre` …). */
interface Piece {
  text: string;
  /** Of a tag, in lower case; empty for a text and for what is kept. */
  readonly name: string;
  readonly closes: boolean;
}

/** A comment, what is kept letter by letter (its name is the first group), a tag (the second one), or a text. */
export const PIECE =
  /<!--[\s\S]*?-->|<(script|style|title|textarea|pre)(?=[\s>])[\s\S]*?<\/\1>|<\/?([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+|</gi;
const words = (text: string) => new Set(text.split(' '));
/** Boxes of their own: a space at their edges is never seen. */
const BLOCKS = words(
  'html head body meta link header main footer nav aside section article div p ul ol li dl dt dd h1 h2 h3 h4 h5 h6 table caption thead tbody tfoot tr th td blockquote figure figcaption form search fieldset legend details summary hr br',
);
/** What stands in a line as a letter does, so that spaces around it are seen. */
const ATOMS = words('img picture video audio iframe input select math svg button');
/** End tag → what makes it needless: the tags that begin (`li`) or end (`/ul`) right after it; `$` is the end of the page. Source: HTML, 13.1.2.4. */
const NEEDLESS: Readonly<Record<string, ReadonlySet<string>>> = {
  head: words('body'),
  body: words('/html'),
  html: words('$'),
  li: words('li /ul /ol'),
  dt: words('dt dd'),
  dd: words('dt dd /dl /div'),
  tr: words('tr /tbody /table'),
  td: words('td th /tr'),
  th: words('td th /tr'),
  thead: words('tbody'),
  tbody: words('tbody /table'),
  p: words('p div ul ol dl h2 h3 h4 table section aside blockquote /div /li /dd /td /section /article /blockquote /aside /main'),
};

/** Returns the same page in fewer bytes: without spaces that nobody sees and end tags that HTML lets out; browsers build the same tree of it. */
export function leanHtml(html: string): string {
  const pieces = Array.from(html.matchAll(PIECE), ([text, , name = '']) => ({
    text: text.startsWith('<') ? text : shortEntities(text),
    name: name.toLowerCase(),
    closes: text.startsWith('</'),
  }));
  trimEdges(pieces);
  const kept = pieces.filter(({ text }) => text !== '');
  return kept.map((piece, index) => (isNeedless(piece, kept[index + 1]) ? '' : withoutQuotes(piece))).join('');
}

const shortEntities = (text: string) => text.replaceAll('&#x3C;', '&lt;').replaceAll('&#x26;', '&amp;');

const QUOTED = /(\s[^\s"'>=/]+=)"([^"]*)"/g;

/** Source: HTML, 13.1.2.3: a value without spaces, quotes, `=`, `<`, `>` and `` ` `` needs no quotes. */
function withoutQuotes({ text, name, closes }: Piece): string {
  if (closes || name === '' || text.includes("='") || text.endsWith('/>')) return text;
  return text.replace(QUOTED, (whole, start: string, value: string) => (/^[^\s"'=<>`]+$/.test(value) ? start + value : whole));
}

function isNeedless({ name, closes }: Piece, next: Piece | undefined): boolean {
  return closes && NEEDLESS[name]?.has(!next ? '$' : next.closes ? `/${next.name}` : next.name) === true;
}

/** Empties what lies between a box and its first letter, and between its last letter and its end. */
function trimEdges(pieces: readonly Piece[]): void {
  /** Texts since the last letter that is no text; only the last of them can end a line. */
  let line: Piece[] = [];
  let isStart = true;
  let drawing = false;
  for (const piece of pieces) {
    const { name, closes } = piece;
    if (name === 'svg') drawing = !closes;
    if (BLOCKS.has(name) || (name === 'button' && closes)) trimEnd(line);
    if (BLOCKS.has(name) || ATOMS.has(name)) {
      line = [];
      isStart = BLOCKS.has(name) || (name === 'button' && !closes);
    } else if (!piece.text.startsWith('<')) {
      if (isStart || drawing) piece.text = piece.text.replace(/^[ \t\r\n\f]+/, '');
      line.push(piece);
      isStart &&= piece.text === '';
    } else if (name === '' && /^<(?:textarea|pre)/i.test(piece.text)) {
      if (piece.text.startsWith('<pre')) trimEnd(line);
      line = [];
      isStart = piece.text.startsWith('<pre');
    }
  }
}

function trimEnd(line: readonly Piece[]): void {
  for (const piece of line.toReversed()) {
    piece.text = piece.text.replace(/[ \t\r\n\f]+$/, '');
    if (piece.text !== '') return;
  }
}
