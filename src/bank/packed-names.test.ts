import { expect, test } from 'vitest';
import { isUnsafePath } from './packed-names.ts';

test.each([
  ['a/b.txt', false],
  ['a/..b/c', false],
  ['a:/b', true],
  ['ab:/c', false],
  ['C:b', true],
  ['/a', true],
  ['a/../b', true],
  ['..', true],
  ['a/..', true],
  ['a\0b', true],
])('%j leaves its archive: %s', (path, expected) => expect(isUnsafePath(path)).toBe(expected));
