import { withoutCode } from './body-code.ts';

/** An address written in a body. */
export interface BodyLink {
  /** As the author meant it: percent codes decoded, `./`, query and anchor gone. */
  readonly target: string;
  /** 1-based line of the body. */
  readonly line: number;
}

const inline = /\]\(\s*(?:<([^<>\n]*)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))(?=\s*\)|\s+["'(])/g;
const bare = /\]\(\s*([^\s()<>"'][^()<>\n"']*)(?:\n\s*)?\)/g;
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
  const opened = openings(text);
  const links = linksIn(text).filter(({ index }) => !isPicture(text, opened.get(index) ?? 0));
  return [...links, ...text.matchAll(definition)].flatMap((found) => targetOf(found) ?? []).filter((target) => !target.startsWith('/'));
}

/** Returns the addresses with a space that stand where a link or a picture was meant: Markdown takes them for plain text. */
export function spacedAddresses(body: string): string[] {
  const text = withoutCode(body);
  const opened = openings(text);
  return [...text.matchAll(bare)]
    .filter(({ index, 1: target = '' }) => opened.has(index) && isSpaced(target))
    .map(({ 1: target = '' }) => target.trim());
}

/** Tells whether an address names a file and has a space in it. */
export function isSpaced(address: string): boolean {
  const target = address.trim();
  return /\s/.test(target) && /\.[a-z\d]{2,5}$/i.test(target);
}

/** A bracket behind a backslash is only a sign, whichever of the two it is. */
function linksIn(text: string): RegExpExecArray[] {
  const opened = openings(text);
  return [...text.matchAll(inline)].filter(({ index }) => opened.has(index));
}

function targetOf({ 1: bracketed, 2: plain }: RegExpExecArray): string | undefined {
  const target = bracketed ?? plain ?? '';
  return /^(?:[a-z][a-z0-9+.-]*:|#|\?|\/\/|$)/i.test(target) ? undefined : clean(target);
}

/** Tells whether the bracket that opens at an index belongs to a picture. */
const isPicture = (text: string, at: number) => text[at - 1] === '!' && !isEscaped(text, at - 1);

/** Returns where each bracket that closes was opened in the same paragraph, by its own place; read once, however many there are. */
function openings(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '\n' && text[at - 1] === '\n') open = [];
    else if (text[at] === '[') open.push(at);
    else if (text[at] === ']') {
      const from = open.pop();
      if (from !== undefined) found.set(at, from);
    }
  }
  return found;
}

/** Two backslashes are one that is shown. */
function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
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
