import { expect, test } from 'vitest';
import { aZip } from '../testing/zip.ts';
import { archiveNames } from './archive-names.ts';

const END = 22;
const file = { 'a.txt': 'x', 'папка/б.txt': 'y' };
const names = ['a.txt', 'папка/б.txt'];
/** The same archive with one number of its end record or of its first entry set. */
const spoilt = (at: number, value: number, size: 1 | 4 = 4) => {
  const bytes = aZip(file);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (size === 4) view.setUint32(at < 0 ? bytes.length + at : at, value, true);
  else view.setUint8(at < 0 ? bytes.length + at : at, value);
  return bytes;
};
const directory = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - END + 16, true);

test('names in the order of the directory', () => expect(archiveNames(aZip(file))).toEqual(names));
test('with the longest comment there may be, and not behind more', () => {
  expect(archiveNames(aZip(file, 'x'.repeat(0xffff)))).toEqual(names);
  expect(archiveNames(new Uint8Array([...aZip(file), ...new Uint8Array(0xffff + 1)]))).toEqual([]);
  expect(archiveNames(new Uint8Array([...aZip(file), ...new Uint8Array(0xffff)]))).toEqual(names);
});
test('in a part of a larger buffer', () => {
  const bytes = aZip(file);
  expect(archiveNames(new Uint8Array([1, 2, 3, ...bytes, 4]).subarray(3, 3 + bytes.length))).toEqual(names);
});
test('an entry with more behind its name', () => {
  const bytes = aZip(file);
  const at = directory(bytes);
  const extra = 46 + 'a.txt'.length;
  const longer = new Uint8Array([...bytes.subarray(0, at + extra), 1, 2, 3, 4, 5, ...bytes.subarray(at + extra)]);
  const view = new DataView(longer.buffer);
  view.setUint16(at + 30, 2, true);
  view.setUint16(at + 32, 3, true);
  expect(archiveNames(longer)).toEqual(names);
});
test.each<[string, Uint8Array]>([
  ['nothing', new Uint8Array()],
  ['a few bytes', new Uint8Array([0x50, 0x4b, 5, 6])],
  ['a directory beyond the end', spoilt(-END + 16, 0x7fffffff)],
  ['a directory elsewhere', spoilt(-END + 16, 0)],
  ['no sign of an entry', spoilt(directory(aZip(file)), 0)],
])('%s has no names', (_name, bytes) => expect(archiveNames(bytes)).toEqual([]));
test('what follows a damaged entry is left out', () => {
  const bytes = aZip(file);
  const second = directory(bytes) + 46 + 'a.txt'.length;
  expect(archiveNames(spoilt(second, 0))).toEqual(['a.txt']);
});
test('five thousand names at most', () => {
  const bytes = aZip({ a: '' });
  const [at, end] = [directory(bytes), bytes.length - END];
  const entries = Array.from({ length: 5001 }, () => bytes.subarray(at, end));
  expect(archiveNames(Buffer.concat([bytes.subarray(0, at), ...entries, bytes.subarray(end)]))).toHaveLength(5000);
});
