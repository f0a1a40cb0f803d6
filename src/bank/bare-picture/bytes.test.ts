import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bareJpeg } from './jpeg.ts';
import { orientationOnly } from './orientation.ts';
import { barePng } from './png.ts';
import { bareWebp } from './webp.ts';
import { isBared } from './bare-picture.ts';

const bytes = (...parts: (string | number | Buffer)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : typeof part === 'number' ? Buffer.from([part]) : part)),
  );
const hex = (picture: Buffer | undefined) => picture?.toString('hex');

describe('JPEG', () => {
  const START = bytes(0xff, 0xd8);
  const END = bytes(0xff, 0xd9);
  const segment = (marker: number, content: Buffer | string) => {
    const body = bytes(content);
    return bytes(0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, body);
  };
  const bare = (...parts: Buffer[]) => hex(bareJpeg(bytes(START, ...parts)));
  const whole = (...parts: Buffer[]) => hex(bytes(START, ...parts, END));
  const exif = (turned: number) => segment(0xe1, bytes('Exif\0\0', orientationOnly(turned)));
  const scan = bytes(segment(0xda, 'head'), 1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd7, 5, 0xff);
  const table = segment(0xdb, 'table');

  test.each<[string, Buffer, boolean]>([
    ['tables', table, true],
    ['colours', segment(0xe2, 'ICC_PROFILE\0x'), true],
    ['other words beside the colours', segment(0xe2, 'MPF\0x'), false],
    ['how colours are kept', segment(0xee, 'Adobe\0d'), true],
    ['other words there', segment(0xee, 'adobe\0d'), false],
    ['XMP', segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0<x/>'), false],
    ['EXIF that does not turn it', exif(1), false],
    ['EXIF that turns it', exif(6), true],
    ['IPTC', segment(0xed, 'Photoshop'), false],
    ['a thing of a program', segment(0xef, 'x'), false],
    ['reserved markers', segment(0xf0, 'x'), false],
    ['remarks', segment(0xfe, 'x'), false],
    ['another extension of the head', segment(0xe0, 'JFXX\0x'), false],
    ['a short head', segment(0xe0, 'JFIF\0'), true],
    ['a head', segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'), true],
  ])('%s', (_name, part, isKept) => expect(bare(part, table, END)).toBe(isKept ? whole(part, table) : whole(table)));

  test('of the head with a small picture the picture goes', () =>
    expect(bare(segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x02\x03small'), END)).toBe(
      whole(segment(0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\0\0')),
    ));
  test('EXIF keeps the turn alone', () => {
    const much = bytes('Exif\0\0', orientationOnly(3), 'Secret');
    expect(bare(segment(0xe1, much), END)).toBe(whole(exif(3)));
  });
  test('a scan is kept whole, and what lies behind the end is not', () => {
    expect(bare(table, scan, END, bytes('film'))).toBe(whole(table, scan));
    expect(bare(scan, table, scan, END)).toBe(whole(scan, table, scan));
  });
  test('filling before a marker goes', () => expect(bare(bytes(0xff, 0xff), table, bytes(0xff), END)).toBe(whole(table)));
  test.each<[string, Buffer]>([
    ['nothing', bytes()],
    ['another start', bytes(0xff, 0xd9, END)],
    ['another sign', bytes(0xfe, 0xd8, END)],
    ['no end', bytes(START, table)],
    ['what is no marker', bytes(START, table, 1, 2, END)],
    ['a segment without its length', bytes(START, 0xff, 0xdb, 0)],
    ['a segment longer than the file', bytes(START, 0xff, 0xdb, 0xff, 0xff, 1)],
    ['a scan without an end', bytes(START, segment(0xda, 'head'), 1, 2, 0xff, 0)],
  ])('%s is no picture', (_name, picture) => expect(bareJpeg(picture)).toBe(undefined));
});

describe('PNG', () => {
  const SIGN = bytes(0x89, 'PNG\r\n', 0x1a, '\n');
  const chunk = (type: string, content: Buffer | string = '') => {
    const body = bytes(type, content);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(body.length - 4);
    sum.writeUInt32BE(crc32(body));
    return bytes(size, body, sum);
  };
  const END = chunk('IEND');
  const bare = (...parts: Buffer[]) => hex(barePng(bytes(SIGN, ...parts)));
  const kept = 'IHDR PLTE IDAT tRNS cHRM gAMA iCCP sBIT sRGB bKGD hIST pHYs sPLT cICP mDCV cLLI acTL fcTL fdAT'.split(' ');
  test.each(kept)('%s is kept', (type) => expect(bare(chunk(type, 'x'), END)).toBe(hex(bytes(SIGN, chunk(type, 'x'), END))));
  test.each(['tEXt', 'iTXt', 'zTXt', 'tIME', 'caBX'])('%s goes', (type) =>
    expect(bare(chunk(type, 'Secret'), END)).toBe(hex(bytes(SIGN, END))),
  );
  test('EXIF keeps the turn alone, where there is one', () => {
    expect(bare(chunk('eXIf', orientationOnly(6)), END)).toBe(hex(bytes(SIGN, chunk('eXIf', orientationOnly(6)), END)));
    expect(bare(chunk('eXIf', bytes(orientationOnly(8), 'Secret')), END)).toBe(hex(bytes(SIGN, chunk('eXIf', orientationOnly(8)), END)));
    expect(bare(chunk('eXIf', orientationOnly(1)), END)).toBe(hex(bytes(SIGN, END)));
  });
  test('what lies behind the end goes', () =>
    expect(bare(chunk('IHDR', 'x'), END, chunk('IDAT', 'film'))).toBe(hex(bytes(SIGN, chunk('IHDR', 'x'), END))));
  test.each<[string, Buffer]>([
    ['nothing', bytes()],
    ['another sign', bytes('GIF89a..', END)],
    ['no end', bytes(SIGN, chunk('IHDR', 'x'))],
    ['a chunk longer than the file', bytes(SIGN, 0, 0, 0, 9, 'IDAT', 'x', 'sum.')],
    ['an end that is cut short', bytes(SIGN, END.subarray(0, -1))],
  ])('%s is no picture', (_name, picture) => expect(barePng(picture)).toBe(undefined));
});

describe('WebP', () => {
  const long = (value: number) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(value);
    return size;
  };
  const chunk = (type: string, content: Buffer | string) => {
    const body = bytes(content);
    return bytes(type, long(body.length), body, body.length % 2 ? '\0' : '');
  };
  const riff = (...parts: Buffer[]) => bytes('RIFF', long(4 + bytes(...parts).length), 'WEBP', ...parts);
  const bare = (...parts: Buffer[]) => hex(bareWebp(riff(...parts)));
  const head = (signs: number) => chunk('VP8X', bytes(signs, '\0\0\0\x3f\0\0\x2f\0\0'));
  const image = chunk('VP8 ', 'image');
  test.each(['ALPH', 'ANIM', 'ANMF', 'ICCP', 'VP8L'])('%s is kept', (type) =>
    expect(bare(head(0x10), chunk(type, 'x'), image)).toBe(hex(riff(head(0x10), chunk(type, 'x'), image))),
  );
  test.each(['XMP ', 'EXIF', 'abcd'])('%s goes', (type) =>
    expect(bare(head(0), image, chunk(type, 'Secret'))).toBe(hex(riff(head(0), image))),
  );
  test('the head says no more what has gone', () =>
    expect(bare(head(0x3e), image, chunk('EXIF', orientationOnly(1)))).toBe(hex(riff(head(0x32), image))));
  test.each(['', 'Exif\0\0'])('EXIF keeps the turn alone, with «%s» before it', (sign) =>
    expect(bare(head(0x0c), image, chunk('EXIF', bytes(sign, orientationOnly(6), 'Secret')))).toBe(
      hex(riff(head(0x08), image, chunk('EXIF', orientationOnly(6)))),
    ),
  );
  test('a simple picture has no place for a turn', () => expect(bare(image, chunk('EXIF', orientationOnly(6)))).toBe(hex(riff(image))));
  test('what lies behind the end goes', () => expect(hex(bareWebp(bytes(riff(image), chunk('VP8 ', 'film'))))).toBe(hex(riff(image))));
  test.each<[string, Buffer]>([
    ['nothing', bytes()],
    ['another file', bytes('RIFX', riff(image).subarray(4))],
    ['a sound', bytes(riff(image).subarray(0, 8), 'WAVE', image)],
    ['a file cut short', riff(image).subarray(0, -1)],
    ['no picture', riff(chunk('XMP ', 'x'))],
    ['a chunk longer than the file', riff(bytes('VP8 ', long(20), 'image'))],
    ['a head of nothing', riff(chunk('VP8X', ''))],
  ])('%s is no picture', (_name, picture) => expect(bareWebp(picture)).toBe(undefined));
});

test('pictures of three kinds are bared', () =>
  expect(['jpeg', 'png', 'webp', 'gif', undefined].map(isBared)).toEqual([true, true, true, false, false]));
