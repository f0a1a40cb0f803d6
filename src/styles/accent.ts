import { mix, towards } from '../bank/contrast.ts';

const WHITE = '#ffffff';
const LIGHT_GROUND = '#ecece6';
const DARK_GROUND = '#222c28';
const BLACK = '#000000';
const READABLE = 7;

/** Returns the style sheet that turns the green of the bank into a region's colour `#rrggbb`: darkened or lightened until words in it read at 7:1 in both themes. */
export function accentSheet(colour: string): string {
  const light = towards(colour, BLACK, LIGHT_GROUND, READABLE);
  const dark = towards(colour, WHITE, DARK_GROUND, READABLE);
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
