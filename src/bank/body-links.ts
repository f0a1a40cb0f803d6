/** An address written in a body. */
export interface BodyLink {
  /** As the author meant it: percent codes decoded, `./`, query and anchor gone. */
  readonly target: string;
  /** 1-based line of the body. */
  readonly line: number;
}

const inline = /\]\(\s*(?:<([^<>\n]*)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))(?=\s*\)|\s+["'(])/g;
const spaced = /\]\(\s*([^()<>\n"']*[^\S\n][^()<>\n"']*\.[a-z\d]{2,5})\s*\)/gi;
const definition = /^ {0,3}\[(?!\^)[^\]\n]+\]:\s*(?:<([^<>\n]*)>|(\S+))/gm;

/** Returns the addresses of links and pictures of a Markdown body that stay in the bank: files beside it and paths from the root. */
export function localLinks(body: string): BodyLink[] {
  const text = withoutCode(body);
  return [...linksIn(text), ...text.matchAll(definition)].flatMap((found) => {
    const target = targetOf(found);
    return target === undefined ? [] : [{ target, line: text.slice(0, found.index).split('\n').length }];
  });
}

/** Returns the names of files beside a Markdown body that it links to; pictures that it shows are not links. */
export function linkedNames(body: string): string[] {
  const text = withoutCode(body);
  const links = linksIn(text).filter(({ index }) => !isPicture(text, index));
  return [...links, ...text.matchAll(definition)].flatMap((found) => targetOf(found) ?? []).filter((target) => !target.startsWith('/'));
}

/** Returns the addresses with a space that stand where a link or a picture was meant: Markdown takes them for plain text. */
export function spacedAddresses(body: string): string[] {
  const text = withoutCode(body);
  return [...text.matchAll(spaced)].filter(({ index }) => opening(text, index) !== undefined).map(({ 1: target = '' }) => target.trim());
}

/** A bracket behind a backslash is only a sign, whichever of the two it is. */
const linksIn = (text: string) => [...text.matchAll(inline)].filter(({ index }) => opening(text, index) !== undefined);

function targetOf({ 1: bracketed, 2: plain }: RegExpExecArray): string | undefined {
  const target = bracketed ?? plain ?? '';
  return /^(?:[a-z][a-z0-9+.-]*:|#|\?|\/\/|$)/i.test(target) ? undefined : clean(target);
}

/** Tells whether the bracket that closes at an index was opened by «![». */
function isPicture(text: string, closing: number): boolean {
  const at = opening(text, closing) ?? 0;
  return text[at - 1] === '!' && !isEscaped(text, at - 1);
}

/** Returns where the bracket that closes at an index was opened in the same paragraph; `undefined` when nowhere. */
function opening(text: string, closing: number): number | undefined {
  if (isEscaped(text, closing)) return undefined;
  let depth = 0;
  for (let at = closing; at >= 0 && !(text[at] === '\n' && text[at - 1] === '\n'); at -= 1) {
    if ((text[at] !== ']' && text[at] !== '[') || isEscaped(text, at)) continue;
    if (text[at] === ']') depth += 1;
    else if ((depth -= 1) === 0) return at;
  }
  return undefined;
}

/** Two backslashes are one that is shown. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}

/** Code may show an address that is no link; lines stay where they are. */
function withoutCode(body: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return body
    .replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .replace(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank);
}

function clean(target: string): string {
  const path = target
    .replace(/[?#].*$/, '')
    .replace(/^\.\//, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Returns the web addresses of a Markdown body, in links or bare, outside code. */
export function webAddresses(body: string): BodyLink[] {
  const text = withoutCode(body);
  return [...text.matchAll(/https?:\/\/[^\s()<>\]"'«»]+/gi)].map(({ 0: target, index }) => ({
    target,
    line: text.slice(0, index).split('\n').length,
  }));
}
