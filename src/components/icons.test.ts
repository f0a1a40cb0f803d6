import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { iconNames } from './icons.ts';

it('has a drawing for every name, and the logo', () => {
  const sheet = readFileSync(new URL('icons.svg', import.meta.url), 'utf8');
  expect(Array.from(sheet.matchAll(/<symbol id="([a-z]+)"/g), ([, name]) => name)).toEqual([...iconNames, 'logo']);
});
