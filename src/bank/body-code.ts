/** Returns a body with spaces in place of its code, which may show an address that is no link; lines stay where they are. */
export function withoutCode(body: string): string {
  const blank = (code: string) => code.replace(/[^\n]/g, ' ');
  return body
    .replace(/^( {0,3})(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))/gm, blank)
    .split('\n')
    .map((line) => (line.includes('`') ? withoutSpans(line, blank) : line))
    .join('\n');
}

/** What stands between a run of back ticks and the next one as long is code; each run is looked at once. */
function withoutSpans(line: string, blank: (code: string) => string): string {
  const runs = [...line.matchAll(/`+/g)];
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let at = runs.length - 1; at >= 0; at -= 1) {
    const { length } = runs[at]![0];
    closing[at] = next.get(length) ?? -1;
    next.set(length, at);
  }
  let [text, from] = ['', 0];
  for (let at = 0; at < runs.length; at += 1) {
    const [open, close] = [runs[at]!, runs[closing[at]!]];
    if (close === undefined) continue;
    const to = close.index + close[0].length;
    text += line.slice(from, open.index) + blank(line.slice(open.index, to));
    [from, at] = [to, closing[at]!];
  }
  return text + line.slice(from);
}
