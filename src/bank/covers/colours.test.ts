import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourOf, HUES, TONES, WARM } from './colours.ts';
import { areaLooks } from './patterns.ts';

const sheet = readFileSync(new URL('../../styles/parts/cover.css', import.meta.url), 'utf8');

test('pictures and pages have the same colours', () => {
  const light = (name: string) => new RegExp(`--${name}: (?:hsl\\(var\\(--hue\\) )?var\\(--light, ([^)]+)\\)`).exec(sheet)?.[1];
  const percents = ([saturation, lightness]: readonly number[]) => `${saturation}% ${lightness}%`;
  expect([light('ground'), light('tone-b'), light('tone-a'), light('tone-c')]).toEqual([
    ...[TONES.g, TONES.b, TONES.a].map(percents),
    WARM,
  ]);
  expect([...sheet.matchAll(/--hue: (\d+);/g)].map((match) => Number(match[1]))).toEqual(HUES);
});

test.each([
  ['g', 0, '#eaf6f3'],
  ['a', 1, '#315277'],
  ['c', 3, WARM],
] as const)('tone %s of pair %i is %s', (fill, hue, expected) => expect(colourOf(fill, hue)).toBe(expected));

test('every area wears one of the pairs', () => expect(Object.values(areaLooks).filter(({ hue }) => HUES[hue] === undefined)).toEqual([]));
