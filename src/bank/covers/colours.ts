import type { CoverShape } from './cover.ts';

/** Hue of each pair of colours, in degrees; the style sheet says the same (`styles/parts/cover.css`). */
export const HUES = [168, 212, 262, 14, 88, 195] as const;

/** Saturation and lightness of each tone in the light theme, in per cent; the accent is one colour. */
export const TONES = { g: [38, 94], b: [36, 79], a: [42, 33] } as const;

/** The warm accent. */
export const WARM = '#e2a63b';

/** Returns the colour of a shape where no style sheet reaches, as in a picture. */
export function colourOf(fill: CoverShape['fill'], hue: number): string {
  if (fill === 'c') return WARM;
  const [saturation, lightness] = TONES[fill];
  return hex(HUES[hue] ?? 0, saturation / 100, lightness / 100);
}

function hex(hue: number, saturation: number, lightness: number): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (shift: number) => {
    const place = (shift + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  return `#${[0, 8, 4]
    .map((shift) =>
      Math.round(channel(shift) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
