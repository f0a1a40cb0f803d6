import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { BankFile } from '../bank/bank.ts';
import { fileFacts } from '../bank/files.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { cleanCopy } from './clean-copy.ts';
import { madeOnce } from './made-once.ts';
import { preparePictures } from './pictures.ts';

/** Every test has caches of its own: they are made in the working folder. */
beforeEach(() => {
  const cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.spyOn(process, 'cwd').mockReturnValue(cache);
  onTestFinished(() => (vi.restoreAllMocks(), vi.unstubAllEnvs(), rmSync(cache, { recursive: true, force: true })));
});

const noise = (seed: string) =>
  createHash('shake256', { outputLength: 60 * 40 * 3 })
    .update(seed)
    .digest();
const picture = (seed = '') => sharp(noise(seed), { raw: { width: 60, height: 40, channels: 3 } });
const secret = { IFD0: { Artist: 'Secret-Author', Make: 'Secret-Camera' }, IFD3: { GPSLatitude: '54/1 46/1 0/1', GPSLatitudeRef: 'N' } };

/** Writes files into a content folder and returns them as the bank reads them. */
function inContent(files: Record<string, Uint8Array>): BankFile[] {
  vi.stubEnv('CONTENT', writeContent(files));
  return Object.entries(files).map(([path, bytes]) => ({
    name: path,
    path,
    ...fileFacts(Buffer.from(bytes)),
  }));
}

describe('preparePictures', () => {
  it('offers one modern format in widths up to its own, and one file to older browsers', async () => {
    const [made] = (await preparePictures(inContent({ 'a.png': await picture().resize(1000, 600).png().toBuffer() }))).values();
    const at = made!.src.replace('-1000-v1.webp', '');
    expect(made).toEqual({
      src: `${at}-1000-v1.webp`,
      width: 1000,
      height: 600,
      sources: [{ type: 'image/avif', srcset: [480, 960, 1000].map((wide) => `${at}-${wide}-v1.avif ${wide}w`).join(', ') }],
    });
  });

  it('makes two pictures with the same bytes on a cold cache', async () => {
    const bytes = await picture('same').png().toBuffer();
    const names = Array.from({ length: 8 }, (_, at) => `${at}.png`);
    const made = await preparePictures(inContent(Object.fromEntries(names.map((name) => [name, bytes]))));
    expect(new Set([...made.values()].map(({ src }) => src)).size).toBe(1);
    expect(made.size).toBe(8);
  });

  it.each(['png', 'jpeg', 'webp'] as const)('names a %s that was cut short', async (format) => {
    const whole = await picture(format).toFormat(format).toBuffer();
    const files = inContent({ [`cut.${format}`]: whole.subarray(0, whole.length >> 1) });
    await expect(preparePictures(files)).rejects.toThrow(`Рисунок «cut.${format}» не читается`);
  });
});

describe('cleanCopy', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('a %s leaves without what the camera wrote', async (format) => {
    const bytes = await picture(format).withExif(secret).toFormat(format).toBuffer();
    expect(bytes.includes('Secret-Author'), 'the fault is planted').toBe(true);
    const [file] = inContent({ [`a.${format}`]: bytes });
    const copy = readFileSync(await cleanCopy(file!));
    expect(copy.includes('Secret')).toBe(false);
    const { exif, xmp, iptc, width, height, format: written } = await sharp(copy).metadata();
    expect([exif, xmp, iptc, width, height, written]).toEqual([undefined, undefined, undefined, 60, 40, format]);
  });

  it('drops what lies behind the picture', async () => {
    const [file] = inContent({ 'a.jpg': Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('Secret-Film')]) });
    expect(readFileSync(await cleanCopy(file!)).includes('Secret')).toBe(false);
  });

  it.each(['jpeg', 'png', 'webp'] as const)('a %s that lies on its side says so still, and every dot stays', async (format) => {
    const bytes = await picture(format)
      .withExif({ IFD0: { Artist: 'Secret-Author' } })
      .withMetadata({ orientation: 6 })
      .toFormat(format)
      .toBuffer();
    const [file] = inContent({ [`a.${format}`]: bytes });
    const copy = await cleanCopy(file!);
    const { orientation } = await sharp(copy).metadata();
    expect(orientation).toBe(6);
    expect(readFileSync(copy).includes('Secret')).toBe(false);
    expect((await sharp(copy).raw().toBuffer()).equals(await sharp(bytes).raw().toBuffer())).toBe(true);
  });

  it('leaves a picture that holds nothing else as it is, with its palette', async () => {
    const bytes = await picture().png({ palette: true, colours: 8 }).toBuffer();
    const [file] = inContent({ 'a.png': bytes });
    expect(readFileSync(await cleanCopy(file!)).equals(bytes)).toBe(true);
  });

  it('the bank knows size and digest of what is given', async () => {
    const [file] = inContent({ 'a.jpg': await picture().withExif(secret).jpeg().toBuffer() });
    const copy = readFileSync(await cleanCopy(file!));
    expect(file!.given).toEqual({ size: copy.length, digest: createHash('sha256').update(copy).digest('hex') });
    expect(file!.given?.digest).not.toBe(file!.digest);
  });

  it('gives the same bytes twice, and any other file as it is', async () => {
    const [image, text] = inContent({ 'a.png': await picture().withExif(secret).png().toBuffer(), 'a.txt': Buffer.from('Привет') });
    const first = readFileSync(await cleanCopy(image!));
    rmSync(await cleanCopy(image!));
    expect(readFileSync(await cleanCopy(image!)).equals(first)).toBe(true);
    expect(readFileSync(await cleanCopy(text!), 'utf8')).toBe('Привет');
  });

  it('names a file that is cut short', async () => {
    const whole = await picture().png().toBuffer();
    const [file] = inContent({ 'a.png': whole.subarray(0, 200) });
    await expect(cleanCopy(file!)).rejects.toThrow('Рисунок «a.png» не читается');
  });
});

it('a file that could not be made may be asked for again', async () => {
  const target = join(process.cwd(), 'x/y.txt');
  await expect(madeOnce(target, () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
  const { writeFile } = await import('node:fs/promises');
  expect(await madeOnce(target, (temporary) => writeFile(temporary, 'whole'))).toBe(target);
});
