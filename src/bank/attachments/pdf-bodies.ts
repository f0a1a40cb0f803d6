/** White space of PDF: fewer signs than `\s` knows, and the zero (ISO 32000-2, 7.2.3). */
const SPACES = '\0\t\n\f\r ';
/** Where an object begins that a table of references can point at: a number before it, white space or a delimiter after. */
const HEADER = /[\0\t\n\f\r \d]obj(?=[\0\t\n\f\r ()<>[\]{}/%]|$)/g;
const END = 'endstream';

/** One object of a PDF as a reader comes to it by the table of references. */
export interface PdfObject {
  /** All of it but what its stream holds, names in plain letters. */
  readonly text: string;
  /** What its stream holds, packed as it is; absent where the bytes are no whole stream: they are in `text` then. */
  readonly body?: string;
  /** The dictionary before the stream, names in plain letters; '' without a stream. */
  readonly head: string;
}

/** Splits a PDF, one sign a byte, into its objects in the order of the bytes; what stands before the first one comes first. Each begins anew: neither an open bracket nor a stream of another object hides it. Takes time in proportion to the length. */
export function pdfObjects(source: string): PdfObject[] {
  const starts = [...source.matchAll(HEADER)].map((header) => header.index + header[0].length);
  const own = starts.map((start, at) => whole(source.slice(start, starts[at + 1])));
  return [{ text: plainNames(source.slice(0, starts[0])), head: '' }, ...own];
}

function whole(object: string): PdfObject {
  const stream = streamIn(object);
  const end = stream === undefined ? -1 : object.indexOf(END, stream.body);
  if (stream === undefined || end < 0) return { text: plainNames(object), head: '' };
  const body = object.slice(stream.body, end);
  const head = plainNames(object.slice(0, stream.word));
  // A table of references is found wherever the last line of the file says, in a stream as well.
  const kept = body.includes('trailer') ? body : '';
  return { text: `${head} stream ${plainNames(kept)} ${plainNames(object.slice(end))}`, body, head };
}

/** Returns where the word `stream` after the dictionary of an object stands, and where its bytes begin; `undefined` when it is no stream. */
function streamIn(object: string): { word: number; body: number } | undefined {
  let at = afterGap(object, 0);
  let depth = 0;
  if (!object.startsWith('<<', at)) return undefined;
  const sign = /<<|>>|[%(<]/g;
  for (;;) {
    sign.lastIndex = at;
    const found = sign.exec(object);
    if (found === null) return undefined;
    at = sign.lastIndex;
    if (found[0] === '%') at = afterLine(object, at);
    else if (found[0] === '(') at = afterText(object, at);
    else if (found[0] === '<') at = after(object, '>', at);
    else if (found[0] === '<<') depth += 1;
    else if ((depth -= 1) === 0) break;
  }
  const word = afterGap(object, at);
  const line = /stream[\t ]*(?:\r\n?|\n)/y;
  line.lastIndex = word;
  return line.test(object) ? { word, body: line.lastIndex } : undefined;
}

/** Skips white space and comments. */
function afterGap(text: string, from: number): number {
  let at = from;
  for (;;)
    if (text[at] === '%') at = afterLine(text, at);
    else if (at < text.length && SPACES.includes(text[at] ?? '')) at += 1;
    else return at;
}

function afterLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.test(text) ? end.lastIndex : text.length;
}

/** Brackets inside of a text are counted, unless one is escaped. */
function afterText(text: string, from: number): number {
  const sign = /[()]|\\[^]/g;
  sign.lastIndex = from;
  for (let depth = 1; depth > 0;) {
    const found = sign.exec(text);
    if (found === null) return text.length;
    depth += found[0] === '(' ? 1 : found[0] === ')' ? -1 : 0;
  }
  return sign.lastIndex;
}

function after(text: string, what: string, from: number): number {
  const at = text.indexOf(what, from);
  return at < 0 ? text.length : at + what.length;
}

/** Returns a part of a PDF with names in plain letters: any of them may be written by its number. */
export const plainNames = (text: string) => text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
