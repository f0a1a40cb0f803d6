import { arc, box, capsule, disc, polygon, quarter, ring, type Pen, type Tone } from './pen.ts';

/** Draws the sheet of one subject area. */
export type Pattern = (pen: Pen) => void;

/** Mathematics: arcs of the compasses, right triangles, a grid of points. */
export const math: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const turn = random.below(4);
    const kind = random.below(5);
    if (kind < 2) {
      draw('a', arc(32, 5) + arc(21, 5), col, row, turn);
      draw('c', quarter(9), col, row, turn);
    } else if (kind === 2) draw('b', polygon(0, 0, 32, 0, 0, 32), col, row, turn);
    else if (kind === 3) draw('a', [5, 14, 23].flatMap((x) => [5, 14, 23].map((y) => box(x, y, 4, 4))).join(''), col, row);
    else {
      draw('b', quarter(32), col, row, turn);
      draw('a', quarter(16), col, row, turn);
    }
  });

/** Natural sciences: orbits about one point, with bodies on them. */
export const science: Pattern = ({ cols, rows, draw, random }) => {
  const x = random.pick([1, 2]) * (cols / 3) * 32;
  const y = random.pick([0.5, 1, 1.5]) * (rows / 2) * 32;
  const steps = Math.ceil(Math.max(cols, rows) * 1.4);
  for (let step = 1; step <= steps; step += 1) draw(step % 2 ? 'a' : 'b', ring(x, y, 6 + 14 * step, step % 2 ? 3 : 8));
  draw('c', disc(x, y, 9));
  for (let step = 1; step <= steps; step += 2) {
    const angle = (random.below(12) * Math.PI) / 6;
    draw('c', disc(round(x + Math.cos(angle) * (4.5 + 14 * step)), round(y + Math.sin(angle) * (4.5 + 14 * step)), random.pick([4, 6])));
  }
};

/** Technology: strips of a construction kit with holes for bolts. */
export const tech: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const turn = random.below(2);
    const kind = random.below(4);
    const strip = (y: number) => capsule(1, y, 30, 14) + [6, 14, 22].map((x) => box(x, y + 5, 4, 4)).join('');
    if (kind < 2) {
      draw('a', strip(1), col, row, turn);
      draw('b', strip(17), col, row, turn);
    } else if (kind === 2) draw('b', box(1, 1, 30, 30) + disc(16, 16, 9), col, row);
    else draw('c', disc(16, 16, 14) + polygon(16, 9, 22, 12.5, 22, 19.5, 16, 23, 10, 19.5, 10, 12.5), col, row);
  });

/** Physical culture: lanes at speed, and a ball. */
export const pe: Pattern = ({ cols, rows, draw, random }) => {
  const lanes = rows * 4;
  for (let lane = 0; lane < lanes; lane += 1) {
    const length = (0.35 + random.below(6) / 10) * cols * 32;
    const from = random.below(4) === 0 ? cols * 32 - length : -8;
    const top = lane * 8 + 1;
    draw(lane % 2 ? 'b' : 'a', polygon(from + 4, top, from + length + 4, top, from + length, top + 6, from, top + 6));
  }
  draw('c', disc((cols - 0.8) * 32, random.pick([0.75, 1.25]) * (rows / 2) * 32, 13));
};

/** Safety: shields, one half in the light. */
export const safety: Pattern = ({ each, draw, random }) =>
  each((col, row) => {
    const [left, right] = random.pick<readonly [Tone, Tone]>([
      ['a', 'b'],
      ['b', 'a'],
      ['a', 'c'],
      ['b', 'b'],
    ]);
    draw(left, 'M3 3L16 3L16 30A20 20 0 0 1 3 13Z', col, row);
    draw(right, 'M16 3L29 3L29 13A20 20 0 0 1 16 30Z', col, row);
  });

/** Special courses: steps that lead upwards. */
export const special: Pattern = ({ cols, rows, draw, random }) => {
  const height = rows * 32;
  const count = cols * 3;
  const shift = random.below(3);
  const edge = (step: number) => Math.round((step * cols * 32) / count);
  for (let step = 0; step < count; step += 1) {
    const rise = Math.round(((step + 1 + shift) / (count + 2)) * height);
    const [left, width] = [edge(step), edge(step + 1) - edge(step)];
    draw('b', box(left, height - rise, width, rise));
    draw(step % 4 === random.below(4) ? 'c' : 'a', box(left, height - rise, width, 7));
  }
  draw('c', disc(random.pick([16, 24, 34]), 16, 9));
};

/** Work without a subject, with people and in management: blocks laid side by side. */
export const blocks: Pattern = ({ cols, rows, draw, random }) => {
  for (let row = 0; row < rows * 2; row += 1) {
    let x = 0;
    while (x < cols * 32) {
      const width = random.pick([16, 24, 32, 40]);
      const tone = random.pick<Tone | undefined>(['a', 'b', 'b', 'c', undefined, 'a']);
      if (tone) draw(tone, box(x + 1, row * 16 + 1, width - 2, 14));
      x += width;
    }
  }
};

const round = (value: number) => Math.round(value * 10) / 10;
