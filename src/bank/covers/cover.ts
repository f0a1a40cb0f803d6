import { lookOf } from './patterns.ts';
import { box, createPen, MODULE, type Tone } from './pen.ts';
import { randomOf } from './random.ts';
import { groupSigns, playSign, ribbon } from './signs.ts';

/** What a cover is made from; the same subject always gives the same drawing. */
export interface CoverSubject {
  readonly kind: 'material' | 'recommendation' | 'webinar' | 'collection';
  readonly id: string;
  /** Subject area of the vocabulary; absent for a work without a subject. */
  readonly area?: string | undefined;
  /** Group of types of works. */
  readonly group?: string | undefined;
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

/** Returns what tells kinds apart over the pattern: a webinar can be played, a book has a spine, a work bears the sign of its group. */
function signShapes({ kind, group }: CoverSubject): CoverShape[] {
  if (kind === 'webinar')
    return [
      { fill: 'g', d: playSign.halo },
      { fill: 'a', d: playSign.disc },
      { fill: 'g', d: playSign.triangle },
    ];
  if (kind === 'recommendation')
    return [
      { fill: 'g', d: box(9, 0, 2, HEIGHT) + box(72, 0, 16, 27) },
      { fill: 'a', d: box(0, 0, 9, HEIGHT) },
      { fill: 'c', d: ribbon },
    ];
  return kind === 'material' ? groupShapes(groupSigns[group ?? '']) : [];
}

function groupShapes(sign: string | undefined): CoverShape[] {
  if (sign === undefined) return [];
  const { pen, paths } = createPen(randomOf(''), 3, 2);
  pen.draw('a', sign, 2, 1);
  return [
    { fill: 'a', d: box(2 * MODULE, MODULE, MODULE, MODULE) },
    { fill: 'g', d: paths.get('a')! },
  ];
}

/** How a cover is dressed: classes for a page, colours for a picture. */
export type Dress = (fill: CoverShape['fill']) => string;

/** Returns the inside of a cover, 96 × 64; a collection is a stack, its pattern on the first sheet. */
export function coverContent(subject: CoverSubject, dress: Dress): string {
  const path = ({ fill, d }: CoverShape) => `<path ${dress(fill)} d="${d}"/>`;
  const sheet = [...patternShapes(subject, 3, 2), ...signShapes(subject)].map(path).join('');
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
  const { hue } = lookOf(subject.area);
  const classes = `cover cover-${subject.kind} hue-${hue}`;
  return `<svg class="${classes}" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true">${coverContent(subject, (fill) => `class="${fill}"`)}</svg>`;
}
