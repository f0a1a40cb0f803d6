import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { create } from 'fontkitten';
import type { Face } from '../bank/covers/fit-lines.ts';

/** Letters the face lacks → those it draws for them; spaces are of one width here. */
const standIns: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2011': '-',
  '\u04c0': 'I',
  '\u04cf': 'l',
};

/** Returns a face of the site's own fonts, read from its file: no font of the machine is asked. */
export function readFace(weight: 400 | 600): Face {
  const font = create(readFileSync(resolve(`src/styles/fonts/golos-${weight}.woff2`)));
  if (font.isCollection) throw new Error('A face is expected to be one font.');
  const glyphs = new Map<string, { advance: number; path: string }>();
  const glyphOf = (sign: string) => {
    const known = glyphs.get(sign);
    if (known) return known;
    const code = [sign, standIns[sign], ' '].map((text) => text?.codePointAt(0)).find((point) => point && font.hasGlyphForCodePoint(point));
    const glyph = font.glyphForCodePoint(code!);
    const made = { advance: glyph.advanceWidth / font.unitsPerEm, path: glyph.path.toSVG() };
    glyphs.set(sign, made);
    return made;
  };
  const width = (text: string, size: number) => [...text].reduce((sum, sign) => sum + glyphOf(sign).advance, 0) * size;
  return {
    width,
    outline: (text, x, y, size) => {
      let left = x;
      return [...text]
        .map((sign) => {
          const { advance, path } = glyphOf(sign);
          const placed = scale(path, size / font.unitsPerEm, left, y);
          left += advance * size;
          return placed;
        })
        .join('');
    },
  };
}

/** A font counts upwards, a picture downwards. */
function scale(path: string, by: number, left: number, baseline: number): string {
  let across = true;
  return path.replace(/[A-Z]|-?\d+(?:\.\d+)?/g, (token) => {
    if (/[A-Z]/.test(token)) {
      across = true;
      return token;
    }
    const value = across ? left + Number(token) * by : baseline - Number(token) * by;
    across = !across;
    return String(Math.round(value * 10) / 10);
  });
}
