/** A way to set type: widths and outlines at a size in pixels. */
export interface Face {
  readonly width: (text: string, size: number) => number;
  /** Path of the text whose first letter stands at `x` on the baseline `y`. */
  readonly outline: (text: string, x: number, y: number, size: number) => string;
}

/** Lines at a size. */
export interface Fitted {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Height of a line, in sizes of the type. */
export const LEADING = 1.2;

/** Returns the text in lines at the largest size at which it keeps within the box; at the smallest it is cut with «…». */
export function fitLines(text: string, face: Face, sizes: readonly number[], width: number, height: number): Fitted {
  const tries = sizes.map((size) => ({ size, lines: wrap(text, face, size, width), most: Math.floor(height / (size * LEADING)) }));
  const good = tries.find(({ size, lines, most }) => lines.length <= most && lines.every((line) => face.width(line, size) <= width));
  if (good) return { size: good.size, lines: good.lines };
  const { size, lines, most } = tries.at(-1)!;
  const kept = lines.slice(0, most).map((line) => cut(line, face, size, width));
  return { size, lines: lines.length > most ? [...kept.slice(0, -1), cut(`${kept.at(-1)}…`, face, size, width)] : kept };
}

/** Returns the text, without its last letters if it is wider than the line, then with «…». */
export function cut(text: string, face: Face, size: number, width: number): string {
  if (face.width(text, size) <= width) return text;
  let kept = text.replace(/…$/, '');
  while (kept !== '' && face.width(`${kept}…`, size) > width) kept = kept.slice(0, -1);
  return `${kept.replace(/[\s,.:;–—-]+$/, '')}…`;
}

/** Returns as many of the facts as fit on a line; the first is cut if it must be. */
export function firstOf(facts: readonly string[], face: Face, size: number, width: number): string {
  const kept = facts.reduce((line, fact) => {
    const longer = line === '' ? fact : `${line} · ${fact}`;
    return line === '' || face.width(longer, size) <= width ? longer : line;
  }, '');
  return cut(kept, face, size, width);
}

function wrap(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const longer = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && face.width(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
