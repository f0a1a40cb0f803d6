import { box, capsule, disc, polygon, quarter, ring, type Tone } from './pen.ts';
import type { Pattern } from './patterns-exact.ts';

const tones: readonly Tone[] = ['a', 'b', 'b', 'a', 'c'];

/** Art: circle, square and triangle at play. */
export const art: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const shapes = [
      disc(16, 16, 14),
      polygon(2, 30, 30, 30, 16, 3),
      box(3, 3, 26, 26),
      quarter(32),
      ring(16, 16, 14, 6),
      'M2 16A14 14 0 0 1 30 16Z',
    ];
    draw(random.pick(tones), random.pick(shapes), col, row, random.below(4));
  });

/** Preschool: soft shapes to hold, flowers and pebbles. */
export const soft: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const flower = 'M9 3A7.5 7.5 0 0 1 16 4A7.5 7.5 0 0 1 28 16A7.5 7.5 0 0 1 16 28A7.5 7.5 0 0 1 4 16A7.5 7.5 0 0 1 9 3Z';
    const kind = random.below(3);
    if (kind === 0) {
      draw(random.pick(['a', 'b']), flower, col, row, random.below(4));
      draw('c', disc(16, 16, 4), col, row);
    } else if (kind === 1) draw(random.pick(tones), capsule(1, 7, 30, 18), col, row, random.below(2));
    else draw(random.pick(tones), disc(16, 16, 12), col, row);
  });

/** Beyond the curriculum: crosses and sparks, whatever one takes up. */
export const sparks: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const plus = polygon(12, 3, 20, 3, 20, 12, 29, 12, 29, 20, 20, 20, 20, 29, 12, 29, 12, 20, 3, 20, 3, 12, 12, 12);
    const spark = 'M16 1A15 15 0 0 0 31 16A15 15 0 0 0 16 31A15 15 0 0 0 1 16A15 15 0 0 0 16 1Z';
    draw(random.pick(tones), random.pick([plus, spark, spark]), col, row);
  });
