/** An attribute of a tag; `start` and `end` are the bounds of its value in the page, without quotes. */
export interface HtmlAttribute {
  /** In lower case. */
  readonly name: string;
  /** As written, with entities; empty when there is none. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** An opening tag of a page. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly HtmlAttribute[];
  /** What lies inside an element that holds text only (`style`, `script` …); empty for others. */
  readonly text: string;
}

/** Elements whose inside is no HTML: what looks like a tag there is text. */
const TEXT_ONLY = new Set(['script', 'style', 'textarea', 'title', 'iframe', 'noembed', 'noframes', 'xmp']);
const COMMENT = /<!--[\s\S]*?(?:-->|$)/y;
const NAME = /<([a-z][^\s/>]*)/iy;
const GAP = /[\s/]*/y;
const ATTRIBUTE = /([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)(?:"|$)|'([^']*)(?:'|$)|([^\s>"'][^\s>]*)))?/y;

/**
 * Returns the opening tags of a page in order, as browsers see them: comments, text and the inside of scripts are skipped.
 * Source: https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function htmlTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const comment = matchAt(COMMENT, html, at);
    const name = matchAt(NAME, html, at);
    if (comment || !name) {
      at += comment?.[0].length ?? 1;
      continue;
    }
    const { attributes, end } = readAttributes(html, at + name[0].length);
    // A tag that never ends is no tag.
    if (end === undefined) break;
    const tag = name[1]!.toLowerCase();
    const close = TEXT_ONLY.has(tag) ? endOfText(html, tag, end) : end;
    tags.push({ name: tag, attributes, text: html.slice(end, close) });
    at = close;
  }
  return tags;
}

/** Returns a page in which `change` has given some attributes new values (with entities); `undefined` leaves one as it is. */
export function rewriteAttributes(html: string, change: (attribute: HtmlAttribute, tag: HtmlTag) => string | undefined): string {
  const parts: string[] = [];
  let done = 0;
  for (const tag of htmlTags(html))
    for (const attribute of tag.attributes) {
      const value = change(attribute, tag);
      if (value === undefined) continue;
      parts.push(html.slice(done, attribute.start), value);
      done = attribute.end;
    }
  return parts.concat(html.slice(done)).join('');
}

function readAttributes(html: string, from: number): { attributes: HtmlAttribute[]; end: number | undefined } {
  const attributes: HtmlAttribute[] = [];
  for (let at = from; ;) {
    at += matchAt(GAP, html, at)![0].length;
    const match = matchAt(ATTRIBUTE, html, at);
    if (match === undefined) return { attributes, end: html[at] === '>' ? at + 1 : undefined };
    at += match[0].length;
    const value = match[2] ?? match[3] ?? match[4] ?? '';
    const isQuoted = match[2] !== undefined || match[3] !== undefined;
    const end = isQuoted ? at - 1 : at;
    attributes.push({ name: match[1]!.toLowerCase(), value, start: end - value.length, end });
  }
}

function endOfText(html: string, tag: string, from: number): number {
  const close = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
