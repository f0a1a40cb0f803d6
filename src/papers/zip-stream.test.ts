import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { zipEntry, zipOf } from './zip.ts';
import { zipStream, ZipTooLargeError } from './zip-stream.ts';

const at = () => join(mkdtempSync(join(tmpdir(), 'zip-')), 'a.zip');
const entries = ['а', 'b/в.txt', 'c'].map((name) => zipEntry(name, `${name} `.repeat(2000), '2026-01-26'));

test('gives the bytes of an archive made in memory', () => {
  const path = at();
  const zip = zipStream(path);
  entries.forEach(zip.add);
  zip.end();
  expect(readFileSync(path).equals(zipOf(entries))).toBe(true);
});

test.each([
  ['bytes', { bytes: 150, files: 9 }],
  ['files', { bytes: 1e6, files: 2 }],
])('more %s than the format can say are refused, never cut', (_, most) => {
  const path = at();
  const zip = zipStream(path, most);
  expect(() => {
    entries.forEach(zip.add);
    zip.end();
  }).toThrow(ZipTooLargeError);
});

test('what lies there is not written over', () => {
  const path = at();
  zipStream(path).end();
  expect(existsSync(path)).toBe(true);
  expect(() => zipStream(path)).toThrow(/EEXIST/);
});
