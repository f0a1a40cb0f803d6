import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { barePicture } from './bare-picture.ts';

const image = () => sharp({ create: { width: 64, height: 48, channels: 3, background: '#246' } });
const formats = ['jpeg', 'png', 'webp'] as const;

describe.each(formats)('%s', (format) => {
  const whole = () => image().toFormat(format).toBuffer();
  test('nothing is taken from a picture that holds nothing else', async () => {
    const bytes = await whole();
    expect(barePicture(bytes, format)?.equals(bytes)).toBe(true);
  });
  test('what lies behind it is no part of it', async () => {
    const bytes = await whole();
    expect(barePicture(Buffer.concat([bytes, Buffer.from('film')]), format)?.equals(bytes)).toBe(true);
  });
  test('cut short anywhere it is no picture, and nothing throws', async () => {
    const bytes = await whole();
    for (let length = 0; length < bytes.length; length += 1)
      expect(barePicture(bytes.subarray(0, length), format), `${length}`).toBe(undefined);
  });
  test('colours stay as they are told', async () => {
    const bytes = await image()
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">Secret</x:xmpmeta>')
      .toFormat(format)
      .toBuffer();
    expect((await sharp(bytes).metadata()).xmp, 'the fault is planted').toBeDefined();
    const bare = barePicture(bytes, format);
    const { icc, xmp } = await sharp(bare).metadata();
    expect([icc === undefined, xmp]).toEqual([false, undefined]);
  });
});

test('a progressive picture of several scans stays whole', async () => {
  const bytes = await image().jpeg({ progressive: true }).toBuffer();
  expect(barePicture(bytes, 'jpeg')?.equals(bytes)).toBe(true);
});
test('the small picture in the head of an old JPEG goes, and so do remarks', async () => {
  const bytes = await image().jpeg().toBuffer();
  const jfif = Buffer.concat([
    Buffer.from([0xff, 0xe0, 0, 19]),
    Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01', 'latin1'),
    Buffer.from('old'),
  ]);
  const remark = Buffer.concat([Buffer.from([0xff, 0xfe, 0, 8]), Buffer.from('Secret')]);
  const bare = barePicture(Buffer.concat([bytes.subarray(0, 2), jfif, remark, bytes.subarray(2)]), 'jpeg')!;
  expect([bare.includes('old'), bare.includes('Secret')]).toEqual([false, false]);
  expect((await sharp(bare).metadata()).width).toBe(64);
});
test('other files are not touched', () => expect(barePicture(Buffer.from('GIF89a'), 'gif')).toBe(undefined));
