import { blocks, math, pe, safety, science, special, tech, type Pattern } from './patterns-exact.ts';
import { arches, foreign, layers, native, russian, stars, world } from './patterns-human.ts';
import { art, soft, sparks } from './patterns-play.ts';

/** How a subject area looks: its pattern, and which of the six pairs of colours it wears. */
export interface AreaLook {
  readonly draw: Pattern;
  /** 0 pine, 1 blue, 2 violet, 3 clay, 4 moss, 5 slate. */
  readonly hue: 0 | 1 | 2 | 3 | 4 | 5;
}

/** Subject area of the vocabulary → its look; areas are told apart by pattern, colour only helps. */
export const areaLooks: Readonly<Record<string, AreaLook>> = {
  rus: { draw: russian, hue: 3 },
  native: { draw: native, hue: 0 },
  foreign: { draw: foreign, hue: 5 },
  math: { draw: math, hue: 1 },
  social: { draw: layers, hue: 0 },
  world: { draw: world, hue: 4 },
  science: { draw: science, hue: 2 },
  ethics: { draw: arches, hue: 1 },
  odnk: { draw: stars, hue: 3 },
  art: { draw: art, hue: 3 },
  tech: { draw: tech, hue: 5 },
  pe: { draw: pe, hue: 4 },
  safety: { draw: safety, hue: 1 },
  do5: { draw: soft, hue: 2 },
  extra: { draw: sparks, hue: 0 },
  special: { draw: special, hue: 4 },
};

/** The look of a work without a subject, and of an area that the bank has no pattern for. */
export const plainLook: AreaLook = { draw: blocks, hue: 5 };

/** Group of types → the colours of a work without a subject: a programme must not look like a lesson. */
const groupHues: Readonly<Record<string, AreaLook['hue']>> = {
  lesson: 0,
  program: 5,
  assess: 1,
  didactic: 4,
  upbringing: 3,
  method: 2,
  manage: 5,
  media: 1,
};

/** Returns the colours of a thing: of its area, else of its group of types. */
export function hueOf(area: string | undefined, group: string | undefined): AreaLook['hue'] {
  return area === undefined ? (groupHues[group ?? ''] ?? plainLook.hue) : lookOf(area).hue;
}

/** Returns the look of a subject area. */
export function lookOf(area: string | undefined): AreaLook {
  return areaLooks[area ?? ''] ?? plainLook;
}
