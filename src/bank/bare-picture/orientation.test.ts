import { describe, expect, test } from 'vitest';
import { orientationOf, orientationOnly } from './orientation.ts';

/** A block of EXIF with entries `[tag, value]`, each of 12 bytes, behind so many bytes of something else. */
function aTiff(order: 'II' | 'MM', entries: readonly (readonly [tag: number, value: number])[], first = 8): Buffer {
  const tiff = Buffer.alloc(first + 2 + entries.length * 12);
  const [short, long] = order === 'II' ? (['writeUInt16LE', 'writeUInt32LE'] as const) : (['writeUInt16BE', 'writeUInt32BE'] as const);
  tiff.write(order, 'latin1');
  tiff[short](42, 2);
  tiff[long](first, 4);
  tiff[short](entries.length, first);
  entries.forEach(([tag, value], index) => {
    tiff[short](tag, first + 2 + index * 12);
    tiff[short](value, first + 2 + index * 12 + 8);
  });
  return tiff;
}
const TAG = 0x0112;

describe.each(['II', 'MM'] as const)('%s', (order) => {
  test.each([1, 2, 6, 8])('a picture turned by %i', (value) => expect(orientationOf(aTiff(order, [[TAG, value]]))).toBe(value));
  test.each([0, 9, 0x0600])('what no picture is turned by: %i', (value) => expect(orientationOf(aTiff(order, [[TAG, value]]))).toBe(1));
  test('among other entries, the first of its own', () =>
    expect(
      orientationOf(
        aTiff(order, [
          [0x010f, 5],
          [TAG, 6],
          [TAG, 8],
        ]),
      ),
    ).toBe(6));
  test('behind other bytes', () =>
    expect(
      orientationOf(
        aTiff(
          order,
          [
            [0x010f, 5],
            [TAG, 3],
          ],
          20,
        ),
      ),
    ).toBe(3));
  test('not said', () => {
    expect(orientationOf(aTiff(order, []))).toBe(1);
    expect(
      orientationOf(
        aTiff(order, [
          [0x010f, 6],
          [0x1201, 6],
        ]),
      ),
    ).toBe(1);
  });
  test('only as many entries as there are', () => {
    const two = aTiff(order, [
      [0x010f, 5],
      [TAG, 6],
    ]);
    two[order === 'II' ? 8 : 9] = 1;
    expect(orientationOf(two)).toBe(1);
  });
  test('cut short anywhere it is not turned, and nothing throws', () => {
    const whole = aTiff(order, [[TAG, 6]]);
    // The last two bytes of an entry only fill it up.
    for (let length = 0; length < whole.length - 2; length += 1) expect(orientationOf(whole.subarray(0, length)), `${length}`).toBe(1);
    expect(orientationOf(whole.subarray(0, whole.length - 2))).toBe(6);
  });
  test('a directory beyond the end', () => {
    const far = aTiff(order, [[TAG, 6]]);
    far.fill(0xff, 4, 8);
    expect(orientationOf(far)).toBe(1);
  });
});

test.each(['IM', 'MI', 'XX'])('%s is no order of bytes', (order) => {
  const tiff = aTiff('II', [[TAG, 6]]);
  tiff.write(order, 'latin1');
  expect(orientationOf(tiff)).toBe(1);
});

test('the block that says this and nothing else', () => {
  expect(orientationOnly(6).toString('hex')).toBe('49492a0008000000010012010300010000000600000000000000');
  expect([1, 3, 8].map((turned) => orientationOf(orientationOnly(turned)))).toEqual([1, 3, 8]);
});
