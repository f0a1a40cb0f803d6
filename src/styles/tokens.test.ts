import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from '../bank/contrast.ts';
import { readThemes } from './contrast.ts';

const themes = readThemes(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'));

// Words on their grounds: 7:1 where people read (WCAG 1.4.6), 4.5:1 for short marks (1.4.3), 3:1 for edges and the focus ring (1.4.11).
const pairs: readonly (readonly [front: string, back: string, least: number])[] = [
  ...['--bg', '--surface', '--sunken', '--hover'].flatMap((back) => [
    ['--text', back, 7] as const,
    ['--text-soft', back, 7] as const,
    ['--link', back, 7] as const,
  ]),
  ['--link-visited', '--bg', 7],
  ['--accent', '--bg', 4.5],
  ['--accent-strong', '--accent-soft', 4.5],
  ['--on-accent', '--accent', 4.5],
  ['--on-accent', '--accent-strong', 4.5],
  ['--text', '--accent-soft', 7],
  ['--link', '--accent-soft', 4.5],
  ['--text-soft', '--accent-soft', 4.5],
  ['--on-mark', '--mark', 4.5],
  ['--text', '--mark', 7],
  ['--link', '--mark', 4.5],
  ['--line-strong', '--bg', 3],
  ['--focus', '--bg', 3],
  ['--focus', '--sunken', 3],
];

describe('contrast of tokens', () => {
  it('finds every theme', () => {
    expect([...themes.keys()]).toEqual(['light', 'dark', 'bw', 'wb', 'blue', 'brown']);
  });

  it.each([...themes.keys()].flatMap((theme) => pairs.map((pair) => [theme, ...pair] as const)))(
    '%s: %s on %s is at least %d',
    (theme, front, back, least) => {
      const tokens = themes.get(theme) ?? new Map<string, string>();
      expect(contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')).toBeGreaterThanOrEqual(least);
    },
  );
});
