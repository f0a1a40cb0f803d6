const BLACK = '#000000';
const WHITE = '#ffffff';
const STEP = 0.02;

/** The least contrast of words of usual size (WCAG 2.2, 1.4.3; ГОСТ Р 52872-2019). */
export const LEAST_CONTRAST = 4.5;

/** Returns the contrast of two colours `#rgb` or `#rrggbb` by WCAG 2.2, from 1 to 21; throws on anything else. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** Returns `one` with the share of `other` in it, 0 to 1, channel by channel. */
export function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Moves a colour towards black or white by small steps until its contrast with the ground is at least `least`; returns `end` where no step is enough. */
export function towards(colour: string, end: string, ground: string, least: number): string {
  for (let share = 0; share < 1; share += STEP) {
    const moved = mix(colour, end, share);
    if (contrast(moved, ground) >= least) return moved;
  }
  return end;
}

/** Returns the contrast of white words on a region's colour and the nearest darker shade on which they read; `undefined` when they read on the colour itself. */
export function paleAccent(colour: string): { readonly contrast: number; readonly shade: string } | undefined {
  const own = contrast(colour, WHITE);
  return own >= LEAST_CONTRAST ? undefined : { contrast: own, shade: towards(colour, BLACK, WHITE, LEAST_CONTRAST) };
}

/** Returns a region's colour as it may bear white words: the colour itself, else its nearest darker shade. */
export function readableAccent<T extends string | undefined>(colour: T): T | string {
  return colour === undefined ? colour : (paleAccent(colour)?.shade ?? colour);
}

function luminance(colour: string): number {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  const hex = short
    ? short
        .slice(1)
        .map((digit) => digit + digit)
        .join('')
    : colour.slice(1);
  if (!/^[0-9a-f]{6}$/i.test(hex)) throw new Error(`«${colour}» is not a colour.`);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => linear(parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
