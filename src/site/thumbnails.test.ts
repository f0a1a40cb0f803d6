import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { strToU8, zipSync } from 'fflate';
import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { writeContent } from '../testing/temporary-content.ts';
import type { PageLimits } from './first-page.ts';
import { store } from './store.ts';
import { thumbnailOf } from './thumbnails.ts';

let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
  vi.spyOn(process, 'cwd').mockReturnValue(cache);
  onTestFinished(() => (vi.restoreAllMocks(), vi.unstubAllEnvs(), rmSync(cache, { recursive: true, force: true })));
});

function aPdf(
  options: object = {},
  draw = (pdf: InstanceType<typeof PDFDocument>) => void pdf.fontSize(40).text('Sheet'),
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const pdf = new PDFDocument(options);
    const chunks: Uint8Array[] = [];
    pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    draw(pdf);
    pdf.end();
  });
}

function thumbnail(name: string, bytes: Uint8Array, limits?: PageLimits) {
  vi.stubEnv('CONTENT', writeContent({ [name]: bytes }));
  const digest = createHash('sha256').update(bytes).digest('hex');
  return thumbnailOf({ name, path: name, size: bytes.length, digest, sniffed: name.slice(name.lastIndexOf('.') + 1) }, limits);
}

const picture = (colour?: string) => {
  const noise = createHash('shake256', { outputLength: 90 * 50 * 3 })
    .update('slide')
    .digest();
  const image =
    colour === undefined
      ? sharp(noise, { raw: { width: 90, height: 50, channels: 3 } })
      : sharp({ create: { width: 90, height: 50, channels: 3, background: colour } });
  return image.jpeg().toBuffer();
};
const aPptx = (thumb?: Uint8Array) =>
  zipSync({ 'ppt/presentation.xml': strToU8('<p/>'), ...(thumb ? { 'docProps/thumbnail.jpeg': thumb } : {}) });

/** What lies in the cache, by the ends of the names. */
const kept = () =>
  readdirSync(join(cache, '.cache/thumbnails'))
    .map((name) => name.slice(name.lastIndexOf('.') + 1))
    .sort();

/** A page that does one thing very many times over: forms in forms. */
function aBomb(depth: number, operators: string): Uint8Array {
  const stream = (dictionary: string, data: string) => `<<${dictionary}/Length ${data.length}>>stream\n${data}\nendstream`;
  const form = (at: number) =>
    stream(
      `/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X ${at + 5} 0 R>>>>`,
      at === depth ? operators : '/X Do '.repeat(20),
    );
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
    stream('', '/X Do'),
    ...Array.from({ length: depth }, (_, at) => form(at + 1)),
  ];
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('');
  return strToU8(`%PDF-1.7\n${body}trailer<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`);
}

describe('a page made to stop the build', () => {
  test.each<[string, Uint8Array, PageLimits]>([
    ['in time', aBomb(6, '0 0 600 800 re f '.repeat(20)), { time: 1500, memory: 2e9 }],
    ['in memory', aBomb(6, '0 0 600 800 re f '.repeat(20)), { time: 60_000, memory: 40e6 }],
  ])('is held %s, warned of, and not tried again; the build goes on meanwhile', async (name, bytes, limits) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    let ticks = 0;
    const clock = setInterval(() => (ticks += 1), 10);
    onTestFinished(() => clearInterval(clock));
    expect(await thumbnail(`${name}.pdf`, bytes, limits)).toBeUndefined();
    expect(ticks).toBeGreaterThan(3);
    expect(kept()).toEqual(['none']);
    expect(warn.mock.calls.flat().join()).toContain(`Предупреждение: ${name}.pdf: первую страницу нарисовать не удалось`);
    // The mark of the first try answers; another file is drawn.
    const draws = vi.spyOn(Worker.prototype, 'postMessage');
    expect(await thumbnail(`${name}.pdf`, bytes, limits)).toBeUndefined();
    expect(draws).not.toHaveBeenCalled();
    expect(warn).toHaveBeenCalledTimes(1);
    expect(await thumbnail('next.pdf', await aPdf())).toBeDefined();
    expect(draws).toHaveBeenCalledTimes(1);
  });
});

describe('a small picture of the first page', () => {
  test('of a PDF: its size is known beforehand, its weight is small, its colours are those of the page', async () => {
    const made = await thumbnail('a.pdf', await aPdf({}, (pdf) => void pdf.rect(0, 0, 612, 792).fill('#d02020')));
    expect(made).toMatchObject({ width: 72, height: 96 });
    const file = store().pictures.get(made!.src.replace('/_img/', ''))!;
    expect(statSync(file).size).toBeLessThan(15_000);
    const { data } = await sharp(file)
      .extract({ left: 60, top: 90, width: 4, height: 4 })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([data[0]! > 180, data[1]! < 60, data[2]! < 60]).toEqual([true, true, true]);
  });

  test('of noise, which packs worst of all, is still light', async () => {
    const noise = createHash('shake256', { outputLength: 600 * 800 * 3 })
      .update('page')
      .digest();
    const image = await sharp(noise, { raw: { width: 600, height: 800, channels: 3 } })
      .png()
      .toBuffer();
    const made = await thumbnail('noise.pdf', await aPdf({}, (pdf) => void pdf.image(image, 0, 0, { width: 612, height: 792 })));
    expect(statSync(store().pictures.get(made!.src.replace('/_img/', ''))!).size).toBeLessThan(15_000);
  });

  test('of a sheet as large as a wall', async () =>
    expect(await thumbnail('wall.pdf', await aPdf({ size: [14_000, 9_000] }))).toBeDefined());

  test('of a presentation is the one that it keeps; there is none when it keeps none or one of one colour', async () => {
    const warn = vi.spyOn(console, 'warn');
    expect(await thumbnail('a.pptx', aPptx(await picture()))).toBeDefined();
    expect(await thumbnail('b.pptx', aPptx())).toBeUndefined();
    expect(await thumbnail('c.pptx', aPptx(await picture('#fff')))).toBeUndefined();
    expect(warn).not.toHaveBeenCalled();
  });

  test('is not made of other files', async () => expect(await thumbnail('a.docx', strToU8('text'))).toBeUndefined());

  test.each<[string, () => Promise<Uint8Array>]>([
    ['cut.pdf', async () => (await aPdf()).subarray(0, 200)],
    ['empty.pdf', () => Promise.resolve(new Uint8Array())],
    ['locked.pdf', () => aPdf({ userPassword: 'secret' })],
    ['words.pdf', () => Promise.resolve(strToU8('%PDF-1.7 and nothing more'))],
    ['broken.pptx', () => Promise.resolve(aPptx().subarray(0, 40))],
  ])('%s gives a warning with its name and nothing else; the next file is drawn', async (name, bytes) => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    expect(await thumbnail(name, await bytes())).toBeUndefined();
    expect(warn.mock.calls.flat().join()).toMatch(new RegExp(`^Предупреждение: ${name}: первую страницу нарисовать не удалось`));
    expect(await thumbnail('next.pdf', await aPdf())).toBeDefined();
    expect(kept()).toEqual(['none', 'webp']);
  });
});
