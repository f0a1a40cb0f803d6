import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { viewSettings } from '../text/low-vision.ts';
import { LOW_VISION_BOOT } from './low-vision-boot.ts';

/** Runs the script of the head over what storage holds and returns the `data-` attributes it put on `<html>`. */
function boot(getItem: () => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(LOW_VISION_BOOT, { localStorage: { getItem }, document: { documentElement: { dataset } } });
  return dataset;
}

describe('LOW_VISION_BOOT', () => {
  it('puts every kept setting on the page', () => {
    const view = Object.fromEntries(viewSettings.map(({ name, options }) => [name, options.at(-1)?.[0]]));
    expect(boot(() => JSON.stringify(view))).toEqual(view);
  });

  it.each([
    ['nothing', null],
    ['half a text', '{"size":'],
    ['null', 'null'],
    ['a list', '[1,2]'],
    ['a text', '"dark"'],
    ['an attribute of another kind', '{"on load":"x","SIZE":"150"}'],
    ['a value with a quote', '{"size":"\\"><b>"}'],
    ['an object for a value', '{"size":{"a":1}}'],
    ['the usual look', '{"size":""}'],
  ])('leaves the page as it is for %s', (_, kept) => {
    expect(boot(() => kept)).toEqual({});
  });

  it('survives a storage that refuses', () => {
    const refuse = () => {
      throw new Error('SecurityError');
    };
    expect(boot(refuse)).toEqual({});
  });
});
