import { colourOf } from './colours.ts';
import { kindShapes, patternShapes, type CoverShape, type CoverSubject } from './cover.ts';
import { cut, firstOf, fitLines, LEADING, type Face } from './fit-lines.ts';
import { hueOf } from './patterns.ts';
import { MODULE } from './pen.ts';

/** What a picture for social networks and messengers says. */
export interface ShareCard {
  readonly subject: CoverSubject;
  readonly kicker: string;
  readonly title: string;
  /** The first ones that fit on a line are said. */
  readonly facts: readonly string[];
  /** The mark of a thing that is not real work, when it is not. */
  readonly demo?: string | undefined;
  /** Name of the bank. */
  readonly bank: string;
  /** The region's own sign as a square SVG; without it stands the sign of all banks. */
  readonly sign?: string | undefined;
}

/** Size of the picture in pixels, as social networks ask. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const PANEL = { cols: 4, rows: 6, side: 105 };
const LEFT = 64;
const WIDTH = 660;
const INK = { text: '#17201d', soft: '#48504c', demo: '#6d4300', bank: '#0b5c4d' };
const LOGO = 'M3 9.5c4.3-2.3 8.3-2 12 .9V28c-3.7-2.5-7.7-2.8-12-.8zM29 9.5c-4.3-2.3-8.3-2-12 .9V28c3.7-2.5 7.7-2.8 12-.8z';

/** Returns the picture as SVG with all its text as outlines: it looks the same on a machine without fonts. */
export function shareSvg(card: ShareCard, bold: Face, regular: Face): string {
  const hue = hueOf(card.subject.area, card.subject.group);
  const colour = (fill: CoverShape['fill']) => colourOf(fill, hue);
  const { width, height } = SHARE_SIZE;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="#fff" d="M0 0h${width}v${height}H0z"/>`,
    panel(card.subject, colour),
    words(card, bold, regular, colour('a')),
    signOf(card, colour('c')),
    '</svg>',
  ].join('');
}

/** Beside the name of the bank. */
function signOf({ sign }: ShareCard, dot: string): string {
  if (sign !== undefined) return sign.replace('<svg ', `<svg x="${LEFT - 6}" y="534" width="50" height="50" `);
  return `<path fill="${INK.bank}" transform="translate(${LEFT - 4} 536) scale(1.4)" d="${LOGO}"/><circle fill="${dot}" cx="${LEFT + 18.4}" cy="542.3" r="4.2"/>`;
}

function panel(subject: CoverSubject, colour: (fill: CoverShape['fill']) => string): string {
  const { cols, rows, side } = PANEL;
  const left = SHARE_SIZE.width - cols * side;
  const ground = { fill: 'g' as const, d: `M0 0h${cols * MODULE}v${rows * MODULE}H0z` };
  const shapes = [ground, ...patternShapes(subject, cols, rows), ...kindShapes(subject, cols, rows)];
  const paths = shapes.map(({ fill, d }) => `<path fill="${colour(fill)}" d="${d}"/>`).join('');
  const sheet = `<svg x="${left}" width="${cols * side}" height="${rows * side}" viewBox="0 0 ${cols * MODULE} ${rows * MODULE}" fill-rule="evenodd">${paths}</svg>`;
  return subject.kind === 'collection' ? behind(left, colour) + sheet : sheet;
}

/** The sheets that stand behind the first one of a collection. */
function behind(left: number, colour: (fill: CoverShape['fill']) => string): string {
  return `<path fill="${colour('a')}" d="M${left - 18} 24h10v582h-10z"/><path fill="${colour('b')}" d="M${left - 36} 48h10v534h-10z"/>`;
}

function words({ kicker, title, facts, demo, bank }: ShareCard, bold: Face, regular: Face, strong: string): string {
  const { size, lines } = fitLines(title, bold, [66, 60, 54, 48, 42, 36], WIDTH, 262);
  const top = 118 + size;
  const under = top + (lines.length - 1) * size * LEADING + 60;
  const path = (fill: string, d: string) => `<path fill="${fill}" d="${d}"/>`;
  return [
    path(strong, bold.outline(cut(kicker, bold, 30, WIDTH), LEFT, 98, 30)),
    path(INK.text, lines.map((line, index) => bold.outline(line, LEFT, top + index * size * LEADING, size)).join('')),
    path(INK.soft, regular.outline(firstOf(facts, regular, 30, WIDTH), LEFT, under, 30)),
    demo === undefined ? '' : path(INK.demo, regular.outline(demo, LEFT, facts.length === 0 ? under : under + 44, 26)),
    path(INK.soft, regular.outline(cut(bank, regular, 26, WIDTH - 60), LEFT + 54, 569, 26)),
  ].join('');
}
