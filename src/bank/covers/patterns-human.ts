import { box, disc, polygon, type Tone } from './pen.ts';
import type { Pattern } from './patterns-exact.ts';

const tones: readonly Tone[] = ['a', 'b', 'b', 'a', 'c'];

/** Russian and literature: lines of text, a paragraph beginning with a large letter. */
export const russian: Pattern = ({ cols, rows, draw, random }) => {
  const right = cols * 32 - 6;
  const initial = random.below(rows * 2) * 2;
  for (let line = 0; line < rows * 4; line += 1) {
    const top = line * 8 + 2;
    const besideInitial = line === initial || line === initial + 1;
    const left = besideInitial ? 26 : 6;
    const end = line === initial - 1 || random.below(5) === 0 ? left + 14 + random.below(cols * 12) : right - random.below(8);
    draw(random.below(4) === 0 ? 'b' : 'a', box(left, top, end - left, 4));
  }
  draw('c', box(6, initial * 8 + 2, 14, 12));
};

/** Mother tongues: an embroidered ornament of stepped lozenges. */
export const native: Pattern = ({ each, draw, random }) => {
  /** A quarter of a lozenge that reaches so many stitches from the middle; turned thrice, it is whole. */
  const stepped = (reach: number) => {
    const steps = Array.from({ length: reach }, (_, step) => [
      20 + 4 * step,
      16 - 4 * (reach - step),
      20 + 4 * step,
      20 - 4 * (reach - step),
    ]);
    return polygon(16, 16, 16, 16 - 4 * reach, ...steps.flat());
  };
  each((col, row) => {
    const reach = random.pick([4, 4, 3]);
    const tone = (col + row) % 2 ? 'b' : 'a';
    const corner = stepped(reach) + stepped(reach - 2) + (reach === 3 ? box(0, 0, 4, 4) : '');
    for (let turn = 0; turn < 4; turn += 1) draw(tone, corner, col, row, turn);
    draw('c', box(14, 10, 4, 12) + box(10, 14, 4, 4) + box(18, 14, 4, 4), col, row);
  });
};

/** Foreign languages: one speaks, another answers. */
export const foreign: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const bubble = 'M16 2A14 14 0 0 1 16 30L2 30L2 16A14 14 0 0 1 16 2Z';
    const tone = random.pick(tones);
    const inner = random.pick([box(9, 13, 14, 3) + box(9, 19, 9, 3), disc(16, 16, 5), '']);
    draw(tone, bubble, col, row, random.below(4));
    if (inner && tone === 'b') draw('a', inner, col, row);
  });

/** History, society, geography: layers, one above another, like a river or the relief on a map. */
export const layers: Pattern = ({ cols, rows, draw, random }) => {
  const right = cols * 32 + 48;
  for (let layer = 0; layer < rows * 2; layer += 1) {
    const top = layer * 16 + 4;
    const from = -16 * random.below(3);
    const crest = (y: number, back: boolean) => {
      const xs = Array.from({ length: Math.ceil((right - from) / 24) + 1 }, (_, index) => from + index * 24);
      const points = back ? xs.toReversed() : xs;
      return points
        .map((x, index) => (index === 0 ? `${x} ${y}` : `A20 20 0 0 ${(index + (back ? xs.length + 1 : 0)) % 2} ${x} ${y}`))
        .join('');
    };
    const thick = random.pick([4, 7, 9]);
    draw(layer % 3 === 1 ? 'b' : layer % 4 === 2 ? 'c' : 'a', `M${crest(top, false)}L${crest(top + thick, true)}Z`);
  }
};

/** The world around: leaves, hills and the sun. */
export const world: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const kind = random.below(4);
    if (kind < 2) {
      draw(kind ? 'a' : 'b', 'M0 0A32 32 0 0 1 32 32A32 32 0 0 1 0 0Z', col, row, random.below(2));
    } else if (kind === 2) {
      draw('b', 'M0 32A16 16 0 0 1 32 32Z', col, row);
      draw('c', disc(16, 9, 6), col, row);
    } else draw('a', 'M0 32A16 16 0 0 1 32 32ZM0 16A16 16 0 0 1 32 16Z', col, row);
  });

/** Ethics and religions: arches, a light in each. */
export const arches: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const arch = (gap: number) => `M${gap} 32L${gap} 16A${16 - gap} ${16 - gap} 0 0 1 ${32 - gap} 16L${32 - gap} 32Z`;
    draw(random.pick(['a', 'b', 'a']), arch(1) + arch(6), col, row);
    draw(random.pick(['c', 'b', 'a']), arch(10), col, row);
  });

/** Spiritual culture: stars with eight points. */
export const stars: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const star = polygon(
      16,
      1,
      20,
      5,
      27,
      5,
      27,
      12,
      31,
      16,
      27,
      20,
      27,
      27,
      20,
      27,
      16,
      31,
      12,
      27,
      5,
      27,
      5,
      20,
      1,
      16,
      5,
      12,
      5,
      5,
      12,
      5,
    );
    draw(random.pick(['a', 'b']), star + disc(16, 16, 7), col, row);
    if (random.below(2)) draw('c', disc(16, 16, 4), col, row);
  });
