import { describe, expect, it } from 'vitest';
import { contrast } from '../bank/contrast.ts';
import { accentSheet } from './accent.ts';

/** Returns the tokens of a sheet as each theme sees them. */
function themesOf(sheet: string) {
  const tokens = [...sheet.matchAll(/--([\w-]+): var\(--light, (#[0-9a-f]{6})\) var\(--dark, (#[0-9a-f]{6})\);/g)];
  return {
    light: new Map(tokens.map(([, name = '', light = '']) => [name, light])),
    dark: new Map(tokens.map(([, name = '', , dark = '']) => [name, dark])),
  };
}

describe('accentSheet', () => {
  it.each(['#0b5c4d', '#ffe600', '#ff0000', '#000000', '#ffffff', '#7f7f7f', '#1f3fbf', '#D52B1E'])(
    'stays readable in both themes with %s',
    (colour) => {
      const { light, dark } = themesOf(accentSheet(colour));
      for (const [theme, grounds] of [
        [light, ['#ffffff', '#f6f6f2', '#ecece6']],
        [dark, ['#101614', '#18201d', '#222c28']],
      ] as const) {
        const value = (name: string) => theme.get(name) ?? '';
        for (const ground of grounds) expect(contrast(value('link'), ground)).toBeGreaterThanOrEqual(6.9);
        expect(contrast(value('on-accent'), value('accent'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(value('on-accent'), value('accent-strong'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(value('accent-strong'), value('accent-soft'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(value('link'), value('accent-soft'))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('leaves a colour that reads already as it is', () => {
    expect(themesOf(accentSheet('#003322')).light.get('accent')).toBe('#003322');
  });
});
