import { describe, expect, it } from 'vitest';
import { contrast, mix, paleAccent, readableAccent, towards } from './contrast.ts';

it.each([
  ['#000000', '#ffffff', 21],
  ['#fff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ff0000', '#ffffff', 4],
])('%s on %s', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 2));

it('refuses what is no colour', () => expect(() => contrast('red', '#ffffff')).toThrow('«red» is not a colour.'));
it('mixes by channels', () => expect(mix('#000000', '#ff8000', 0.5)).toBe('#804000'));

describe('a shade that reads', () => {
  it.each(['#ffcc00', '#ffffff', '#7f7f7f', '#00ffff'])('is found for %s', (colour) => {
    const { shade = '' } = paleAccent(colour) ?? {};
    expect(contrast(shade, '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(readableAccent(colour)).toBe(shade);
    // The nearest one: a step back it would not read.
    expect(contrast(mix(shade, '#ffffff', 0.06), '#ffffff')).toBeLessThan(4.5);
  });

  it('is the colour itself where it reads', () =>
    expect([paleAccent('#1c4e8a'), readableAccent('#1c4e8a')]).toEqual([undefined, '#1c4e8a']));
  it('is the end where no step is enough', () => expect(towards('#ffffff', '#eeeeee', '#ffffff', 4.5)).toBe('#eeeeee'));
});
