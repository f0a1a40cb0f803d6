/** An address written in a body. */
export interface BodyLink {
  /** As the author meant it: percent codes decoded, `./`, query and anchor gone. */
  readonly target: string;
  /** 1-based line of the body. */
  readonly line: number;
}

const inline = /\]\(\s*(?:<([^<>\n]*)>|([^\s()]+(?:\([^\s()]*\)[^\s()]*)*))/g;
const definition = /^ {0,3}\[(?!\^)[^\]\n]+\]:\s*(?:<([^<>\n]*)>|(\S+))/gm;

/** Returns the addresses of links and pictures of a Markdown body that stay in the bank: files beside it and paths from the root. */
export function localLinks(body: string): BodyLink[] {
  const text = withoutCode(body);
  const found = [...text.matchAll(inline), ...text.matchAll(definition)];
  return found.flatMap(({ 1: bracketed, 2: plain, index }) => {
    const target = bracketed ?? plain ?? '';
    if (/^(?:[a-z][a-z0-9+.-]*:|#|\?|\/\/|$)/i.test(target)) return [];
    return [{ target: clean(target), line: text.slice(0, index).split('\n').length }];
  });
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
