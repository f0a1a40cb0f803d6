import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from 'vitest';
import { contentOf, zipEntries, zipEntry, zipOf } from './zip.ts';

const day = '2026-01-26';
const text = 'Сложение дробей. '.repeat(200);
const picture = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251);
const entries = () => [
  zipEntry('Сложение дробей.html', text, day),
  zipEntry('Файлы/Рисунок для доски.png', picture, day),
  zipEntry('пусто.txt', '', day),
];

test('an archive is read by others with its names in UTF-8', () => {
  const read = unzipSync(zipOf(entries()));
  expect(Object.keys(read)).toEqual(['Сложение дробей.html', 'Файлы/Рисунок для доски.png', 'пусто.txt']);
  expect([strFromU8(read['Сложение дробей.html']!), read['Файлы/Рисунок для доски.png'], read['пусто.txt']?.length]).toEqual([
    text,
    picture,
    0,
  ]);
});

test('every name is marked as UTF-8, in both headers', () => {
  const bytes = Buffer.from(zipOf(entries()));
  const flags = (signature: number, offset: number) =>
    [...bytes.keys()]
      .filter((at) => at + 4 <= bytes.length && bytes.readUInt32LE(at) === signature)
      .map((at) => bytes.readUInt16LE(at + offset));
  expect([flags(0x04034b50, 6), flags(0x02014b50, 8)]).toEqual([Array(3).fill(0x800), Array(3).fill(0x800)]);
});

test('what is packed already is stored, the rest is packed', () =>
  expect(entries().map(({ isDeflated }) => isDeflated)).toEqual([true, false, false]));

test('the same content gives the same bytes; the day and the order are part of them', () => {
  expect(zipOf(entries())).toEqual(zipOf(entries()));
  expect(zipOf([zipEntry('a', 'a', '2026-01-27')])).not.toEqual(zipOf([zipEntry('a', 'a', day)]));
});

test('entries of our own archive come back as they were and may be laid into another', () => {
  const back = zipEntries(zipOf(entries()));
  expect(back.map((entry) => strFromU8(contentOf(entry)).length)).toEqual(entries().map((entry) => strFromU8(contentOf(entry)).length));
  expect(zipOf(back)).toEqual(zipOf(entries()));
});

test('a foreign archive is refused', () => expect(() => zipEntries(new Uint8Array(40))).toThrow());
