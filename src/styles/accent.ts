import { contrast } from './contrast.ts';

const WHITE = '#ffffff';
const LIGHT_GROUND = '#ecece6';
const DARK_GROUND = '#222c28';
const BLACK = '#000000';
const READABLE = 7;

/** Returns the style sheet that turns the green of the bank into a region's colour `#rrggbb`: darkened or lightened until words in it read at 7:1 in both themes. */
export function accentSheet(colour: string): string {
  const light = towards(colour, BLACK, LIGHT_GROUND);
  const dark = towards(colour, WHITE, DARK_GROUND);
  const tokens: Readonly<Record<string, readonly [light: string, dark: string]>> = {
    accent: [light, dark],
    'accent-strong': [mix(light, BLACK, 0.25), mix(dark, WHITE, 0.4)],
    'accent-soft': [mix(light, WHITE, 0.92), mix(dark, DARK_GROUND, 0.88)],
    link: [light, dark],
    underline: [mix(light, WHITE, 0.55), mix(dark, BLACK, 0.5)],
    'on-accent': [WHITE, mix(dark, BLACK, 0.85)],
  };
  const rules = Object.entries(tokens).map(([name, [day, night]]) => `--${name}: var(--light, ${day}) var(--dark, ${night});`);
  return `@layer tokens {\n:root:root:not([data-scheme]) {\n${rules.join('\n')}\n}\n}\n`;
}

/** Moves a colour towards black or white by small steps until it reads on the ground. */
function towards(colour: string, end: string, ground: string): string {
  for (let share = 0; share < 1; share += 0.02) {
    const moved = mix(colour, end, share);
    if (contrast(moved, ground) >= READABLE) return moved;
  }
  return end;
}

/** Returns `one` with the share of `other` in it, 0 to 1, channel by channel. */
function mix(one: string, other: string, share: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [from, to] = [one, other].map((colour) => parseInt(colour.slice(at, at + 2), 16));
    return Math.round((from ?? 0) + ((to ?? 0) - (from ?? 0)) * share);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
