import { hueOf, lookOf } from './patterns.ts';
import { box, createPen, disc, MODULE, polygon, type Tone } from './pen.ts';
import { randomOf } from './random.ts';
import { groupSigns } from './signs.ts';

/** What a cover is made from; the same subject always gives the same drawing. */
export interface CoverSubject {
  readonly kind: 'material' | 'recommendation' | 'webinar' | 'collection';
  readonly id: string;
  /** Subject area of the vocabulary; absent for a work without a subject. */
  readonly area?: string | undefined;
  /** Group of types of works. */
  readonly group?: string | undefined;
  /** A webinar that can be watched. */
  readonly isRecorded?: boolean | undefined;
}

/** A shape of a cover; `g` is the ground. */
export interface CoverShape {
  readonly fill: Tone | 'g';
  readonly d: string;
}

const WIDTH = 3 * MODULE;
const HEIGHT = 2 * MODULE;
/** Height of the sheets that stand behind the first one of a collection. */
const STACK = 14;

/** Returns the pattern of a thing's area on a sheet of modules, the soft tone below, the accent above. */
export function patternShapes({ kind, id, area }: CoverSubject, cols: number, rows: number): CoverShape[] {
  const { pen, paths } = createPen(randomOf(`${kind}/${id}`), cols, rows);
  lookOf(area).draw(pen);
  return (['b', 'a', 'c'] as const).flatMap((fill) => (paths.has(fill) ? [{ fill, d: paths.get(fill)! }] : []));
}

/** Returns what tells kinds apart over the pattern: a webinar is played or stands in the calendar, a book has a spine, a work bears the sign of its group. */
export function kindShapes({ kind, group, isRecorded }: CoverSubject, cols: number, rows: number): CoverShape[] {
  const [right, bottom] = [cols * MODULE, rows * MODULE];
  if (kind === 'webinar') return (isRecorded ? playShapes : calendarShapes)(right / 2, bottom / 2);
  if (kind === 'recommendation')
    return [
      { fill: 'g', d: box(9, 0, 2, bottom) + box(right - 24, 0, 16, 27) },
      { fill: 'a', d: box(0, 0, 9, bottom) },
      { fill: 'c', d: polygon(right - 22, 0, right - 10, 0, right - 10, 25, right - 16, 19, right - 22, 25) },
    ];
  const sign = kind === 'material' ? groupSigns[group ?? ''] : undefined;
  if (sign === undefined) return [];
  const { pen, paths } = createPen(randomOf(''), cols, rows);
  pen.draw('b', box(0, 0, MODULE, MODULE), cols - 1, rows - 1);
  pen.draw('a', sign, cols - 1, rows - 1);
  return [
    { fill: 'a', d: paths.get('b')! },
    { fill: 'g', d: paths.get('a')! },
  ];
}

/** A day in the calendar: what is ahead, or over without a recording, must not promise to play. */
function calendarShapes(x: number, y: number): CoverShape[] {
  return [
    { fill: 'g', d: disc(x, y, 18) },
    { fill: 'a', d: disc(x, y, 15) },
    { fill: 'g', d: box(x - 8, y - 7, 16, 4) + box(x - 8, y - 2, 16, 10) + box(x - 5, y - 9, 2, 2) + box(x + 3, y - 9, 2, 2) },
    { fill: 'a', d: box(x - 5, y + 1, 3, 3) + box(x + 2, y + 1, 3, 3) },
  ];
}

/** What starts a recording: a disc set off from the pattern, and its triangle. */
function playShapes(x: number, y: number): CoverShape[] {
  return [
    { fill: 'g', d: disc(x, y, 18) },
    { fill: 'a', d: disc(x, y, 15) },
    { fill: 'g', d: polygon(x - 5, y - 8, x - 5, y + 8, x + 9, y) },
  ];
}

/** How a cover is dressed: classes for a page, colours for a picture. */
export type Dress = (fill: CoverShape['fill']) => string;

/** Returns the inside of a cover, 96 × 64; a collection is a stack, its pattern on the first sheet. */
export function coverContent(subject: CoverSubject, dress: Dress): string {
  const path = ({ fill, d }: CoverShape) => `<path ${dress(fill)} d="${d}"/>`;
  const sheet = [...patternShapes(subject, 3, 2), ...kindShapes(subject, 3, 2)].map(path).join('');
  if (subject.kind !== 'collection') return sheet;
  const back = [
    { fill: 'b' as const, d: box(12, 0, 72, 4) },
    { fill: 'a' as const, d: box(6, 7, 84, 4) },
  ];
  const front = `${path({ fill: 'g', d: box(0, 0, WIDTH, HEIGHT) })}${sheet}`;
  return `${back.map(path).join('')}<svg y="${STACK}" width="${WIDTH}" height="${HEIGHT - STACK}">${front}</svg>`;
}

/** Returns a cover for a page: the style sheet colours it by class, so it follows every theme; nothing is read aloud. */
export function coverSvg(subject: CoverSubject): string {
  const content = coverContent(subject, (fill) => `class="${fill}"`);
  return `<svg class="${classesOf(subject)}" viewBox="${VIEW}" aria-hidden="true">${content}</svg>`;
}

/** Returns a cover for a page that takes the drawing from the file at `address`. */
export function coverUse(subject: CoverSubject, address: string): string {
  return `<svg class="${classesOf(subject)}" aria-hidden="true"><use href="${address}#c"/></svg>`;
}

/** Returns that file. Its colours are custom properties of the page, which reach where selectors do not. */
export function coverFile(subject: CoverSubject): string {
  const content = coverContent(subject, (fill) => borrowed[fill]);
  return `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="c" viewBox="${VIEW}">${content}</symbol></svg>`;
}

const VIEW = `0 0 ${WIDTH} ${HEIGHT}`;
const borrowed: Readonly<Record<CoverShape['fill'], string>> = {
  a: 'fill="var(--tone-a)"',
  b: 'fill="var(--tone-b)" stroke="var(--tone-edge)"',
  c: 'fill="var(--tone-c)"',
  g: 'fill="var(--ground)"',
};

/** A stack has no ground of its own. */
const classesOf = ({ kind, area, group }: CoverSubject) =>
  `cover${kind === 'collection' ? ' cover-collection' : ''} hue-${hueOf(area, group)}`;
