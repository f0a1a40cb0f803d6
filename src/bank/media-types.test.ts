import { expect, test } from 'vitest';
import { mediaType } from './media-types.ts';

test.each([
  ['a.pdf', 'application/pdf'],
  ['a.b.HTML', 'text/html; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['a.constructor', 'application/octet-stream'],
  ['a', 'application/octet-stream'],
])('%s is of the type %s', (name, type) => expect(mediaType(name)).toBe(type));
