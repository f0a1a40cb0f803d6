import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import { coverFile, coverSvg, kindShapes, patternShapes } from './cover.ts';
import { areaLooks, hueOf, lookOf, plainLook } from './patterns.ts';
import { arc, box, capsule, createPen, disc, MODULE, polygon, quarter, ring } from './pen.ts';
import { randomOf } from './random.ts';

const printOf = (drawn: unknown) => createHash('sha256').update(JSON.stringify(drawn)).digest('hex').slice(0, 12);

/** The drawings of forty works of each area, on the sheet of a cover and on that of a picture to share: a work keeps its cover for ever. */
const ids = Array.from({ length: 40 }, (_, index) => `work-${index}`);
const drawingsOf = (area: string | undefined) =>
  ids.flatMap((id) => [patternShapes({ kind: 'material', id, area }, 3, 2), patternShapes({ kind: 'webinar', id, area }, 4, 6)]);

describe('the drawings of today: a change of one is seen, and meant', () => {
  it.each<[string | undefined, string]>([
    ['rus', '6ee224ef297e'],
    ['native', '5720cf7a6b5d'],
    ['foreign', '3ad788fb761d'],
    ['math', '190e17da0e24'],
    ['social', '0fae1b126fdd'],
    ['world', '93666fcaf40f'],
    ['science', '0c6c2e984357'],
    ['ethics', 'a172119c98d1'],
    ['odnk', '95a37ba0d7c7'],
    ['art', '5db62b21ec13'],
    ['tech', 'cef3fedbb460'],
    ['pe', '529f17eaa009'],
    ['safety', 'a64ac29850b3'],
    ['do5', '5a69e264e9b5'],
    ['extra', '6286b6e0d7fc'],
    ['special', '6c6dba0deae1'],
    [undefined, '8d7d71e35b07'],
  ])('of %s', (area, print) => expect(printOf(drawingsOf(area))).toBe(print));
  it('has a line for every area', () => expect(Object.keys(areaLooks)).toHaveLength(16));
});

test('the row of numbers that belongs to a text', () => {
  const { below, pick } = randomOf('material/drobi');
  expect(Array.from({ length: 12 }, () => below(100))).toEqual([85, 11, 10, 61, 4, 68, 70, 78, 75, 26, 42, 9]);
  expect([pick(['a', 'b', 'c']), pick(['a', 'b', 'c']), pick(['a', 'b', 'c'])]).toEqual(['c', 'b', 'b']);
  expect(randomOf('дроби').below(1_000_000)).toBe(710166);
  expect(randomOf('').below(1_000_000)).toBe(611244);
});

describe('a pen', () => {
  const drawn = (shape: string, col?: number, row?: number, quarters?: number) => {
    const { pen, paths } = createPen(randomOf(''), 3, 2);
    pen.draw('a', shape, col, row, quarters);
    return paths.get('a');
  };
  it.each([
    ['a box', box(1, 2, 3, 4), 'M1 2h3v4h-3z'],
    ['a disc', disc(16, 16, 4), 'M12 16a4 4 0 1 1 8 0a4 4 0 1 1 -8 0z'],
    ['a ring', ring(16, 16, 4, 1), 'M12 16a4 4 0 1 1 8 0a4 4 0 1 1 -8 0zm1 0a3 3 0 1 1 6 0a3 3 0 1 1 -6 0z'],
    ['a polygon', polygon(0, 0, 4, 0, 2, 3), 'M0 0h4l-2 3z'],
    ['a capsule', capsule(0, 0, 10, 4), 'M2 0h6a2 2 0 0 1 0 4h-6a2 2 0 0 1 0 -4z'],
    ['a quarter', quarter(8), 'M0 0h8a8 8 0 0 1 -8 8z'],
    ['an arc', arc(8, 2), 'M6 0h2a8 8 0 0 1 -8 8v-2a6 6 0 0 0 6 -6z'],
    ['numbers of one digit behind the point', polygon(0, 0, 0.25, 1.04, 3, 3), 'M0 0l0.3 1l2.8 2z'],
  ])('draws %s', (_name, shape, path) => expect(drawn(shape)).toBe(path));
  it.each([
    [0, 'M1 2h3v4h-3z'],
    [1, 'M30 1v3h-4v-3z'],
    [2, 'M31 30h-3v-4h3z'],
    [3, 'M2 31v-3h4v3z'],
    [4, 'M1 2h3v4h-3z'],
    [5, 'M30 1v3h-4v-3z'],
  ])('turns by %i quarters', (quarters, path) => expect(drawn(box(1, 2, 3, 4), 0, 0, quarters)).toBe(path));
  it('moves by modules', () => expect(drawn(box(1, 2, 3, 4), 2, 1)).toBe(`M${1 + 2 * MODULE} ${2 + MODULE}h3v4h-3z`));
  it('keeps a path for each tone, and one only for what was drawn', () => {
    const { pen, paths } = createPen(randomOf(''), 3, 2);
    pen.draw('a', box(0, 0, 1, 1));
    pen.draw('c', box(1, 0, 1, 1));
    pen.draw('a', box(0, 0, 1, 1), 1);
    expect([...paths]).toEqual([
      ['a', 'M0 0h1v1h-1zM32 0h1v1h-1z'],
      ['c', 'M1 0h1v1h-1z'],
    ]);
  });
  it('goes from module to module, row by row', () => {
    const places: string[] = [];
    createPen(randomOf(''), 3, 2).pen.each((col, row) => places.push(`${col}${row}`));
    expect(places).toEqual(['00', '10', '20', '01', '11', '21']);
  });
});

test('the marks of the kinds', () => {
  const marks = (kind: 'material' | 'webinar' | 'recommendation' | 'collection', group?: string, isRecorded?: boolean) =>
    kindShapes({ kind, id: 'x', group, isRecorded }, 3, 2);
  expect(marks('collection', 'lesson')).toEqual([]);
  expect(marks('material', 'nothing')).toEqual([]);
  expect(marks('material')).toEqual([]);
  expect(marks('recommendation')).toEqual([
    { fill: 'g', d: box(9, 0, 2, 64) + box(72, 0, 16, 27) },
    { fill: 'a', d: box(0, 0, 9, 64) },
    { fill: 'c', d: polygon(74, 0, 86, 0, 86, 25, 80, 19, 74, 25) },
  ]);
  expect(marks('webinar', undefined, true)).toEqual([
    { fill: 'g', d: disc(48, 32, 18) },
    { fill: 'a', d: disc(48, 32, 15) },
    { fill: 'g', d: polygon(43, 24, 43, 40, 57, 32) },
  ]);
  expect(marks('webinar')).toEqual([
    { fill: 'g', d: disc(48, 32, 18) },
    { fill: 'a', d: disc(48, 32, 15) },
    { fill: 'g', d: box(40, 25, 16, 4) + box(40, 30, 16, 10) + box(43, 23, 2, 2) + box(51, 23, 2, 2) },
    { fill: 'a', d: box(43, 33, 3, 3) + box(50, 33, 3, 3) },
  ]);
  expect(marks('material', 'media')).toEqual([
    { fill: 'a', d: 'M64 32h32v32h-32z' },
    { fill: 'g', d: 'M70 40h20v16h-20zm7 3.5l7 4.5l-7 4.5z' },
  ]);
});

test('a collection is a stack', () => {
  const subject = { kind: 'collection', id: 'one', area: 'math' } as const;
  const back = '<path class="b" d="M12 0L84 0L84 4L12 4Z"/><path class="a" d="M6 7L90 7L90 11L6 11Z"/>';
  const [before, inside = ''] = coverSvg(subject).split('<path class="g"');
  expect(before).toBe(
    `<svg class="cover cover-collection hue-1" viewBox="0 0 96 64" aria-hidden="true">${back}<svg y="14" width="96" height="50">`,
  );
  expect(inside).toMatch(/^ d="M0 0L96 0L96 64L0 64Z"\/><path class="b" .*<\/svg><\/svg>$/);
  expect(coverSvg({ ...subject, kind: 'material' })).not.toContain('<svg y=');
});

test('a file has the colours of the page that shows it', () => {
  const file = coverFile({ kind: 'webinar', id: 'work-1', area: 'math' });
  expect(file).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"><symbol id="c" viewBox="0 0 96 64"><path .*<\/symbol><\/svg>$/);
  expect(new Set(Array.from(file.matchAll(/<path (.*?) d=/g), ([, dress]) => dress))).toEqual(
    new Set(['fill="var(--tone-b)" stroke="var(--tone-edge)"', 'fill="var(--tone-a)"', 'fill="var(--tone-c)"', 'fill="var(--ground)"']),
  );
});

test('the colours of a work', () => {
  const groups = ['lesson', 'program', 'assess', 'didactic', 'upbringing', 'method', 'manage', 'media', 'nothing', undefined];
  expect(groups.map((group) => hueOf(undefined, group))).toEqual([0, 5, 1, 4, 3, 2, 5, 1, 5, 5]);
  expect(Object.keys(areaLooks).map((area) => hueOf(area, 'lesson'))).toEqual([3, 0, 5, 1, 0, 4, 2, 1, 3, 3, 5, 4, 1, 2, 0, 4]);
  expect(hueOf('theatre', 'lesson')).toBe(plainLook.hue);
  expect(lookOf(undefined)).toBe(plainLook);
});
