import { describe, expect, it } from 'vitest';
import { accentSheet } from './accent.ts';
import { contrast } from './contrast.ts';

/** Returns the tokens of each rule of a sheet: light, dark by the system, dark by choice. */
function themesOf(sheet: string): Map<string, string>[] {
  return sheet
    .split('\n')
    .filter((line) => line.includes('--accent:'))
    .map((line) => new Map([...line.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value])));
}

describe('accentSheet', () => {
  it.each(['#0b5c4d', '#ffe600', '#ff0000', '#000000', '#ffffff', '#7f7f7f', '#1f3fbf', '#D52B1E'])(
    'stays readable in both themes with %s',
    (colour) => {
      const [light, system, dark] = themesOf(accentSheet(colour));
      expect(system).toEqual(dark);
      for (const [theme, grounds] of [
        [light, ['#ffffff', '#f6f6f2', '#ecece6']],
        [dark, ['#101614', '#18201d', '#222c28']],
      ] as const) {
        const value = (name: string) => theme?.get(name) ?? '';
        for (const ground of grounds) expect(contrast(value('link'), ground)).toBeGreaterThanOrEqual(6.9);
        expect(contrast(value('on-accent'), value('accent'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(value('on-accent'), value('accent-strong'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(value('accent-strong'), value('accent-soft'))).toBeGreaterThanOrEqual(4.5);
        expect(contrast(value('link'), value('accent-soft'))).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('leaves a colour that reads already as it is', () => {
    expect(themesOf(accentSheet('#003322'))[0]?.get('accent')).toBe('#003322');
  });
});
