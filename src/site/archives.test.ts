import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import type { BankFile } from '../bank/bank.ts';
import { createCatalogue, type Catalogue } from '../bank/catalogue.ts';
import { decideAll } from '../bank/check.ts';
import { sniff } from '../bank/signatures.ts';
import { aBank, aCollection, aMaterial, anApproval, TODAY } from '../testing/builders.ts';
import { writeContent } from '../testing/temporary-content.ts';
import { workArchive } from './archives.ts';
import { store } from './store.ts';

/** Every test has caches of its own: they are made in the working folder. */
let cache = '';
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'));
  // The faces of papers are read from the working folder too.
  symlinkSync(resolve('src'), join(cache, 'src'));
  vi.spyOn(process, 'cwd').mockReturnValue(cache);
  onTestFinished(() => (vi.restoreAllMocks(), vi.unstubAllEnvs(), rmSync(cache, { recursive: true, force: true })));
});

/** What a work is made of; each part has a default. */
interface Parts {
  readonly body?: string;
  readonly sheet?: string;
  readonly data?: object;
  readonly today?: string;
  readonly pdf?: boolean;
}

const drawing = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: '#0b5c4d' } })
    .png()
    .toBuffer();

/** Two works with files; `parts` change the first one only. */
async function works({
  body = '## Ход\n\nТекст $\\dfrac{1}{2}$ и [лист](list.txt).\n\n![Рисунок полосок](p.png)',
  sheet = 'Лист',
  data = {},
  today = TODAY,
  pdf,
}: Parts = {}): Promise<Catalogue> {
  const files: Record<string, Uint8Array> = {};
  const entries = [];
  const reviews = [];
  for (const id of ['first', 'second']) {
    const own: Record<string, Uint8Array> = { 'list.txt': Buffer.from(id === 'first' ? sheet : 'Лист'), 'p.png': await drawing() };
    const beside: BankFile[] = Object.entries(own).map(([name, bytes]) => {
      const path = `materials/2025-2026/${id}/${name}`;
      files[path] = bytes;
      return { name, path, size: bytes.length, digest: createHash('sha256').update(bytes).digest('hex'), sniffed: sniff(bytes) };
    });
    const material = aMaterial(
      { title: `Работа ${id}`, files: [{ file: 'list.txt', title: 'Рабочий лист' }], demo: true, ...(id === 'first' ? data : {}) },
      { id, body: id === 'first' ? body : 'Текст', files: beside },
    );
    const approval = anApproval(material);
    entries.push(material, { ...approval.protocol, id: `p-${id}`, data: { ...approval.protocol.data, number: id } });
    reviews.push(...approval.reviews);
  }
  vi.stubEnv('CONTENT', writeContent(files));
  const bank = aBank({
    entries: [...entries, aCollection({})] as never,
    reviews,
    ...(pdf === undefined ? {} : { region: { features: { pdf } } }),
  });
  return createCatalogue(bank, decideAll(bank, TODAY), today);
}

const pathOf = async (id: string, catalogue: Catalogue, recipe?: string) =>
  (await workArchive(catalogue.item.get(`material/${id}`)!, catalogue, undefined, recipe)).path;
const archived = async (id: string, catalogue: Catalogue) => unzipSync(readFileSync(await pathOf(id, catalogue)));

test('an archive holds the page, the document, the files, the licence and the record', async () => {
  const files = await archived('first', await works());
  expect(Object.keys(files)).toEqual([
    'Работа first.html',
    'Работа first.docx',
    'Файлы/Рабочий лист.txt',
    'Лицензия.txt',
    'Как сослаться.txt',
  ]);
  const page = strFromU8(files['Работа first.html']!);
  expect(page).toMatch(/Образец/);
  expect(page).toContain('<mfrac');
  expect(page).toMatch(/<img src="data:image\/png;base64,[^"]+" alt="Рисунок полосок"/);
  expect(page).toContain(`href="${encodeURI('Файлы/Рабочий лист.txt')}"`);
  expect(page).toMatch(/<h2>Файлы<\/h2>\s*<ul>\s*<li><a href="[^"]*\.docx">[\s\S]*<li><a href="[^"]*\.txt">Рабочий лист, TXT</);
  expect(page).not.toMatch(/(?:src|href)="(?:\/|https?:\/\/(?!creativecommons|bank\.primery\.rf\/materialy\/first\/"))/);
  const document = unzipSync(files['Работа first.docx']!);
  const text = strFromU8(document['word/document.xml']!);
  expect(text).toContain('<m:f>');
  expect(text).toContain('descr="Рисунок полосок"');
  expect(Object.keys(document)[0]).toBe('[Content_Types].xml');
  expect(strFromU8(files['Лицензия.txt']!)).toContain('Образец');
});

test('the same work gives the same bytes on any day', async () => {
  const bytes = async (today: string) => readFileSync(await pathOf('first', await works({ today })));
  const before = await bytes('2026-02-01');
  rmSync(join(cache, '.cache/archives'), { recursive: true });
  expect(await bytes('2026-11-22')).toEqual(before);
});

test.each<[string, Parts]>([
  ['its text', { body: 'Другой текст' }],
  ['a file of it', { sheet: 'Другой лист' }],
  ['a field', { data: { tips: ['Не торопитесь'] } }],
])('%s changes: only this archive is made anew', async (_name, parts) => {
  const before = await works();
  const old = [await pathOf('first', before), await pathOf('second', before)];
  const after = await works(parts);
  const [first, second] = [await pathOf('first', after), await pathOf('second', after)];
  expect([first === old[0], second === old[1]]).toEqual([false, true]);
  expect(readdirSync(join(cache, '.cache/archives')).filter((name) => name.endsWith('.zip'))).toHaveLength(3);
});

test('another version of the template makes every archive anew', async () => {
  const old = await pathOf('second', await works());
  expect(await pathOf('second', await works(), 'v-next')).not.toBe(old);
});

test('a file that went away is named, and nothing half made stays', async () => {
  const catalogue = await works();
  rmSync(join(process.env['CONTENT']!, 'materials/2025-2026/first/list.txt'));
  await expect(pathOf('first', catalogue)).rejects.toThrow('Файл «materials/2025-2026/first/list.txt» не удалось положить в архив');
  expect(readdirSync(join(cache, '.cache/archives'))).toEqual([]);
});

test('the document is offered by itself too: the same bytes, under its own name', async () => {
  const catalogue = await works({ body: 'Текст' });
  const { document } = await workArchive(catalogue.item.get('material/first')!, catalogue);
  const bytes = readFileSync(store().archives.get('/skachat/materialy/first.docx')!);
  expect(document).toEqual({ href: '/skachat/materialy/first.docx', name: 'Работа first.docx', size: bytes.length });
  expect(new Uint8Array(bytes)).toEqual((await archived('first', catalogue))['Работа first.docx']);
});

test('a PDF is made where the region wants it, and offered beside the archive', async () => {
  const [without, off, on] = [await works(), await works({ pdf: false }), await works({ pdf: true })];
  const names = async (catalogue: Catalogue) => Object.keys(await archived('first', catalogue)).filter((name) => name.endsWith('.pdf'));
  expect([await names(without), await names(off), await names(on)]).toEqual([[], [], ['Работа first.pdf']]);
  const { print } = await workArchive(on.item.get('material/first')!, on);
  expect([print?.href, store().archives.has('/skachat/materialy/first.pdf')]).toEqual(['/skachat/materialy/first.pdf', true]);
});

test.each([
  ['a formula has signs that the face of texts lacks', 'Если $x\\leq 5$, то $x \\in A$, и стрелка →.', true],
  ['a way back from a footnote is no sign of the text', 'Текст[^1].\n\n[^1]: Сноска.', true],
  ['a sign that no face has would leave a hole', 'Знак 漢', false],
])('a PDF where %s: %s', async (_, body, isMade) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  expect(Object.keys(await archived('first', await works({ pdf: true, body }))).includes('Работа first.pdf')).toBe(isMade);
  expect(warn.mock.calls.flat().join()).toMatch(isMade ? /^$/ : /«Работа first» осталась без PDF/);
  warn.mockRestore();
});
